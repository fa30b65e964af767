package org.jointprosperity.evaluation.disclosure.objection;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Versioned;
import org.jointprosperity.evaluation.disclosure.privacy.PublicText;

/**
 * An objection as its reader and the office see it; neither is told who the other is.
 *
 * @param answerDueOn the last day on which the answer is in time
 * @param inTime whether the answer came by then, or null while there is none
 */
@Schema(
        name = "DisclosureObjectionView",
        description =
                "异议与答复：提出人和责任单位所见为原文，其他读者所见已隐去个人号码。An objection and its answer: as written to its reader and to the office that answers; others see no number of a person.")
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

    /** As its reader and the office that answers for it see it. */
    static ObjectionView asWritten(DisclosureObjection objection) {
        return of(objection, objection.text, objection.answer);
    }

    /** As whoever else may read it sees it: no number of a person is in it. */
    static ObjectionView masked(DisclosureObjection objection) {
        return of(objection, PublicText.shown(objection.text), PublicText.shown(objection.answer));
    }

    private static ObjectionView of(DisclosureObjection objection, String text, String answer) {
        return new ObjectionView(
                objection.id,
                objection.postingId,
                objection.itemCode,
                objection.divisionCode,
                text,
                objection.raisedOn,
                objection.answerDueOn,
                objection.lateOn,
                objection.verdict,
                answer,
                objection.answeredOn,
                objection.answeredOn == null ? null : objection.isInTime(),
                objection.version);
    }
}
