package org.jointprosperity.cooperative.criteria;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A criterion as everyone sees it. */
@Schema(name = "CertificationCriterionView", description = "认定条件。A criterion of certification.")
record CriterionView(
        UUID id,
        Measure measure,
        String industry,
        long least,
        String jurisdiction,
        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        String source,
        boolean verified) {

    static CriterionView of(Criterion criterion) {
        return new CriterionView(
                criterion.id,
                criterion.measure,
                criterion.industry,
                criterion.least,
                criterion.jurisdiction,
                criterion.effectiveFrom,
                criterion.effectiveTo,
                criterion.source,
                criterion.verified);
    }
}
