package org.jointprosperity.pairing.registry;

import org.jointprosperity.chassis.problem.Refusal;

/** Personal data as anyone may see it (个人信息保护法 arts. 6 and 51): enough to recognise, not enough to use. */
public final class Masked {

    private static final String STARS = "*＊";

    private Masked() {}

    /** The surname, then a star for each further character; of a name of one character nothing but the star. */
    static String name(String name) {
        int surname = name.codePointCount(0, name.length()) == 1 ? 0 : name.offsetByCodePoints(0, 1);
        return name.substring(0, surname) + "*".repeat(name.codePointCount(surname, name.length()));
    }

    /** The first three and last two digits. */
    static String phone(String phone) {
        return phone == null ? null : phone.substring(0, 3) + "******" + phone.substring(phone.length() - 2);
    }

    /** What a caller sends back as he was shown it stands for what is stored. */
    static String revealed(String given, String shown, String stored) {
        return given != null && given.equals(shown) ? stored : given;
    }

    /** Refuses a text with stars in a request. */
    static void refuse(String field, String text) {
        if (isMasked(text)) {
            throw Refusal.field(field, "data-masked");
        }
    }

    /** Whether it is what callers are shown, not what a register holds. */
    public static boolean isMasked(String text) {
        return text != null && text.chars().anyMatch(c -> STARS.indexOf(c) >= 0);
    }
}
