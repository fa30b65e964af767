package org.jointprosperity.evaluation.disclosure.privacy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A number as people split it, such as {@code 138-1234 5678}: its digits, and where it stands. A row of amounts looks much the
 * same, so that a split is taken for that of a number only where people split it so.
 *
 * @param plain the text in its {@link Spelling} in which it stands
 * @param start where it begins there
 * @param end where it ends there
 */
record SplitNumber(String digits, String plain, int start, int end) {

    /** 分隔: how far the groups look like those of one number. */
    enum Parting {
        /** By hyphens, or what no amounts are parted by. */
        HYPHENS,
        /** By spaces, dots or brackets, as numbers and amounts are. */
        CLOSE,
        /** By what parts the members of a list, or the blocks of a content. */
        LISTED
    }

    private static final Pattern TURN = Pattern.compile(String.valueOf(Spelling.TURN));
    private static final Pattern GAPS = Pattern.compile("[^0-9]+");
    private static final Pattern HYPHENS_ONLY = Pattern.compile("[-_·0-9]*+");
    private static final Pattern CLOSE_ONLY = Pattern.compile("[" + Spelling.PARTING + "()0-9]*+");
    private static final Pattern MOBILE = Pattern.compile("((?:00)?86|0(?=1[3-9]))?1[3-9][0-9]{9}");
    private static final Pattern AS_LONG_AS_A_MOBILE = Pattern.compile("1[0-9]{10}");
    private static final int OF_A_MOBILE = 11;
    private static final Pattern LANDLINE =
            Pattern.compile("(?:010|02[0-9])[2-9][0-9]{7}|0[3-9][0-9]{2}[2-9][0-9]{6,7}");
    private static final Pattern WITHOUT_AREA = Pattern.compile("[2-8][0-9]{6,7}");
    private static final Pattern CARD = Pattern.compile("[3-69][0-9]{15,18}");

    /** No card begins with 61, as the codes of divisions in Shaanxi do. */
    private static final String SHAANXI = "61";

    /** 银联: with it the cards of this country begin. */
    private static final String UNION_PAY = "62";

    private static final Set<List<Integer>> MOBILE_AS_A_LIST =
            Set.of(List.of(3, 4, 4), List.of(4, 3, 4), List.of(3, 8), List.of(7, 4));
    private static final Set<List<Integer>> OLD_CITIZEN_ID = Set.of(List.of(6, 6, 3), List.of(6, 9), List.of(12, 3));
    private static final Set<List<Integer>> LOCAL = Set.of(List.of(3, 4), List.of(4, 4));

    private static final int LEAST_AT_THE_BEGINNING = 3;
    private static final int LEAST_AT_THE_END = 4;
    private static final int OF_THE_OLD_ID = 15;

    /** Its digits as they are grouped. */
    private List<String> groups() {
        return Arrays.asList(GAPS.split(text()));
    }

    private Parting parting() {
        String text = text();
        if (HYPHENS_ONLY.matcher(text).matches()) {
            return Parting.HYPHENS;
        }
        return CLOSE_ONLY.matcher(text).matches() ? Parting.CLOSE : Parting.LISTED;
    }

    private String text() {
        return TURN.matcher(plain.substring(start, end)).replaceAll("");
    }

    /** Whether nothing parts its digits. */
    boolean isWhole() {
        return groups().size() == 1;
    }

    /** Whether it could be a list of amounts, for all that parts its digits. */
    boolean isListed() {
        return parting() == Parting.LISTED;
    }

    /** Whether it is a mobile number 手机号码, with the country's code or without. */
    boolean isMobile() {
        var mobile = MOBILE.matcher(digits);
        if (!mobile.matches()) {
            return false;
        }
        if (isListed()) {
            return digits.length() == OF_A_MOBILE && (isSingly() || MOBILE_AS_A_LIST.contains(lengths()));
        }
        int prefix = mobile.group(1) == null ? 0 : mobile.end(1);
        return isWhole() || isSingly() || isSplitLikeAMobile(groups().get(0).length() - prefix);
    }

    /** Whether it is whole and has the length of a mobile number but no beginning of one, so that only words around it tell. */
    boolean isAsLongAsAMobile() {
        return isWhole() && AS_LONG_AS_A_MOBILE.matcher(digits).matches();
    }

    /** Whether hyphens part it, as no row of amounts is parted. */
    boolean isHyphened() {
        return !isWhole() && parting() == Parting.HYPHENS;
    }

    /** Whether it is a landline 固定电话 with its area code: what begins with a nought is no amount, however it is split. */
    boolean isLandline() {
        if (!LANDLINE.matcher(digits).matches()) {
            return false;
        }
        int first = groups().get(0).length();
        return isWhole() || isSingly() || first == areaCode(digits) || !isListed() && first >= areaCode(digits);
    }

    /** Whether it is whole, or split behind its area code, and a landline but for the nought before; only what is said tells. */
    boolean isLandlineButForTheNought() {
        return LANDLINE.matcher("0" + digits).matches()
                && (isWhole() || !isListed() && groups().get(0).length() == areaCode("0" + digits) - 1);
    }

    /** Whether it may be a landline without its area code; only words around it tell. */
    boolean isLocalLine() {
        return WITHOUT_AREA.matcher(digits).matches()
                && (isWhole() || !isListed() && (isSingly() || LOCAL.contains(lengths())));
    }

    /**
     * Whether it is the number of a bank card 银行卡号 by its length, beginning and check digit (Luhn). Every tenth row of
     * amounts has the check too, so that one parted by spaces or as a list must begin as a card does.
     */
    boolean isBankCard() {
        if (!CARD.matcher(digits).matches() || digits.startsWith(SHAANXI) || luhn(digits) % 10 != 0) {
            return false;
        }
        return parting() == Parting.HYPHENS
                || digits.startsWith(UNION_PAY) && (isInFours() || !isListed() && isSingly());
    }

    /** Whether it has the length and beginning of a card, which words around it must tell where the check does not. */
    boolean isAsLongAsACard() {
        return CARD.matcher(digits).matches();
    }

    /** Whether it is split like the number of an old identity card of 15 digits. */
    boolean isSplitLikeAnOldCitizenId() {
        return digits.length() == OF_THE_OLD_ID && (isWhole() || OLD_CITIZEN_ID.contains(lengths()));
    }

    private boolean isSingly() {
        return groups().stream().allMatch(group -> group.length() == 1);
    }

    private List<Integer> lengths() {
        return groups().stream().map(String::length).toList();
    }

    /** Two groups with a hyphen may be a range, and three with spaces amounts: of those a short one tells. */
    private boolean isSplitLikeAMobile(int first) {
        if (groups().size() == 2) {
            return first == 3 || first == 4 || first == 7;
        }
        return parting() == Parting.HYPHENS || first >= LEAST_AT_THE_BEGINNING && last().length() >= LEAST_AT_THE_END;
    }

    private boolean isInFours() {
        var groups = groups();
        return groups.stream().limit(groups.size() - 1L).allMatch(group -> group.length() >= LEAST_AT_THE_END);
    }

    private String last() {
        var groups = groups();
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
