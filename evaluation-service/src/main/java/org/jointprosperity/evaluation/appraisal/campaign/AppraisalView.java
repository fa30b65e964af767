package org.jointprosperity.evaluation.appraisal.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Versioned;
import org.jointprosperity.evaluation.appraisal.kind.OrganisationKind;
import org.jointprosperity.evaluation.appraisal.kind.Stage;

/** An appraisal and how far it is, without any result. */
@Schema(name = "Appraisal", description = "测评及其进度，不含结果。An appraisal and how far it is, without results.")
public record AppraisalView(
        UUID id,
        @Schema(examples = "members") String kind,
        @Schema(examples = "2009") int year,
        OrganisationKind organisationKind,
        @Schema(examples = "61102310400101") String organisation,
        @Schema(examples = "611023104001") String division,
        @Schema(description = "等次表版本 version of the scale") int scaleVersion,
        Stage stage,
        @Schema(nullable = true, description = "下一阶段 the stage that follows") Stage next,
        LocalDate preparedOn,
        @Schema(nullable = true) LocalDate openedOn,
        @Schema(nullable = true) LocalDate pollUntil,
        @Schema(nullable = true) LocalDate pollClosedOn,
        @Schema(nullable = true) LocalDate feedbackOn,
        @Schema(nullable = true) LocalDate closedOn,
        @Schema(nullable = true) LocalDate cancelledOn,
        @Schema(nullable = true, description = "取消事由 why it was cancelled") String cancelReason,
        @Schema(description = "参评人数 how many take part") int evaluators,
        @Schema(description = "参评主体；列表中不列出。The groups; left out of lists.") List<PolledGroup> groups,
        long version)
        implements Versioned {

    /** With its groups as they stand. */
    public static AppraisalView of(Appraisal appraisal, List<PolledGroup> groups) {
        return new AppraisalView(
                appraisal.id,
                appraisal.kindCode,
                appraisal.ofYear,
                appraisal.organisationKind,
                appraisal.organisationNumber,
                appraisal.divisionCode,
                appraisal.scaleVersion,
                appraisal.stage,
                appraisal.isOver() ? null : appraisal.kind.after(appraisal.stage),
                appraisal.preparedOn,
                appraisal.openedOn,
                appraisal.pollUntil,
                appraisal.pollClosedOn,
                appraisal.feedbackOn,
                appraisal.closedOn,
                appraisal.cancelledOn,
                appraisal.cancelReason,
                appraisal.evaluators,
                groups,
                appraisal.version);
    }
}
