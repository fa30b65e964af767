package org.jointprosperity.cooperative.law;

/** Whether a rule was read in the text that is cited for it. */
public enum Verification {
    /** 已核对原文. */
    VERIFIED,
    /** 未核对原文: known from a copy or from memory. */
    NOT_VERIFIED
}
