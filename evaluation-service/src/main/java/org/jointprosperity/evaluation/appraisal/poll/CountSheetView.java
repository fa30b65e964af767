package org.jointprosperity.evaluation.appraisal.poll;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.appraisal.kind.Evaluators;
import org.jointprosperity.evaluation.rule.Body;

/** A sheet of a secret poll, without what was voted: that is told with the results. */
@Schema(name = "CountSheet", description = "计票单，不含得票。A sheet of a secret poll, without the votes.")
public record CountSheetView(
        UUID id,
        Evaluators evaluators,
        LocalDate heldOn,
        @Schema(nullable = true) Body body,
        @Schema(nullable = true) Integer eligible,
        @Schema(nullable = true) Integer present,
        int issued,
        int returned,
        int invalid,
        String tellerOne,
        String tellerTwo,
        String sha256,
        LocalDate recordedOn) {

    static CountSheetView of(CountSheet sheet) {
        return new CountSheetView(
                sheet.id,
                sheet.evaluators,
                sheet.heldOn,
                sheet.body,
                sheet.eligible,
                sheet.present,
                sheet.issued,
                sheet.returned,
                sheet.invalid,
                sheet.tellerOne,
                sheet.tellerTwo,
                sheet.sha256,
                sheet.recordedOn);
    }
}
