package org.jointprosperity.cooperative.criteria;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jointprosperity.chassis.problem.RuleViolation;

/**
 * How a household stands to everything its county asks on a day, and what its procedure is.
 *
 * @param exact whether the one it is told to may know numbers of income
 */
public record Judgement(Procedure procedure, List<Found> found, boolean exact) {

    /** Criteria that are not met. */
    public List<Found> unmet() {
        return found.stream().filter(one -> !one.met()).toList();
    }

    /** Refuses what does not meet a criterion, unless a superior says why it goes on all the same 例外理由. */
    public void require(String overrideReason) {
        if (unmet().isEmpty() || overrideReason != null) {
            return;
        }
        throw unmet().get(0)
                .citation()
                .told(new RuleViolation("criteria-not-met")
                        .with("unmet", unmet().stream().map(Found::measure).toList())
                        .with("criteria", unmet().stream().map(this::told).toList()));
    }

    /** What a refusal tells of a criterion: the numbers, those of an income only to who may know them. */
    private Map<String, Object> told(Found found) {
        var told = new LinkedHashMap<String, Object>();
        told.put("measure", found.measure().name());
        told.put("least", found.least());
        if (exact || !found.isOfIncome()) {
            told.put("actual", found.actual());
            told.put("missing", found.missing());
        }
        told.put("source", found.source());
        told.put("verified", found.verified());
        return told;
    }
}
