package org.jointprosperity.pairing.duty;

/** Where a duty stands. */
enum DutyState {
    /** 待办: owed, and its last day has not gone by. */
    OPEN,
    /** 逾期: not done on its day. */
    OVERDUE,
    /** 已上报: not done, and put before a level above. */
    ESCALATED,
    /** 已完成: done, in time or late. */
    FULFILLED,
    /** 已取消: no longer owed. */
    CANCELLED
}
