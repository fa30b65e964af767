package org.jointprosperity.evaluation.decision;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a decision stands. */
@Schema(name = "DecisionState", description = "进行中、通过、未通过、终止。Open, carried, rejected, closed.")
public enum State {
    /** 进行中: a stage is to be held, for the first time or again. */
    OPEN,
    /** 通过: every stage was carried. */
    CARRIED,
    /** 未通过: a valid meeting said no. */
    REJECTED,
    /** 终止: closed before its stages were through. */
    CLOSED
}
