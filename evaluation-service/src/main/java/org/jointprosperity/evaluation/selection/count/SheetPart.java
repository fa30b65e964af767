package org.jointprosperity.evaluation.selection.count;

/** 计票单各项: the numbers of a paper count that are held against each other. */
public enum SheetPart {
    /** 应到. */
    ELIGIBLE,
    /** 实到. */
    PRESENT,
    /** 发出. */
    ISSUED,
    /** 收回. */
    RETURNED,
    /** 废票. */
    VOIDED,
    /** 有效票. */
    VALID,
    /** 得票. */
    VOTES,
    /** 另选他人. */
    WRITE_INS
}
