package org.jointprosperity.evaluation.decision.progress;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.evaluation.template.Template;
import org.jointprosperity.evaluation.verdict.Missing;
import org.jointprosperity.evaluation.verdict.Outcome;
import org.jointprosperity.evaluation.verdict.Verdict;

/**
 * 前一阶段未通过: why a stage waits, with the rule, its article and what is missing: {@code missing} is the number that has to
 * come first, {@code lacking} all that is missing by its kind.
 *
 * @param stage the stage that waits
 * @param before the stage it waits for
 */
record Blockage(Progress progress, Template course, int stage, int before) {

    RuleViolation refusal() {
        var cited = course.cited(before);
        var refusal = cited.told(new RuleViolation("stage-blocked")
                .with("stage", stage)
                .with("blockedBy", before)
                .with("ruleId", cited.rule()));
        var meeting = progress.lastHeld(before);
        if (meeting.isPresent()) {
            return byVerdict(refusal, meeting.get().verdict);
        }
        return progress.lastTaken(before)
                .map(step -> byDisclosure(refusal, step))
                .orElseGet(() -> lacks(because(refusal, "NOT_HELD", "尚未召开。", "It has not been held."), "meetings", 1));
    }

    /** 公开天数不足: what hung too short lacks days. */
    private static RuleViolation byDisclosure(RuleViolation refusal, DecisionStep step) {
        int missing = step.daysWanted - step.days();
        because(
                refusal,
                "VOID",
                "应公开%d天，实际%d天，还差%d天。".formatted(step.daysWanted, step.days(), missing),
                "It had to hang for %d days and hung for %d: %d missing."
                        .formatted(step.daysWanted, step.days(), missing));
        return lacks(refusal, "days", missing);
    }

    private static RuleViolation lacks(RuleViolation refusal, String kind, int missing) {
        return refusal.with("missing", missing).with("lacking", Map.of(kind, missing));
    }

    private static RuleViolation byVerdict(RuleViolation refusal, Verdict verdict) {
        var sentences = verdict.sentences();
        // a valid meeting that blocks is one that came to no vote that stands
        boolean unvoted = verdict.outcome() == Outcome.VALID;
        if (unvoted) {
            because(
                    refusal,
                    verdict.outcome(),
                    sentences.zh() + "但未作出有效表决，须再次召开。",
                    sentences.en() + " But no vote of it can stand, so it is held again.");
        } else {
            because(refusal, verdict.outcome(), sentences.zh(), sentences.en());
        }
        return verdict.ruleId() == null
                ? refusal
                : verdict.cited()
                        .told(refusal.with("ruleId", verdict.ruleId()))
                        .with("missing", unvoted ? Integer.valueOf(1) : first(verdict.missing()))
                        .with("lacking", verdict.missing());
    }

    /** Of all that is missing what has to be there first: without people there are no votes. Null where no number would do. */
    private static Integer first(Missing missing) {
        return missing == null
                ? null
                : Stream.of(missing.attendance(), missing.votes(), missing.noticeDays(), missing.limit())
                        .filter(Objects::nonNull)
                        .filter(number -> number > 0)
                        .findFirst()
                        .orElse(null);
    }

    private static RuleViolation because(RuleViolation refusal, Object outcome, String zh, String en) {
        return refusal.with("outcome", outcome).with("becauseZh", zh).with("becauseEn", en);
    }
}
