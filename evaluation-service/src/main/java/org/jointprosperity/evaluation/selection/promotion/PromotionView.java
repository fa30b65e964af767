package org.jointprosperity.evaluation.selection.promotion;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Versioned;

/** A promotion with the steps it has taken. */
@Schema(description = "选拔及其步骤。A promotion with the steps it has taken.")
record PromotionView(
        UUID id,
        @Schema(examples = "N04672") String person,
        @Schema(examples = "61102310400101") String branch,
        String divisionCode,
        @Schema(examples = "cadre-promotion-2008") String course,
        LocalDate servingSince,
        @Schema(description = "提名时任村干部满几年 full years of service at the nomination") int yearsServed,
        @Schema(examples = "611023104") String town,
        @Schema(examples = "deputy-head") String office,
        String results,
        List<String> evidence,
        PromotionState state,
        List<Step> steps,
        @Schema(nullable = true) LocalDate endedOn,
        @Schema(nullable = true) String endingReasons,
        long version)
        implements Versioned {

    /** A step with its finding. */
    @Schema(name = "PromotionStep")
    record Step(
            int number,
            @Schema(examples = "review") String step,
            LocalDate takenOn,
            boolean passed,
            String reasons,
            @Schema(nullable = true) Integer issued,
            @Schema(nullable = true) Integer returned,
            @Schema(nullable = true) Integer yes) {}

    static PromotionView of(Promotion promotion) {
        return new PromotionView(
                promotion.id,
                promotion.personNumber,
                promotion.branchNumber,
                promotion.divisionCode,
                promotion.courseCode,
                promotion.servingSince,
                promotion.yearsServed,
                promotion.townCode,
                promotion.office,
                promotion.results,
                promotion.evidence.lines().toList(),
                promotion.state,
                promotion.steps.stream()
                        .map(step -> new Step(
                                step.number,
                                step.code,
                                step.takenOn,
                                step.passed,
                                step.reasons,
                                step.issued,
                                step.returned,
                                step.yes))
                        .toList(),
                promotion.endedOn,
                promotion.endingReasons,
                promotion.version);
    }
}
