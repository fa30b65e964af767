package org.jointprosperity.evaluation.score;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import java.util.List;

/**
 * 成效得分: what a year's evidence comes to, with its reasons. It recommends; a human being decides (PIPL art. 24).
 *
 * @param visits confirmed visits of the year, the evidence of the record card 记实卡
 */
public record Score(ScorePolicy policy, List<ScoreLine> lines, long visits) {

    /** The points of all lines; a sum too large for a number is refused. */
    public long points() {
        return lines.stream().mapToLong(ScoreLine::points).reduce(0, Math::addExact);
    }

    /** Whether the score alone speaks for an award. */
    public boolean recommended() {
        return points() >= policy.leastPoints && missingVisits() == 0;
    }

    /** How many confirmed visits the record card lacks; no policy asks for none, as without evidence there is no award. */
    long missingVisits() {
        return Math.max(0, required() - visits);
    }

    private int required() {
        return Math.max(1, policy.leastVisits);
    }

    /** 成效与年度评优挂钩: no award without the evidence the record card must hold. */
    public void requireRecordCard(String subject, int year) {
        rule(
                missingVisits() == 0,
                "award-without-record-card",
                "subject",
                subject,
                "year",
                year,
                "confirmed",
                visits,
                "required",
                required(),
                "missing",
                missingVisits(),
                "policy",
                policy.nameZh,
                "source",
                policy.source,
                "article",
                policy.source,
                "verified",
                policy.verified,
                "rule",
                policy.name(),
                "ruleId",
                policy.id);
    }
}
