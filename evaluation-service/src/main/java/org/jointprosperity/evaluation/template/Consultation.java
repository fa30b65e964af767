package org.jointprosperity.evaluation.template;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.problem.Citation;
import org.jointprosperity.evaluation.roll.Capacity;
import org.jointprosperity.evaluation.rule.Jurisdiction;
import org.jointprosperity.evaluation.rule.Matter;

/**
 * 征求意见规定: which matters are put to delegates and society before anyone decides, where and since when.
 *
 * @param capacities of each of which at least one person is heard
 * @param society whether society is heard as well
 * @param effectiveTo last day in force, or null
 */
@Schema(name = "ConsultationPolicy", description = "事前征求意见的规定。Which matters want a consultation first.")
public record Consultation(
        String id,
        Jurisdiction jurisdiction,
        List<String> matters,
        List<Capacity> capacities,
        boolean society,
        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        String source,
        boolean verified) {

    public Consultation {
        matters = List.copyOf(matters);
        capacities = List.copyOf(capacities);
    }

    /** Itself as the rule that a refusal rests on; where it is laid down stands for an article. */
    public Citation cited() {
        return new Citation(id, source, source, verified);
    }

    /** Whether it wants a consultation on a matter of a place that is opened on a day. */
    boolean wants(Matter matter, String divisionCode, LocalDate day) {
        return matters.contains(matter.code())
                && new Jurisdiction(divisionCode).outwards().contains(jurisdiction)
                && !day.isBefore(effectiveFrom)
                && (effectiveTo == null || !day.isAfter(effectiveTo));
    }
}
