package org.jointprosperity.evaluation.selection.election;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.contracts.EvaluationEvent.OfficeEndsByAppraisal;
import org.jointprosperity.evaluation.standing.Standing;

/** 职务终止: a secretary whose office ends by appraisal is secretary by his election no more. */
@ApplicationScoped
class EndingByAppraisal {

    private final Elections elections;
    private final Standing standing;
    private final Outbox outbox;

    EndingByAppraisal(Elections elections, Standing standing, Outbox outbox) {
        this.elections = elections;
        this.standing = standing;
        this.outbox = outbox;
    }

    void on(@Observes OfficeEndsByAppraisal found) {
        var form = new EndOffice(
                EndOffice.Reason.FOUND_NOT_COMPETENT,
                "%d年测评，连续%d次不称职（%s） found not competent".formatted(found.year(), found.timesRunning(), found.ruleId()),
                found.endsOn());
        for (var held : elections.ofSecretary(found.branchNumber(), found.personNumber(), found.endsOn())) {
            var election = elections.lock(held.id);
            outbox.add(election.remove(form, standing.now()));
            elections.persistAndFlush(election);
        }
    }
}
