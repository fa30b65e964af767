package org.jointprosperity.cooperative.criteria;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.problem.Citation;

/**
 * How a household stands to one criterion.
 *
 * @param measure what is measured
 * @param least the least that is asked, in the measure's unit
 * @param actual what there is; null where nothing is known
 * @param met whether it is enough
 * @param source where the criterion stands
 * @param verified whether it was read there
 */
@Schema(name = "CriterionFound", description = "一项条件的核对结果。How a household stands to one criterion.")
public record Found(Measure measure, long least, Long actual, boolean met, String source, boolean verified) {

    /** How much is missing: 0 where it is met, all of it where nothing is known. */
    @JsonProperty("missing")
    public long missing() {
        return met ? 0 : least - (actual == null ? 0 : actual);
    }

    /** The criterion as a refusal names it; of several that are not met, the first is named. */
    Citation citation() {
        var rule = "criterion-" + measure.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Citation(rule, source, null, verified);
    }

    /** Whether the number is one of a household's income, and so not everyone's to know. */
    boolean isOfIncome() {
        return measure == Measure.INCOME_PER_HEAD || measure == Measure.INCOME_GROWTH_PER_MILLE;
    }

    /** The same without the number where it is one of income. */
    public Found discreet() {
        return isOfIncome() ? new Found(measure, least, null, met, source, verified) : this;
    }
}
