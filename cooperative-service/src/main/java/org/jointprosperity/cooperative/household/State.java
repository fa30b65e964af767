package org.jointprosperity.cooperative.household;

/** Where a demonstration household stands. */
public enum State {
    /** 推荐: put forward, not yet certified. */
    NOMINATED,
    /** 认定. */
    CERTIFIED,
    /** 取消: certified once; the household may be nominated anew. */
    WITHDRAWN
}
