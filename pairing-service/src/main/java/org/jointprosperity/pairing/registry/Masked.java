package org.jointprosperity.pairing.registry;

/** Personal data as anyone may see it (个人信息保护法 arts. 6 and 51): enough to recognise, not enough to use. */
final class Masked {

    private Masked() {}

    /** The surname, then a star for each further character. */
    static String name(String name) {
        int surname = name.offsetByCodePoints(0, 1);
        return name.substring(0, surname) + "*".repeat(name.codePointCount(surname, name.length()));
    }

    /** The first three and last two digits. */
    static String phone(String phone) {
        return phone == null ? null : phone.substring(0, 3) + "******" + phone.substring(phone.length() - 2);
    }
}
