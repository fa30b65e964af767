package org.jointprosperity.evaluation.disclosure.privacy;

import java.util.Set;

/** A short text that readers see beside a publication, such as the reason of a withdrawal. */
public final class PublicText {

    private PublicText() {}

    /** The text with every reference to a person masked; refuses one with a citizen's id, a telephone or a bank card. */
    public static String of(String text, String field) {
        requireNoPrivateNumber(text, field);
        return Persons.masked(text, Set.of());
    }

    /** Refuses a text with a citizen's id, a telephone or a bank card; it may name persons. */
    public static void requireNoPrivateNumber(String text, String field) {
        new PublicParts().part(field, text).requireNoPrivateNumber();
    }

    /** What readers see of a text that is kept as it was written: every number of a person masked; null where there is none. */
    public static String shown(String text) {
        return text == null ? null : Persons.masked(PrivateNumbers.masked(text), Set.of());
    }
}
