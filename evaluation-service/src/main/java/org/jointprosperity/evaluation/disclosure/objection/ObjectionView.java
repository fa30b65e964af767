package org.jointprosperity.evaluation.disclosure.objection;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Versioned;

/**
 * An objection as its reader and the office see it; neither is told who the other is.
 *
 * @param answerDueOn the last day on which the answer is in time
 * @param inTime whether the answer came by then, or null while there is none
 */
@Schema(name = "DisclosureObjectionView", description = "异议与答复。An objection and its answer.")
record ObjectionView(
        UUID id,
        UUID posting,
        String item,
        String division,
        String text,
        LocalDate raisedOn,
        LocalDate answerDueOn,
        @Schema(nullable = true) LocalDate lateOn,
        @Schema(nullable = true) ObjectionVerdict verdict,
        @Schema(nullable = true) String answer,
        @Schema(nullable = true) LocalDate answeredOn,
        @Schema(nullable = true) Boolean inTime,
        long version)
        implements Versioned {

    static ObjectionView of(DisclosureObjection objection) {
        return new ObjectionView(
                objection.id,
                objection.postingId,
                objection.itemCode,
                objection.divisionCode,
                objection.text,
                objection.raisedOn,
                objection.answerDueOn,
                objection.lateOn,
                objection.verdict,
                objection.answer,
                objection.answeredOn,
                objection.answeredOn == null ? null : objection.isInTime(),
                objection.version);
    }
}
