package org.jointprosperity.pairing.duty;

/** 上报层级: before whom a duty comes that is not done, the nearest first. */
enum EscalationLevel {
    /** 支部. */
    BRANCH,
    /** 镇街. */
    TOWN,
    /** 县. */
    COUNTY
}
