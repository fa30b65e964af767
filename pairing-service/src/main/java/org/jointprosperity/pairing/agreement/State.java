package org.jointprosperity.pairing.agreement;

/** Where a pairing stands. */
public enum State {
    /** 已提出: proposed, without a plan. */
    PROPOSED,
    /** 已定方案: the plan covers the five contents or says why not. */
    PLANNED,
    /** 已签责任书: both sides have signed; the first day has not come. */
    SIGNED,
    /** 生效: in force. */
    ACTIVE,
    /** 暂停: in force before, suspended now. */
    SUSPENDED,
    /** 终止: over. */
    ENDED
}
