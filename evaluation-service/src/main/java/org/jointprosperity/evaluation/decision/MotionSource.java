package org.jointprosperity.evaluation.decision;

/** 议题来源: who brought the motion, as the paper form asks. */
public enum MotionSource {
    /** 党员提议. */
    MEMBERS,
    /** 干部提议. */
    CADRES,
    /** 上级要求. */
    SUPERIOR
}
