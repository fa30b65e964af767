package org.jointprosperity.pairing.undertaking;

import java.math.BigDecimal;

/** 数量: a quantity as JSON writes it, a decimal text with at most three decimals; inside it is integer thousandths. */
final class Thousandths {

    /** How a quantity is written. */
    static final String WRITTEN = "[0-9]{1,12}(\\.[0-9]{1,3})?";

    private Thousandths() {}

    /** {@code "12.5"} for 12500. */
    static String text(long thousandths) {
        return BigDecimal.valueOf(thousandths, 3).stripTrailingZeros().toPlainString();
    }

    /** 12500 for {@code "12.5"}; the text must be {@link #WRITTEN} like that. */
    static long of(String text) {
        return new BigDecimal(text).movePointRight(3).longValueExact();
    }
}
