package org.jointprosperity.pairing.visit;

/** What became of an item of an offline batch 逐条结果. */
public enum Outcome {
    /** 已新建. */
    CREATED,
    /** 已更正: the stored card was the one it builds on. */
    UPDATED,
    /** 无变化: the stored card says this already, or did so before a later version. */
    UNCHANGED,
    /** 冲突: the stored card is another version than the one it builds on; both are answered. */
    CONFLICT,
    /** 不予接受: a rule refuses it. */
    REJECTED
}
