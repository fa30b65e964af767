package org.jointprosperity.pairing.agreement;

/** 五项共建: the five contents every joint plan covers, or says why not. */
public enum Content {
    /** 思想共建强党性. */
    IDEOLOGY,
    /** 能力共建提素质. */
    CAPABILITY,
    /** 作风共建树形象. */
    CONDUCT,
    /** 组织共建筑堡垒. */
    ORGANISATION,
    /** 新农村共建促发展. */
    NEW_COUNTRYSIDE
}
