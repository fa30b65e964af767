package org.jointprosperity.evaluation.sensitive;

/** Personal data as anyone may see it (个人信息保护法 arts. 6 and 51): enough to recognise, not enough to use. */
public final class Masked {

    private static final int HIDDEN = 4;

    private Masked() {}

    /** The surname, then a star for each further character; of a name of one character nothing but the star. */
    public static String name(String name) {
        if (name == null) {
            return null;
        }
        int surname = name.codePointCount(0, name.length()) == 1 ? 0 : name.offsetByCodePoints(0, 1);
        return name.substring(0, surname) + "*".repeat(name.codePointCount(surname, name.length()));
    }

    /** Of a roster number its first letter only, which says urban or rural. */
    public static String number(String number) {
        return number.substring(0, 1) + "*".repeat(HIDDEN);
    }
}
