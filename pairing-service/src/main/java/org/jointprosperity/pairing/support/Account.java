package org.jointprosperity.pairing.support;

/** 账户: where money of a pairing stands on its way from the giver to what it was spent on. */
enum Account {
    /** 出资方: the giver's side, which owes what it has promised; the only account that may be below zero. */
    GIVER,
    /** 已承诺未拨付: promised and not paid out. */
    PROMISED,
    /** 已拨付未到账: paid out and not received. */
    UNDERWAY,
    /** 已到账未使用: received and not used. */
    HELD,
    /** 已使用. */
    SPENT
}
