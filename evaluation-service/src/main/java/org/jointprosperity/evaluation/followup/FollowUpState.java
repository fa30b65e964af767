package org.jointprosperity.evaluation.followup;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 办理情况. */
@Schema(description = "办理中、逾期、已办结。To be done in time, overdue, done.")
public enum FollowUpState {
    /** 办理中. */
    OPEN,
    /** 逾期: not done by its last day. */
    OVERDUE,
    /** 已办结. */
    DONE;

    /**
     * What the state means of rows, on the day {@code :on}: for what is open or overdue the business day, for what is done
     * the latest day a completion may name, which may be behind it.
     */
    String condition() {
        return switch (this) {
            case OPEN -> "doneOn is null and dueOn >= :on";
            case OVERDUE -> "doneOn is null and dueOn < :on";
            case DONE -> "doneOn <= :on";
        };
    }
}
