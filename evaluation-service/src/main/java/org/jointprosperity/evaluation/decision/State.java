package org.jointprosperity.evaluation.decision;

/** Where a decision stands. */
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
