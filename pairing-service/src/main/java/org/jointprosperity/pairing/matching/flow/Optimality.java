package org.jointprosperity.pairing.matching.flow;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Optional;

/**
 * 最优性证明: proves a flow cheapest without asking the library that found it. Every node is given a price such that no arc
 * with room left, and no arc turned back, is worth taking (complementary slackness). Such prices exist exactly where no
 * rerouting in a circle saves anything, and from them follows a bound that no flow whatever can undercut.
 */
public final class Optimality {

    private static final int NONE = -1;
    private static final long UNREACHED = Long.MAX_VALUE / 4;

    private final CheapestFlow flow;
    private final Network network;
    private final int[] firstStep;
    private final int[] steps;
    private final long[] price;

    private Optimality(CheapestFlow flow) {
        this.flow = flow;
        this.network = flow.network();
        this.firstStep = new int[network.nodes() + 1];
        this.steps = new int[2 * network.arcs()];
        this.price = new long[network.nodes()];
    }

    /** The proof; empty where the flow breaks a capacity, leaves a node unserved, or could be made cheaper. */
    public static Optional<Optimality> of(CheapestFlow flow) {
        var proof = new Optimality(flow);
        return proof.isPossible() && proof.findPrices() ? Optional.of(proof) : Optional.empty();
    }

    /** The cost that no flow can undercut, from prices and capacities alone; it equals the cost of the flow. */
    public long bound() {
        long bound = 0;
        for (int node = 0; node < network.nodes(); node++) {
            bound -= network.supply(node) * price[node];
        }
        for (int arc = 0; arc < network.arcs(); arc++) {
            bound += network.capacity(arc) * Math.min(0, reduced(arc));
        }
        return bound;
    }

    /**
     * What it costs at least to leave an arc that is in use unused: its unit of flow goes the cheapest other way. The steps
     * tell which way: {@code 2 * arc} is the arc taken, {@code 2 * arc + 1} the arc given back. Empty where there is no
     * other way.
     */
    public Optional<Detour> around(int arc) {
        int from = network.tail(arc);
        int to = network.head(arc);
        var distance = new long[network.nodes()];
        var arrivedBy = new int[network.nodes()];
        var settled = new boolean[network.nodes()];
        Arrays.fill(distance, UNREACHED);
        Arrays.fill(arrivedBy, NONE);
        distance[from] = 0;
        for (int node = nearest(distance, settled); node != NONE && node != to; node = nearest(distance, settled)) {
            settled[node] = true;
            for (int i = firstStep[node]; i < firstStep[node + 1]; i++) {
                int step = steps[i];
                if (step >> 1 != arc && hasRoom(step)) {
                    long further = distance[node] + reducedStep(step);
                    if (further < distance[end(step)]) {
                        distance[end(step)] = further;
                        arrivedBy[end(step)] = step;
                    }
                }
            }
        }
        if (distance[to] == UNREACHED) {
            return Optional.empty();
        }
        var way = new ArrayDeque<Integer>();
        for (int node = to; node != from; node = start(arrivedBy[node])) {
            way.addFirst(arrivedBy[node]);
        }
        return Optional.of(new Detour(
                distance[to] - reduced(arc), way.stream().mapToInt(step -> step).toArray()));
    }

    /**
     * Another way than one arc.
     *
     * @param extra what it costs more than the cheapest flow
     * @param steps twice the number of the arc taken, or that and one for the arc given back
     */
    public record Detour(long extra, int[] steps) {}

    private boolean isPossible() {
        var balance = new long[network.nodes()];
        for (int arc = 0; arc < network.arcs(); arc++) {
            if (flow.on(arc) < 0 || flow.on(arc) > network.capacity(arc)) {
                return false;
            }
            balance[network.tail(arc)] += flow.on(arc);
            balance[network.head(arc)] -= flow.on(arc);
        }
        for (int node = 0; node < network.nodes(); node++) {
            if (balance[node] != network.supply(node)) {
                return false;
            }
        }
        return true;
    }

    /** Shortest ways from a start before every node at once; a circle that saves something would never come to rest. */
    private boolean findPrices() {
        sortSteps();
        var waiting = new ArrayDeque<Integer>();
        var waits = new boolean[network.nodes()];
        var improved = new int[network.nodes()];
        for (int node = 0; node < network.nodes(); node++) {
            waiting.add(node);
            waits[node] = true;
        }
        while (!waiting.isEmpty()) {
            int node = waiting.remove();
            waits[node] = false;
            for (int i = firstStep[node]; i < firstStep[node + 1]; i++) {
                int step = steps[i];
                int end = end(step);
                if (hasRoom(step) && price[node] + stepPrice(step) < price[end]) {
                    price[end] = price[node] + stepPrice(step);
                    if (!waits[end]) {
                        if (++improved[end] > network.nodes()) {
                            return false;
                        }
                        waits[end] = true;
                        waiting.add(end);
                    }
                }
            }
        }
        return true;
    }

    /** By the node they leave. */
    private void sortSteps() {
        for (int step = 0; step < steps.length; step++) {
            firstStep[start(step) + 1]++;
        }
        for (int node = 0; node < network.nodes(); node++) {
            firstStep[node + 1] += firstStep[node];
        }
        int[] next = Arrays.copyOf(firstStep, network.nodes());
        for (int step = 0; step < steps.length; step++) {
            steps[next[start(step)]++] = step;
        }
    }

    private static int nearest(long[] distance, boolean[] settled) {
        int nearest = NONE;
        for (int node = 0; node < distance.length; node++) {
            if (!settled[node] && distance[node] < (nearest == NONE ? UNREACHED : distance[nearest])) {
                nearest = node;
            }
        }
        return nearest;
    }

    private int start(int step) {
        return (step & 1) == 0 ? network.tail(step >> 1) : network.head(step >> 1);
    }

    private int end(int step) {
        return (step & 1) == 0 ? network.head(step >> 1) : network.tail(step >> 1);
    }

    private boolean hasRoom(int step) {
        return (step & 1) == 0 ? flow.on(step >> 1) < network.capacity(step >> 1) : flow.on(step >> 1) > 0;
    }

    private long stepPrice(int step) {
        return (step & 1) == 0 ? network.price(step >> 1) : -network.price(step >> 1);
    }

    private long reducedStep(int step) {
        return (step & 1) == 0 ? reduced(step >> 1) : -reduced(step >> 1);
    }

    private long reduced(int arc) {
        return network.price(arc) + price[network.tail(arc)] - price[network.head(arc)];
    }
}
