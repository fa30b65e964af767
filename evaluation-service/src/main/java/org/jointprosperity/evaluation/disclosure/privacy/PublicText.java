package org.jointprosperity.evaluation.disclosure.privacy;

import java.util.Set;

/** A short text that readers see beside a publication, such as the reason of a withdrawal. */
public final class PublicText {

    private PublicText() {}

    /** The text with every reference to a person masked; refuses one with a citizen's id, a telephone or a bank card. */
    public static String of(String text, String field) {
        new PublicParts().part(field, text).requireNoPrivateNumber();
        return Persons.masked(text, Set.of());
    }
}
