package org.jointprosperity.cooperative.suite;

import org.jointprosperity.contracts.CreditCode;
import org.jointprosperity.contracts.IllegalCode;

/** Credit codes of bodies that do not exist, with both check characters right. */
public final class Codes {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private Codes() {}

    public static String association(int number) {
        return completed("51611024MJY%05d".formatted(number));
    }

    public static String cooperative(int number) {
        return completed("93611024MA7%05d".formatted(number));
    }

    public static String company(int number) {
        return completed("91611024MAY%05d".formatted(number));
    }

    public static String collective(int number) {
        return completed("N2611024MF0%05d".formatted(number));
    }

    public static String organ(int number) {
        return completed("11611024MBY%05d".formatted(number));
    }

    public static String institution(int number) {
        return completed("12611024MBY%05d".formatted(number));
    }

    private static String completed(String beginning) {
        for (var inner : ALPHABET.toCharArray()) {
            for (var outer : ALPHABET.toCharArray()) {
                if (isCode(beginning + inner + outer)) {
                    return beginning + inner + outer;
                }
            }
        }
        throw new IllegalStateException(beginning);
    }

    private static boolean isCode(String text) {
        try {
            return new CreditCode(text).value().equals(text);
        } catch (IllegalCode refused) {
            return false;
        }
    }
}
