package org.jointprosperity.evaluation.star;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jointprosperity.evaluation.commitment.Commitments.Ended;
import org.jointprosperity.evaluation.commitment.Result;

/**
 * 评星依据: what a star rests on, in the order of 设岗定责、设岗承诺、争创红星: commitments of its year that all ended
 * fulfilled, one of them the letter of a post, each with evidence of what was done. That evidence is the record card 记实卡
 * of a rural member, as confirmed visits are that of an urban one.
 *
 * @param letters those of the commitments that are the letter of a post
 */
record Grounds(List<Ended> ended, Set<UUID> letters) {

    /** Refuses a star of a year that rests on less. */
    void require(int year) {
        rule(!ended.isEmpty(), "star-without-commitment", "year", year, "missing", 1);
        long unfulfilled =
                ended.stream().filter(each -> each.result() != Result.FULFILLED).count();
        rule(unfulfilled == 0, "star-despite-unfulfilled", "unfulfilled", unfulfilled);
        rule(
                ended.stream().anyMatch(each -> letters.contains(each.commitment())),
                "star-without-post",
                "year",
                year,
                "missing",
                1);
        long unproved = ended.stream().filter(each -> !each.evidenced()).count();
        rule(unproved == 0, "star-without-record-card", "year", year, "fulfilled", ended.size(), "missing", unproved);
    }

    /** How many commitments it is. */
    int count() {
        return ended.size();
    }
}
