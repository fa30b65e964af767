package org.jointprosperity.cooperative.distribution;

import java.util.List;
import org.jointprosperity.contracts.CooperativeEvent.Voter;
import org.jointprosperity.cooperative.assembly.Rolls;
import org.jointprosperity.cooperative.surplus.Division;
import org.jointprosperity.cooperative.surplus.LeastPatronage;

/**
 * 核算: a distribution reckoned from register, trade and accounts as they are, with the roll of that day.
 *
 * @param reserveArticle where the law lets a reserve be drawn
 * @param roll who votes on it with how many votes
 */
record Reckoning(Division division, LeastPatronage law, String reserveArticle, List<Voter> roll) {

    /** 表决权总数. */
    int votes() {
        return Rolls.votes(roll);
    }
}
