package org.jointprosperity.evaluation.hardship;

import java.util.Arrays;

/** 困难类型: the least that helpers must know. */
public enum HardshipKind {
    /** 患病. */
    ILLNESS("大病"),
    /** 残疾. */
    DISABILITY("残疾"),
    /** 年老. */
    OLD_AGE("年老"),
    /** 低收入. */
    LOW_INCOME("低保"),
    /** 受灾. */
    DISASTER("受灾"),
    /** 单亲. */
    SINGLE_PARENT("单亲"),
    /** 留守老人. */
    LEFT_BEHIND_ELDER("留守老人"),
    /** 困难党员, where the roster does not say why. */
    MEMBER_IN_NEED("困难党员"),
    /** 其他. */
    OTHER("其他");

    private final String chinese;

    HardshipKind(String chinese) {
        this.chinese = chinese;
    }

    /** The kind that rosters call so, or null. */
    public static HardshipKind called(String chinese) {
        return Arrays.stream(values())
                .filter(kind -> kind.chinese.equals(chinese))
                .findFirst()
                .orElse(null);
    }
}
