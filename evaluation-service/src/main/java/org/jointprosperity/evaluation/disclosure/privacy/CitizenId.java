package org.jointprosperity.evaluation.disclosure.privacy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** 公民身份号码: GB 11643 of 18 characters with its check, and the one of 15 digits that was issued before 1999 and has none. */
final class CitizenId {

    /** 省级行政区划代码 of GB/T 2260, with which every one begins. */
    private static final String PROVINCE = "(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])";

    private static final Pattern OF_18 = Pattern.compile(PROVINCE + "[0-9]{4}(?:18|19|20)[0-9]{9}[0-9X]");
    private static final Pattern OF_15 = Pattern.compile(PROVINCE + "[0-9]{13}");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final int DAY_OF_BIRTH = 6;

    private CitizenId() {}

    /** Whether these 15 digits, or 17 digits and a check character, can be one: a province, a day of birth there was, and the check. */
    static boolean is(String number) {
        if (OF_18.matcher(number).matches()) {
            return isDay(number.substring(DAY_OF_BIRTH, 14)) && number.charAt(17) == check(number);
        }
        return OF_15.matcher(number).matches() && isDay("19" + number.substring(DAY_OF_BIRTH, 12));
    }

    private static char check(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return CHECKS.charAt(sum % CHECKS.length());
    }

    private static boolean isDay(String digits) {
        try {
            LocalDate.of(
                    Integer.parseInt(digits.substring(0, 4)),
                    Integer.parseInt(digits.substring(4, 6)),
                    Integer.parseInt(digits.substring(6)));
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }
}
