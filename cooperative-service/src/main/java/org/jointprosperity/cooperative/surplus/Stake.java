package org.jointprosperity.cooperative.surplus;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

/**
 * What a member 成员 has in the cooperative when the surplus of a year is divided; amounts in 分.
 *
 * @param member number of the member; it alone breaks ties
 * @param tradeFen 交易额: traded with the cooperative in the year
 * @param capitalFen 出资额: capital contributed
 * @param reserveFen 公积金份额: share of the reserve in the member's account, of earlier years
 */
public record Stake(String member, long tradeFen, long capitalFen, long reserveFen) {

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
