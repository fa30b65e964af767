package org.jointprosperity.pairing.duty;

/** 计数方式: what counts as doing a duty once. */
enum Counting {
    /** 走访记录: a visit of the unit to someone of the branch; counted by facts, never typed. */
    VISITS,
    /** 佐证: evidence of any kind, such as the record of an exchange. */
    EVIDENCE,
    /** 社情民意: a report of people's views, which is answered and closed. */
    REPORTS,
    /** 年轻党员: evidence that names one member of the unit. */
    YOUNG_MEMBER,
    /** 代表: evidence that names people of the branch. */
    DELEGATES
}
