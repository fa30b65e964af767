package org.jointprosperity.pairing.visit;

/** 走访确认: whether the one who was visited says that it was so. */
public enum Confirmation {
    /** 未确认. */
    NONE,
    /** 本人或家人确认: by the person visited or someone of the household. */
    BY_PERSON,
    /** 支部代为确认: by the branch on behalf of the person, with the reason. */
    ON_BEHALF
}
