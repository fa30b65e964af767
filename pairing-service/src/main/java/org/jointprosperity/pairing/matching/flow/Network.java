package org.jointprosperity.pairing.matching.flow;

import java.util.Arrays;

/**
 * 网络: nodes that send or take whole units of flow, and arcs with a capacity and a price per unit. Nodes and arcs are
 * numbered from 0 in the order in which they were added.
 */
public final class Network {

    private int[] supply = new int[64];
    private int nodes;
    private int[] tail = new int[256];
    private int[] head = new int[256];
    private int[] capacity = new int[256];
    private long[] price = new long[256];
    private int arcs;

    /** Adds a node; what it sends is positive, what it takes is negative. */
    public int node(int supplied) {
        if (nodes == supply.length) {
            supply = Arrays.copyOf(supply, 2 * nodes);
        }
        supply[nodes] = supplied;
        return nodes++;
    }

    /** Adds an arc; a price below 0 is a bonus. */
    public int arc(int from, int to, int most, long each) {
        if (arcs == tail.length) {
            tail = Arrays.copyOf(tail, 2 * arcs);
            head = Arrays.copyOf(head, 2 * arcs);
            capacity = Arrays.copyOf(capacity, 2 * arcs);
            price = Arrays.copyOf(price, 2 * arcs);
        }
        tail[arcs] = from;
        head[arcs] = to;
        capacity[arcs] = most;
        price[arcs] = each;
        return arcs++;
    }

    /** How many nodes there are. */
    public int nodes() {
        return nodes;
    }

    /** How many arcs there are. */
    public int arcs() {
        return arcs;
    }

    /** What a node sends, or takes where it is below 0. */
    public int supply(int node) {
        return supply[node];
    }

    /** The node an arc leaves. */
    public int tail(int arc) {
        return tail[arc];
    }

    /** The node an arc reaches. */
    public int head(int arc) {
        return head[arc];
    }

    /** The most an arc carries. */
    public int capacity(int arc) {
        return capacity[arc];
    }

    /** What a unit of flow costs on an arc. */
    public long price(int arc) {
        return price[arc];
    }
}
