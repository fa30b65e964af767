package org.jointprosperity.evaluation.award;

/** 评优状态. */
public enum AwardState {
    /** 已提名. */
    PROPOSED,
    /** 不授予. */
    DECLINED,
    /** 已授予，可提异议. */
    GIVEN,
    /** 有异议，待答复. */
    OBJECTED,
    /** 异议不成立，维持. */
    CONFIRMED,
    /** 异议成立，已撤销. */
    WITHDRAWN
}
