package org.jointprosperity.cooperative.cultivation;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step of a direction as callers see it. */
@Schema(description = "培养步骤。A step of a direction.")
public record CultivationStepView(
        Direction direction,
        int position,
        String code,
        String nameZh,
        String nameEn,
        String jurisdiction,
        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        String source,
        boolean verified) {

    static CultivationStepView of(CultivationStep step) {
        return new CultivationStepView(
                step.direction,
                step.position,
                step.code,
                step.name,
                step.nameEn,
                step.jurisdiction,
                step.effectiveFrom,
                step.effectiveTo,
                step.source,
                step.verified);
    }
}
