package org.jointprosperity.evaluation.hardship;

/** 困难类型: the least that helpers must know. */
public enum HardshipKind {
    /** 患病. */
    ILLNESS,
    /** 残疾. */
    DISABILITY,
    /** 年老. */
    OLD_AGE,
    /** 低收入. */
    LOW_INCOME,
    /** 受灾. */
    DISASTER,
    /** 其他. */
    OTHER
}
