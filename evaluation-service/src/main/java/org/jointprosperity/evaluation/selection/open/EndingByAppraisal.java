package org.jointprosperity.evaluation.selection.open;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.contracts.EvaluationEvent.OfficeEndsByAppraisal;
import org.jointprosperity.evaluation.standing.Standing;

/** 职务终止: an office that ends by appraisal ends with the selection that brought it. */
@ApplicationScoped
class EndingByAppraisal {

    private final OpenSelections selections;
    private final Standing standing;
    private final Outbox outbox;

    EndingByAppraisal(OpenSelections selections, Standing standing, Outbox outbox) {
        this.selections = selections;
        this.standing = standing;
        this.outbox = outbox;
    }

    void on(@Observes OfficeEndsByAppraisal found) {
        var form = new RemoveSecretary(
                LeavingReason.FOUND_NOT_COMPETENT,
                "%d年测评，连续%d次不称职（%s） found not competent".formatted(found.year(), found.timesRunning(), found.ruleId()),
                found.endsOn());
        for (var held : selections.inOffice(found.branchNumber(), found.personNumber(), found.endsOn())) {
            var selection = selections.lock(held.id);
            outbox.add(selection.remove(form, standing.now()));
            selections.persistAndFlush(selection);
        }
    }
}
