package org.jointprosperity.evaluation.commitment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 到期情况: how the tasks of a public commitment stand on a day. */
@Schema(
        name = "CommitmentDue",
        description = "到期情况。DUE: a task is still to be done in time; OVERDUE: its last day is past.")
enum Due {
    /** 未到期: a task is not done and its last day has not passed. */
    DUE(">="),
    /** 逾期: a task was not done by its last day. */
    OVERDUE("<");

    private final String compared;

    Due(String compared) {
        this.compared = compared;
    }

    /** The commitments that stood public on the day {@code :on} and had such a task then. */
    String condition() {
        return "publicFrom <= :on and (evaluatedOn is null or evaluatedOn > :on) and id in (select t.commitment.id"
                + " from CommitmentTask t where t.textNumber = (select max(x.number) from CommitmentText x"
                + " where x.commitment = t.commitment) and t.dueOn " + compared
                + " :on and (t.doneOn is null or t.doneOn > :on))";
    }
}
