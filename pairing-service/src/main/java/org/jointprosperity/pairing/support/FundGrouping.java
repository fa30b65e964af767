package org.jointprosperity.pairing.support;

/** What totals are told apart by. */
public enum FundGrouping {
    /** 来源. */
    SOURCE("cast(e.source as string)"),
    /** 单位, by credit code. */
    UNIT("e.unitCode"),
    /** 支部, by branch code. */
    BRANCH("e.branchCode"),
    /** 行政区划 of the branch. */
    DIVISION("e.divisionCode"),
    /** 半年, such as {@code 2009-H1}. */
    HALF_YEAR("concat(cast(year(e.bookedOn) as string), case when month(e.bookedOn) <= 6 then '-H1' else '-H2' end)");

    private final String key;

    FundGrouping(String key) {
        this.key = key;
    }

    /** The HQL that names the group of an entry {@code e}. */
    String key() {
        return key;
    }
}
