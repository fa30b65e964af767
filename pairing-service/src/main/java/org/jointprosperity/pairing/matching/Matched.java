package org.jointprosperity.pairing.matching;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The cheapest pairs of a county.
 *
 * @param pairs their numbers in the county
 * @param matches each of them with what leaving it would cost
 * @param cost what all of them cost together
 * @param violation what one violation weighs against points
 * @param provenMinimum the weighed cost that no other set can undercut, from the prices of the proof alone
 */
record Matched(County county, BitSet pairs, List<Match> matches, Cost cost, long violation, long provenMinimum) {

    /** Where the next best takes the place away without another branch for it. */
    static final int NOWHERE = -1;

    /** A pair of the optimum; a fixed one has no next best, and another has none where every other way is closed. */
    record Match(int pair, boolean fixed, Optional<NextBest> nextBest) {}

    /**
     * The cheapest set of pairs without this one.
     *
     * @param extra what it costs more
     * @param instead the branch the unit would support in its place
     * @param moved how many other pairs would have to give way
     */
    record NextBest(Cost extra, int instead, int moved) {}

    /** Whether the proof reaches the cost of these very pairs. */
    boolean isProven() {
        return provenMinimum == cost.weighed(violation);
    }
}
