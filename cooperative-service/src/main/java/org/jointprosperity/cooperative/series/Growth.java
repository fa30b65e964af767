package org.jointprosperity.cooperative.series;

import org.jointprosperity.cooperative.income.YearIncome;

/** 增长: how a household's net income per head grew from its base year to another, in whole per mille, rounded down. */
record Growth(YearIncome base, YearIncome year) {

    private static final long WHOLE = 1_000;

    /** By how many per mille of the base income; the base is above zero. */
    long perMille() {
        return Math.floorDiv(Math.multiplyExact(year.perHeadFen() - base.perHeadFen(), WHOLE), base.perHeadFen());
    }
}
