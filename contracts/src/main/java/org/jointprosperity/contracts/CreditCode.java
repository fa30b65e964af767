package org.jointprosperity.contracts;

import java.util.Locale;

/**
 * 统一社会信用代码: the 18 characters of GB 32100-2015 that name an organisation; both its own check character and the
 * check digit of the organisation code inside it (GB 11714) are verified.
 */
public record CreditCode(String value) implements Comparable<CreditCode> {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] BODY_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    /** What kind of organisation a credit code names, by its first two characters. */
    public enum Kind {
        /** 机关. */
        ORGAN("11"),
        /** 事业单位. */
        INSTITUTION("12"),
        /** 群众团体. */
        MASS_ORGANISATION("13"),
        /** 社会团体, 产业协会 among them. */
        ASSOCIATION("51"),
        /** 民办非企业单位. */
        PRIVATE_NON_ENTERPRISE("52"),
        /** 基金会. */
        FOUNDATION("53"),
        /** 村民委员会. */
        VILLAGE_COMMITTEE("54"),
        /** 居民委员会. */
        RESIDENTS_COMMITTEE("55"),
        /** 企业. */
        COMPANY("91"),
        /** 个体工商户. */
        SOLE_TRADER("92"),
        /** 农民专业合作社. */
        COOPERATIVE("93"),
        /** 农村集体经济组织: of the group, the village or the town. */
        COLLECTIVE("N1", "N2", "N3"),
        /** Any other organisation. */
        OTHER();

        private final String[] prefixes;

        Kind(String... prefixes) {
            this.prefixes = prefixes;
        }

        private static Kind of(String code) {
            for (var kind : values()) {
                for (var prefix : kind.prefixes) {
                    if (code.startsWith(prefix)) {
                        return kind;
                    }
                }
            }
            return OTHER;
        }
    }

    /** Refuses what is not a credit code with both check characters right. */
    public CreditCode {
        if (value == null || !value.matches("[%1$s]{2}[0-9]{6}[%1$s]{10}".formatted(ALPHABET))) {
            throw illegal(value, "has not the 18 characters of GB 32100");
        }
        if (value.charAt(16) != bodyCheck(value)) {
            throw illegal(value, "fails the check of the organisation code inside it");
        }
        if (value.charAt(17) != check(value)) {
            throw illegal(value, "fails its check character");
        }
    }

    /** The credit code of a text as people type it: outer blanks and small letters are accepted. */
    public static CreditCode of(String written) {
        return new CreditCode(written == null ? null : written.strip().toUpperCase(Locale.ROOT));
    }

    /** What kind of organisation this code names. */
    public Kind kind() {
        return Kind.of(value);
    }

    @Override
    public int compareTo(CreditCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    /** Position 18: weights 3^(i-1) mod 31 over the alphabet's own order; a remainder of 0 gives 0. */
    private static char check(String code) {
        var sum = 0;
        var weight = 1;
        for (var i = 0; i < 17; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    /** Position 17 by GB 11714: letters count from A = 10 without gaps, unlike in the outer check. */
    private static char bodyCheck(String code) {
        var sum = 0;
        for (var i = 0; i < BODY_WEIGHTS.length; i++) {
            sum += Character.digit(code.charAt(8 + i), 36) * BODY_WEIGHTS[i];
        }
        return "0X987654321".charAt(sum % 11);
    }

    private static IllegalCode illegal(String value, String why) {
        return new IllegalCode("credit-code-invalid", "'%s' is no credit code: it %s.".formatted(value, why));
    }
}
