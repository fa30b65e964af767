package org.jointprosperity.evaluation.decision;

import java.util.Map;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.evaluation.template.Template;
import org.jointprosperity.evaluation.verdict.Outcome;
import org.jointprosperity.evaluation.verdict.Verdict;

/**
 * 前一阶段未通过: why a stage waits, with the rule, its article and what is missing.
 *
 * @param stage the stage that waits
 * @param before the stage it waits for
 */
record Blockage(Progress progress, Template course, int stage, int before) {

    RuleViolation refusal() {
        var refusal = new RuleViolation("stage-blocked").with("stage", stage).with("blockedBy", before);
        var meeting = progress.lastHeld(before);
        if (meeting.isPresent()) {
            return byVerdict(refusal, meeting.get().verdict);
        }
        return progress.lastTaken(before)
                .map(step -> step.explain(refusal, course))
                .orElseGet(() -> because(refusal, "NOT_HELD", "尚未召开。", "It has not been held.")
                        .with("ruleId", course.ruleOf(before))
                        .with("article", course.source())
                        .with("missing", Map.of("meetings", 1)));
    }

    private static RuleViolation byVerdict(RuleViolation refusal, Verdict verdict) {
        var sentences = verdict.sentences();
        // a valid meeting that blocks is one that came to no vote that stands
        if (verdict.outcome() == Outcome.VALID) {
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
                : refusal.with("ruleId", verdict.ruleId())
                        .with("article", verdict.article())
                        .with("missing", verdict.missing());
    }

    private static RuleViolation because(RuleViolation refusal, Object outcome, String zh, String en) {
        return refusal.with("outcome", outcome).with("becauseZh", zh).with("becauseEn", en);
    }
}
