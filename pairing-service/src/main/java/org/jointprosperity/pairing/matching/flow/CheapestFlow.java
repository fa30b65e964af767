package org.jointprosperity.pairing.matching.flow;

import java.util.Optional;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DirectedPseudograph;

/** 最小费用流: the cheapest flow of a network, as JGraphT's capacity scaling finds it. {@link Optimality} proves it. */
public final class CheapestFlow {

    /** The dearest price; the library reckons in floating point and takes 10^9 for unreachable. */
    public static final long DEAREST = 250_000_000;

    private final Network network;
    private final int[] amount;

    private CheapestFlow(Network network, int[] amount) {
        this.network = network;
        this.amount = amount;
    }

    /** Solves the network; empty where its arcs cannot carry what its nodes send and take. */
    public static Optional<CheapestFlow> of(Network network) {
        for (int arc = 0; arc < network.arcs(); arc++) {
            if (Math.abs(network.price(arc)) > DEAREST) {
                throw new IllegalArgumentException("A price beyond exact arithmetic: " + network.price(arc));
            }
        }
        var problem = new MinimumCostFlowProblemImpl<>(graph(network), network::supply, network::capacity);
        var amount = new int[network.arcs()];
        try {
            new CapacityScalingMinimumCostFlow<Integer, Integer>()
                    .getMinimumCostFlow(problem)
                    .getFlowMap()
                    .forEach((arc, flow) -> amount[arc] = (int) Math.round(flow));
        } catch (IllegalArgumentException infeasible) {
            return Optional.empty();
        }
        return Optional.of(new CheapestFlow(network, amount));
    }

    /** The library reads prices from the weights of the graph alone. */
    private static DirectedPseudograph<Integer, Integer> graph(Network network) {
        var graph = new DirectedPseudograph<Integer, Integer>(null, null, true);
        for (int node = 0; node < network.nodes(); node++) {
            graph.addVertex(node);
        }
        for (int arc = 0; arc < network.arcs(); arc++) {
            graph.addEdge(network.tail(arc), network.head(arc), arc);
            graph.setEdgeWeight(arc, network.price(arc));
        }
        return graph;
    }

    /** The network it flows through. */
    public Network network() {
        return network;
    }

    /** How much flows along an arc. */
    public int on(int arc) {
        return amount[arc];
    }

    /** What the whole flow costs. */
    public long cost() {
        long cost = 0;
        for (int arc = 0; arc < amount.length; arc++) {
            cost += amount[arc] * network.price(arc);
        }
        return cost;
    }
}
