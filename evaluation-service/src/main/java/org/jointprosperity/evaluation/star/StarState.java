package org.jointprosperity.evaluation.star;

/** 红星状态. */
public enum StarState {
    /** 已授予. */
    AWARDED,
    /** 有异议，待答复. */
    OBJECTED,
    /** 异议后维持. */
    UPHELD,
    /** 已撤销. */
    WITHDRAWN
}
