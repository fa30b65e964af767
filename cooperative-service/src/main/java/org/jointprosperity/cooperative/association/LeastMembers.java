package org.jointprosperity.cooperative.association;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * How many members a farmers' cooperative must have by 农民专业合作社法, by the day it is judged on.
 *
 * @param article where the law says so
 */
record LeastMembers(LocalDate effectiveFrom, int members, String article) {

    private static final List<LeastMembers> LAW = List.of(
            new LeastMembers(LocalDate.of(2007, 7, 1), 5, "农民专业合作社法(2006) 第十条"),
            new LeastMembers(LocalDate.of(2018, 7, 1), 5, "农民专业合作社法(2017修订) 第十二条"));

    /** Refuses a cooperative with fewer members than the law in force on that day wants; before the law there was no rule. */
    static void check(Kind kind, int members, LocalDate on) {
        if (kind == Kind.COOPERATIVE) {
            LAW.stream()
                    .filter(law -> !law.effectiveFrom.isAfter(on))
                    .max(Comparator.comparing(LeastMembers::effectiveFrom))
                    .ifPresent(law -> rule(
                            members >= law.members,
                            "cooperative-too-few-members",
                            "members",
                            members,
                            "least",
                            law.members,
                            "article",
                            law.article));
        }
    }
}
