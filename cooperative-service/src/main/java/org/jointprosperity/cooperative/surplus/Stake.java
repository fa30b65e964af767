package org.jointprosperity.cooperative.surplus;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

/**
 * What a member 成员 has in the cooperative when the surplus of a year is divided; amounts in 分.
 *
 * @param member number of the member; it alone breaks ties
 * @param tradeFen 交易额: traded with the cooperative in the year
 * @param capitalFen 出资额: capital contributed
 * @param reserveFen 公积金份额: share of the reserve in the member's account, of earlier years
 * @param stays whether it was a member to the end of the year; one that left takes part by its trade alone (art. 28)
 */
public record Stake(String member, long tradeFen, long capitalFen, long reserveFen, boolean stays) {

    /** A member to the end of the year. */
    public Stake(String member, long tradeFen, long capitalFen, long reserveFen) {
        this(member, tradeFen, capitalFen, reserveFen, true);
    }

    /** One that traded as a member and left before the year ended. */
    public static Stake left(String member, long tradeFen) {
        return new Stake(member, tradeFen, 0, 0, false);
    }

    public Stake {
        rule(
                tradeFen >= 0 && capitalFen >= 0 && reserveFen >= 0,
                "stake-below-zero",
                "member",
                member,
                "trade",
                tradeFen,
                "capital",
                capitalFen,
                "reserve",
                reserveFen);
    }
}
