package org.jointprosperity.pairing.matching;

import java.util.BitSet;

/**
 * The plain loop that the exact matching is compared with: one unit after the other takes the branch that is cheapest at
 * that moment; when as many units are left as branches without one, only those branches are open.
 */
final class Greedy {

    private Greedy() {}

    static BitSet pairs(County county, long violation) {
        var chosen = new BitSet();
        var unitsAt = new int[county.branches().size()];
        int uncovered = unitsAt.length;
        for (int unit = 0; unit < county.units().size(); unit++) {
            boolean coverOnly = county.units().size() - unit <= uncovered;
            int best = -1;
            long least = Long.MAX_VALUE;
            for (int branch = 0; branch < unitsAt.length; branch++) {
                int had = unitsAt[branch];
                if (had < county.weights().mostUnits() && !(coverOnly && had > 0)) {
                    long cost = county.cost(unit, branch).weighed(violation)
                            + county.loadOf(branch, had + 1)
                            - county.loadOf(branch, had);
                    if (cost < least) {
                        least = cost;
                        best = branch;
                    }
                }
            }
            uncovered -= unitsAt[best] == 0 ? 1 : 0;
            unitsAt[best]++;
            chosen.set(county.at(unit, best));
        }
        return chosen;
    }
}
