package org.jointprosperity.evaluation.disclosure.privacy;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * 书写形式: a text in the one spelling in which it is judged, and where in the text as it was written each character of it
 * stands. Digits of every script, Chinese numerals and numbers in circles are digits then; letters that look like those of a
 * roster are these (NFKC, capitals); there is one hyphen, one dot in the middle and one space, which the end of a line, a
 * tag and an entity of HTML are too; and what is not seen, such as a zero-width space, is nothing. Where digits of two kinds
 * meet, a number may begin or end, as in {@code 附件一13…}: {@link #TURN} stands between them, and before a letter behind a
 * numeral.
 */
final class Spelling {

    /** What parts the digits of one number of a person, a telephone or a card as people write them. */
    static final String PARTING = "-._·/ ";

    /** Stands between digits of two kinds, and is nothing that was written. */
    static final char TURN = '\u0001';

    /** So much of what parts may stand between two digits. */
    static final String GAP = "[" + PARTING + TURN + "]{0,3}";

    /** Ends one of several texts that are read one after another, such as the blocks of a content. */
    static final char END_OF_PART = '\u2029';

    /** How such an end is spelt. */
    static final char PART = '¶';

    private static final String HYPHENS = "‐‑‒–—―−﹘﹣－─━ー";
    private static final String MIDDLE_DOTS = "‧•∙⋅・･";

    /** Letters by their class that nobody sees. */
    private static final String FILLERS = "\u115f\u1160\u3164\uffa0";

    /** 汉字数字, as years and telephones are read out and as amounts are written out, each ten of them from 0 to 9. */
    private static final String[] CHINESE = {"〇一二三四五六七八九", "零壹贰叁肆伍陆柒捌玖", "○幺貳參肆伍陸柒捌玖", "〇弌弍叄四五六七八九", "〇〡〢〣〤〥〦〧〨〩"};

    /** 勾、洞、拐、两, as whoever reads a number out says 9, 0, 7 and 2: they are words too, and digits among digits only. */
    private static final String SPOKEN = "洞.两....拐.勾";

    /** So many digits beside a spoken one tell that it is one, and so many of them that are no other word. */
    private static final int LEAST_BESIDE = 6;

    private static final int LEAST_THAT_ARE_NO_WORDS = 4;

    private static final Map<String, String> ALIKE = Map.ofEntries(
            Map.entry("Ν", "N"),
            Map.entry("И", "N"),
            Map.entry("ɴ", "N"),
            Map.entry("Н", "H"),
            Map.entry("Η", "H"),
            Map.entry("С", "C"),
            Map.entry("с", "C"),
            Map.entry("Ϲ", "C"),
            Map.entry("ϲ", "C"),
            Map.entry("Х", "X"),
            Map.entry("х", "X"),
            Map.entry("Χ", "X"),
            Map.entry("χ", "X"),
            Map.entry("О", "O"),
            Map.entry("о", "O"),
            Map.entry("Ο", "O"),
            Map.entry("ο", "O"),
            Map.entry("І", "I"),
            Map.entry("і", "I"),
            Map.entry("Ι", "I"));

    private static final Pattern GROUP = Pattern.compile("[0-9A-Z]+");

    /** Letters that stand for digits among digits, {@code l38-l234-5678}. */
    private static final Pattern DISGUISED = Pattern.compile("[0-9OIL]+");

    /** So many digits with them tell that they do. */
    private static final int LEAST_DIGITS = 5;

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}。" + PART + "]{0,3}");

    private static final Pattern MARKUP = Pattern.compile("&[A-Za-z]{2,8};|</?[A-Za-z][A-Za-z0-9]{0,9} ?/?>");
    private static final Pattern REFERENCE = Pattern.compile("&#(?:([0-9]{1,7})|[xX]([0-9A-Fa-f]{1,6}));");

    private enum Kind {
        NO_DIGIT,
        ARABIC,
        CHINESE,
        CIRCLED
    }

    private final String written;
    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder words = new StringBuilder();
    private int[] begins;
    private int[] ends;
    private Kind last = Kind.NO_DIGIT;

    private Spelling(String written) {
        this.written = written;
        this.begins = new int[written.length() + 1];
        this.ends = new int[written.length() + 1];
    }

    /** The one spelling of a text. */
    static Spelling of(String written) {
        var spelling = new Spelling(written);
        int at = 0;
        while (at < written.length()) {
            at = spelling.read(at);
        }
        spelling.undisguise();
        return spelling;
    }

    /** Reads what stands at a place; where the next begins. */
    private int read(int at) {
        int codePoint = written.codePointAt(at);
        if (codePoint == '&' || codePoint == '<') {
            var markup = MARKUP.matcher(written).region(at, written.length());
            if (markup.lookingAt()) {
                add(" ", Kind.NO_DIGIT, at, markup.end());
                return markup.end();
            }
            var reference = REFERENCE.matcher(written).region(at, written.length());
            if (reference.lookingAt()) {
                add(referred(reference), at, reference.end());
                return reference.end();
            }
        }
        int end = at + Character.charCount(codePoint);
        add(codePoint, at, end);
        return end;
    }

    private static int referred(MatchResult reference) {
        int codePoint = reference.group(1) != null
                ? Integer.parseInt(reference.group(1))
                : Integer.parseInt(reference.group(2), 16);
        return Character.isValidCodePoint(codePoint) ? codePoint : ' ';
    }

    private void add(int codePoint, int begin, int end) {
        if (codePoint == END_OF_PART) {
            add(String.valueOf(PART), Kind.NO_DIGIT, begin, end);
        } else if (HYPHENS.indexOf(codePoint) >= 0) {
            add("-", Kind.NO_DIGIT, begin, end);
        } else if (MIDDLE_DOTS.indexOf(codePoint) >= 0) {
            add("·", Kind.NO_DIGIT, begin, end);
        } else if (Character.isSpaceChar(codePoint) || Character.isISOControl(codePoint)) {
            add(" ", Kind.NO_DIGIT, begin, end);
        } else if (!isUnseen(codePoint)) {
            addSeen(codePoint, begin, end);
        }
    }

    private void addSeen(int codePoint, int begin, int end) {
        if (Character.getType(codePoint) == Character.DECIMAL_DIGIT_NUMBER) {
            add(String.valueOf(Character.digit(codePoint, 10)), Kind.ARABIC, begin, end);
        } else if (Character.getType(codePoint) == Character.OTHER_NUMBER) {
            int value = Character.getNumericValue(codePoint);
            boolean digit = value >= 0 && value <= 9;
            add(
                    digit ? String.valueOf(value) : Character.toString(codePoint),
                    digit ? Kind.CIRCLED : Kind.NO_DIGIT,
                    begin,
                    end);
            if (digit) {
                words.setCharAt(words.length() - 1, '○');
            }
        } else if (codePoint == '№') {
            add("№", Kind.NO_DIGIT, begin, end);
        } else {
            String said = Normalizer.normalize(Character.toString(codePoint), Form.NFKC);
            int value = said.length() == 1 ? chinese(said.charAt(0)) : -1;
            if (value < 0 && isSpoken(codePoint) && isAmongDigits(begin)) {
                value = SPOKEN.indexOf(codePoint);
            }
            if (value >= 0) {
                add(String.valueOf(value), Kind.CHINESE, begin, end);
                words.setCharAt(words.length() - 1, said.charAt(0));
            } else {
                add(capitals(ALIKE.getOrDefault(said, said)), Kind.NO_DIGIT, begin, end);
            }
        }
    }

    private static boolean isSpoken(int codePoint) {
        return codePoint != '.' && SPOKEN.indexOf(codePoint) >= 0;
    }

    /** Whether what stands at a place has enough digits beside it, parted by hyphens or spaces at most. */
    private boolean isAmongDigits(int at) {
        int beside = 0;
        int numerals = 0;
        for (int step = -1; step <= 1; step += 2) {
            int marks = 0;
            int found = 0;
            for (int i = at + step; i >= 0 && i < written.length() && found < LEAST_BESIDE && marks < 2; i += step) {
                char c = written.charAt(i);
                boolean numeral = chinese(c) >= 0 || Character.isDigit(c);
                if (numeral || isSpoken(c)) {
                    found++;
                    marks = 0;
                    numerals += numeral ? 1 : 0;
                } else if (c == ' ' || c == '-') {
                    marks++;
                } else {
                    break;
                }
            }
            beside += found;
        }
        return beside >= LEAST_BESIDE && numerals >= LEAST_THAT_ARE_NO_WORDS;
    }

    private static boolean isUnseen(int codePoint) {
        if (FILLERS.indexOf(codePoint) >= 0) {
            return true;
        }
        return switch (Character.getType(codePoint)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private static int chinese(char character) {
        for (String tenOfThem : CHINESE) {
            int value = tenOfThem.indexOf(character);
            if (value >= 0) {
                return value;
            }
        }
        return -1;
    }

    /** Of Latin letters only: others may become longer, and no number has them. */
    private static String capitals(String text) {
        var capitals = new StringBuilder(text);
        for (int i = 0; i < capitals.length(); i++) {
            char letter = capitals.charAt(i);
            if (letter >= 'a' && letter <= 'z') {
                capitals.setCharAt(i, (char) (letter - 'a' + 'A'));
            }
        }
        return capitals.toString();
    }

    private void add(String said, Kind kind, int begin, int end) {
        boolean turns = kind == Kind.NO_DIGIT ? last != Kind.ARABIC && isLetter(said.charAt(0)) : kind != last;
        if (last != Kind.NO_DIGIT && turns) {
            append(String.valueOf(TURN), begin, begin);
        }
        append(said, begin, end);
        last = kind;
    }

    private static boolean isLetter(char said) {
        return said >= 'A' && said <= 'Z';
    }

    private void append(String said, int begin, int end) {
        int from = plain.length();
        int to = from + said.length();
        if (to >= begins.length) {
            begins = Arrays.copyOf(begins, 2 * begins.length + said.length());
            ends = Arrays.copyOf(ends, begins.length);
        }
        Arrays.fill(begins, from, to, begin);
        Arrays.fill(ends, from, to, end);
        plain.append(said);
        words.append(said);
    }

    /** Reads as digits the letters among them, however the whole is split. */
    private void undisguise() {
        String read = plain.toString();
        int from = 0;
        int to = 0;
        for (var group : GROUP.matcher(read).results().toList()) {
            boolean disguised = DISGUISED.matcher(group.group()).matches();
            if (!disguised || !BETWEEN.matcher(read).region(to, group.start()).matches()) {
                undisguise(from, to);
                from = disguised ? group.start() : group.end();
            }
            to = group.end();
        }
        undisguise(from, to);
    }

    private void undisguise(int from, int to) {
        if (plain.substring(from, to).chars().filter(Character::isDigit).count() < LEAST_DIGITS) {
            return;
        }
        for (int i = from; i < to; i++) {
            switch (plain.charAt(i)) {
                case 'O' -> plain.setCharAt(i, '0');
                case 'I', 'L' -> plain.setCharAt(i, '1');
                default -> {
                    // a digit as it is, or what parts them
                }
            }
        }
    }

    /** The text as it is judged. */
    String plain() {
        return plain.toString();
    }

    /** The same, character by character, but that numerals which are words too, as in a name, are as they were written. */
    String words() {
        return words.toString();
    }

    /** Where in the text as it was written something begins. */
    int begin(int at) {
        return begins[at];
    }

    /** Where in the text as it was written something ends, of which the end is told as that of a range. */
    int end(int at) {
        return ends[at - 1];
    }
}
