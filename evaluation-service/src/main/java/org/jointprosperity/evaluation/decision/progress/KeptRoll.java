package org.jointprosperity.evaluation.decision.progress;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import java.util.List;
import org.jointprosperity.chassis.problem.Citation;
import org.jointprosperity.evaluation.rule.Count;
import org.jointprosperity.evaluation.rule.Counts;

/**
 * 名册冻结: what a meeting of a body may say of its own roll. It is not made smaller so that a void meeting becomes a valid
 * one.
 *
 * @param members of a cooperative's assembly, as they were proposed with, else null
 * @param votes of all of them, present or not, else null
 * @param before what was said of the same body at this stage, at an opening or by a meeting, the first of each
 * @param course the rule of the stage, by which its body votes on its frozen roll
 */
record KeptRoll(Integer members, Integer votes, List<Counts> before, Citation course) {

    private static final List<Count> NUMBERS =
            List.of(Count.ELIGIBLE, Count.HOUSEHOLDS, Count.MEMBERS, Count.VOTING_RIGHTS);

    /** The counts with what is frozen filled in where it was not told; refuses what was told differently. */
    Counts completed(Counts told) {
        var counts = ofAssembly(told);
        for (var earlier : before) {
            var members = earlier.of(Count.MEMBERS);
            if (members.isPresent() && counts.of(Count.MEMBERS).isEmpty()) {
                counts = counts.with(Count.MEMBERS, members.getAsInt());
            }
        }
        requireSame(counts);
        return counts;
    }

    /** Refuses a roll that is not the frozen one. */
    void requireSame(Counts counts) {
        for (var earlier : before) {
            for (var count : NUMBERS) {
                var frozen = earlier.of(count);
                rule(
                        frozen.isEmpty() || frozen.equals(counts.of(count)),
                        "roll-frozen",
                        course.with(
                                "count",
                                count,
                                "frozen",
                                frozen.orElse(0),
                                "given",
                                counts.of(count).orElse(0),
                                "missing",
                                Math.abs(counts.of(count).orElse(0) - frozen.orElse(0))));
            }
        }
    }

    private Counts ofAssembly(Counts counts) {
        if (members == null) {
            return counts;
        }
        for (var count : List.of(Count.MEMBERS, Count.ELIGIBLE, Count.VOTING_RIGHTS)) {
            int frozen = count == Count.VOTING_RIGHTS ? votes : members;
            int given = counts.of(count).orElse(frozen);
            rule(
                    given == frozen,
                    "roll-frozen",
                    course.with("count", count, "frozen", frozen, "given", given, "missing", Math.abs(given - frozen)));
        }
        return counts.with(Count.ELIGIBLE, members).with(Count.MEMBERS, members).with(Count.VOTING_RIGHTS, votes);
    }
}
