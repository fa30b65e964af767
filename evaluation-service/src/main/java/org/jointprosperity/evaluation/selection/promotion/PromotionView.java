package org.jointprosperity.evaluation.selection.promotion;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Versioned;
import org.jointprosperity.evaluation.selection.count.Certificate;

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
        @Schema(description = "工作实绩；只告知上级和本人 results, told to superiors and to himself", nullable = true)
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
            @Schema(description = "理由；只告知上级和本人 reasons, told to superiors and to himself", nullable = true)
                    String reasons,
            @Schema(nullable = true) Integer issued,
            @Schema(nullable = true) Integer returned,
            @Schema(nullable = true) Integer yes,
            @Schema(nullable = true) Certificate certificate) {}

    /** As the caller may see it: results and reasons only where he may be told them. */
    static PromotionView of(Promotion promotion, Predicate<String> mayBeToldOf) {
        boolean told = mayBeToldOf.test(promotion.personNumber);
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
                told ? promotion.results : null,
                promotion.evidence.lines().toList(),
                promotion.state,
                promotion.steps.stream()
                        .map(step -> new Step(
                                step.number,
                                step.code,
                                step.takenOn,
                                step.passed,
                                told ? step.reasons : null,
                                step.issued,
                                step.returned,
                                step.yes,
                                step.certificate))
                        .toList(),
                promotion.endedOn,
                told ? promotion.endingReasons : null,
                promotion.version);
    }
}
