package org.jointprosperity.evaluation.commitment;

/** 承诺状态: how far a commitment has come; none is skipped and none taken twice. */
public enum CommitmentState {
    /** 提诺: put forward, waiting for its review. */
    PROPOSED,
    /** 退回修改: returned by its review, waiting for a new version. */
    RETURNED,
    /** 审诺通过: approved, not yet public. */
    APPROVED,
    /** 示诺: public. */
    PUBLISHED,
    /** 践诺: something was done for it. */
    FULFILLING,
    /** 督诺: a supervisor has looked at it. */
    SUPERVISED,
    /** 评诺: judged, once and for all. */
    EVALUATED
}
