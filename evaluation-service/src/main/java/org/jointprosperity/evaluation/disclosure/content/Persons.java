package org.jointprosperity.evaluation.disclosure.content;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What in a text tells of a person: roster and household numbers, which are masked, and numbers that no publication may have. */
final class Persons {

    /** 花名册编号 of an urban member or of someone in a village. */
    static final String NUMBER = "C[0-9]{4,9}|N[0-9]{5,9}";

    /** What stands where something of a person was. */
    static final String MASKED = "［已隐去］";

    private static final Pattern REFERENCE =
            Pattern.compile("(?<![0-9A-Za-z])(?:" + NUMBER + "|H[0-9]{8}-[0-9]{3})(?![0-9A-Za-z])");
    private static final Pattern CITIZEN_ID = Pattern.compile("(?<![0-9A-Za-z])([0-9]{17})([0-9Xx])(?![0-9A-Za-z])");
    private static final Pattern MOBILE = Pattern.compile("(?<![0-9])1[0-9]{10}(?![0-9])");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private Persons() {}

    /** The text with every reference to a person or household masked, but for those who agreed. */
    static String masked(String text, Set<String> agreed) {
        return REFERENCE
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(agreed.contains(found.group()) ? found.group() : MASKED));
    }

    /** Refuses a text with a citizen's id or a mobile number: no purpose of a publication wants one (个人信息保护法第六条). */
    static void requireNoPrivateNumbers(String text, String field) {
        rule(
                CITIZEN_ID.matcher(text).results().noneMatch(found -> isCitizenId(found.group(1), found.group(2))),
                "citizen-id-in-disclosure",
                "field",
                field,
                "article",
                "个人信息保护法第六条");
        rule(!MOBILE.matcher(text).find(), "telephone-in-disclosure", "field", field, "article", "个人信息保护法第六条");
    }

    /** GB 11643: a day of birth that can be, and the check character of the seventeen digits. */
    private static boolean isCitizenId(String digits, String check) {
        try {
            LocalDate.of(
                    Integer.parseInt(digits.substring(6, 10)),
                    Integer.parseInt(digits.substring(10, 12)),
                    Integer.parseInt(digits.substring(12, 14)));
        } catch (DateTimeException noSuchDay) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return CHECKS.charAt(sum % CHECKS.length()) == Character.toUpperCase(check.charAt(0));
    }
}
