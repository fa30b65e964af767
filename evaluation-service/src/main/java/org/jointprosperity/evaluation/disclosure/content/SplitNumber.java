package org.jointprosperity.evaluation.disclosure.content;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A number as people split it, such as {@code 138-1234 5678}: its groups of digits, and whether hyphens, or what no amounts are
 * parted by, alone part them. A row of amounts looks much the same, so that a split is taken for that of a number only where
 * people split it so.
 */
record SplitNumber(List<String> groups, boolean byHyphens) {

    /** What may stand between the digits of one number. */
    static final String GAP = "[" + Spelling.PARTING + "()]{0,3}";

    private static final Pattern GAPS = Pattern.compile("[" + Spelling.PARTING + "()]+");
    private static final Pattern HYPHENS_ONLY = Pattern.compile("[-_·0-9]*");
    private static final Pattern ABROAD = Pattern.compile("^(?:00)?86(?=1)|^0(?=1[3-9])");
    private static final Pattern MOBILE = Pattern.compile("1[0-9]{10}");
    private static final Pattern LANDLINE =
            Pattern.compile("(?:010|02[0-9])[2-9][0-9]{7}|0[3-9][0-9]{2}[2-9][0-9]{6,7}");
    /** No card begins with 61, as the codes of divisions in Shaanxi do. */
    private static final Pattern CARD = Pattern.compile("(?!61)[3-69][0-9]{15,18}");

    private static final int LEAST_AT_THE_BEGINNING = 3;
    private static final int LEAST_AT_THE_END = 4;

    /** The number in this text, which holds digits and gaps only. */
    static SplitNumber of(String text) {
        return new SplitNumber(
                Arrays.asList(GAPS.split(text)), HYPHENS_ONLY.matcher(text).matches());
    }

    /** The digits alone. */
    String digits() {
        return String.join("", groups);
    }

    /** Whether it is a mobile number, with the country's code or without, or a landline with its area code. */
    boolean isTelephone() {
        String digits = digits();
        String national = ABROAD.matcher(digits).replaceFirst("");
        if (MOBILE.matcher(national).matches()) {
            int prefix = digits.length() - national.length();
            return isWhole() || isSingly() || isSplitLikeAMobile(groups.get(0).length() - prefix);
        }
        return LANDLINE.matcher(digits).matches()
                && (isWhole() || isSingly() || groups.get(0).length() == areaCode(digits));
    }

    /** Whether it is the number of a bank card 银行卡号 by its length, beginning and check digit (Luhn). */
    boolean isBankCard() {
        String digits = digits();
        return CARD.matcher(digits).matches() && (byHyphens || isSingly() || isInFours()) && luhn(digits) % 10 == 0;
    }

    private boolean isWhole() {
        return groups.size() == 1;
    }

    private boolean isSingly() {
        return groups.stream().allMatch(group -> group.length() == 1);
    }

    /** Two groups with a hyphen may be a range, and three with spaces amounts: of those a short one tells. */
    private boolean isSplitLikeAMobile(int first) {
        if (groups.size() == 2) {
            return first == 3 || first == 4 || first == 7;
        }
        return byHyphens || first >= LEAST_AT_THE_BEGINNING && last().length() >= LEAST_AT_THE_END;
    }

    private boolean isInFours() {
        return groups.stream().limit(groups.size() - 1L).allMatch(group -> group.length() >= LEAST_AT_THE_END);
    }

    private String last() {
        return groups.get(groups.size() - 1);
    }

    private static int areaCode(String digits) {
        return digits.startsWith("010") || digits.startsWith("02") ? 3 : 4;
    }

    private static int luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int counted = i % 2 == 0 ? digit : 2 * digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum;
    }
}
