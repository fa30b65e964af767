package org.jointprosperity.evaluation.followup;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Versioned;

/**
 * Something to be done after a meeting.
 *
 * @param doneOn null while it is to be done
 */
@Schema(description = "会后事项。Something to be done after a meeting.")
public record FollowUpView(
        UUID id,
        UUID decision,
        UUID sitting,
        String division,
        FollowUpOwner ownerKind,
        String owner,
        String task,
        LocalDate dueOn,
        FollowUpState state,
        LocalDate doneOn,
        String note,
        long version)
        implements Versioned {

    static FollowUpView of(FollowUp each, LocalDate day) {
        return new FollowUpView(
                each.id,
                each.decisionId,
                each.sittingId,
                each.divisionCode,
                each.ownerKind,
                each.ownerNumber,
                each.task,
                each.dueOn,
                each.stateOn(day),
                each.doneOn,
                each.note,
                each.version);
    }
}
