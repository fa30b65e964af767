package org.jointprosperity.evaluation.disclosure.content;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.regex.MatchResult;

/**
 * 书写形式: a text in the one spelling in which it is judged (NFKC, capital letters, one hyphen, one dot in the middle, one
 * space, which the end of a line is too), and where in the text as it was written each character of it stands. Full-width
 * digits are digits then, and what is not seen, such as a zero-width space, does not part them. A number in a circle stays
 * what it is, as it numbers a list.
 */
final class Spelling {

    /** What may part the digits of one number of a person, a telephone or a card, on one line or over two. */
    static final String PARTING = "-._·/ ";

    /** So much of it may stand between two digits. */
    static final String GAP = "[" + PARTING + "]{0,3}";

    private static final String HYPHENS = "‐‑‒–—―−﹘﹣－─━ー";
    private static final String MIDDLE_DOTS = "‧•∙⋅・･";
    private static final String BLANKS = "\t\n\r";

    private final String written;
    private final StringBuilder plain = new StringBuilder();
    private int[] places;

    private Spelling(String written) {
        this.written = written;
        this.places = new int[written.length() + 1];
    }

    /** The one spelling of a text. */
    static Spelling of(String written) {
        var spelling = new Spelling(written);
        int at = 0;
        while (at < written.length()) {
            int codePoint = written.codePointAt(at);
            spelling.add(codePoint, at);
            at += Character.charCount(codePoint);
        }
        return spelling;
    }

    private void add(int codePoint, int at) {
        String said = said(codePoint);
        if (plain.length() + said.length() >= places.length) {
            places = Arrays.copyOf(places, 2 * places.length + said.length());
        }
        Arrays.fill(places, plain.length(), plain.length() + said.length(), at);
        plain.append(said);
    }

    private static String said(int codePoint) {
        if (HYPHENS.indexOf(codePoint) >= 0) {
            return "-";
        }
        if (MIDDLE_DOTS.indexOf(codePoint) >= 0) {
            return "·";
        }
        if (Character.isSpaceChar(codePoint) || BLANKS.indexOf(codePoint) >= 0) {
            return " ";
        }
        return switch (Character.getType(codePoint)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> "";
            case Character.DECIMAL_DIGIT_NUMBER -> String.valueOf(Character.digit(codePoint, 10));
            case Character.OTHER_NUMBER -> Character.toString(codePoint);
            default -> capital(Normalizer.normalize(Character.toString(codePoint), Form.NFKC));
        };
    }

    /** Of Latin letters only: others may become longer, and no number has them. */
    private static String capital(String text) {
        return text.length() == 1 && text.charAt(0) >= 'a' && text.charAt(0) <= 'z'
                ? String.valueOf((char) (text.charAt(0) - 'a' + 'A'))
                : text;
    }

    /** The text as it is judged. */
    String plain() {
        return plain.toString();
    }

    /** Where in the text as it was written something that was found begins. */
    int begin(MatchResult found) {
        return places[found.start()];
    }

    /** Where in the text as it was written something that was found ends. */
    int end(MatchResult found) {
        int last = places[found.end() - 1];
        return last + Character.charCount(written.codePointAt(last));
    }
}
