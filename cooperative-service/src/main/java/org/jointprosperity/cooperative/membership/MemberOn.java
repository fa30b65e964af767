package org.jointprosperity.cooperative.membership;

import java.time.LocalDate;

/**
 * A member as it stood on a day 当日成员.
 *
 * @param basicVotes 基本表决权, one for each member
 * @param additionalVotes 附加表决权
 * @param capitalFen 出资额 in 分
 * @param joinedOn the first day of the membership that stands
 */
public record MemberOn(
        String number, MemberKind kind, int basicVotes, int additionalVotes, long capitalFen, LocalDate joinedOn) {}
