package org.jointprosperity.evaluation.disclosure.privacy;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Finds in a text in its {@link Spelling} whatever digits may be read as one number: from the beginning of a group of digits
 * to the end of one, parted by no more than three marks. No digit is looked at more often than the longest number has digits.
 */
final class SplitNumbers {

    private static final int WIDEST_GAP = 3;

    private final String plain;
    private final int[] places;
    private final String digits;

    private SplitNumbers(String plain) {
        this.plain = plain;
        this.places = IntStream.range(0, plain.length())
                .filter(i -> isDigit(plain.charAt(i)))
                .toArray();
        var found = new StringBuilder(places.length);
        for (int place : places) {
            found.append(plain.charAt(place));
        }
        this.digits = found.toString();
    }

    /**
     * The first number that is the one looked for, in the order of their beginnings, a shorter one before a longer one.
     *
     * @param least how many digits it has at least
     * @param most how many digits it has at most
     */
    static Optional<SplitNumber> first(String plain, int least, int most, Predicate<SplitNumber> wanted) {
        var numbers = new SplitNumbers(plain);
        for (int first = 0; first < numbers.places.length; first++) {
            var found = numbers.begins(first) ? numbers.from(first, least, most, wanted) : null;
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private SplitNumber from(int first, int least, int most, Predicate<SplitNumber> wanted) {
        int behind = Math.min(places.length, first + most);
        for (int last = first; last < behind && (last == first || isJoined(last)); last++) {
            if (last - first + 1 >= least && (last + 1 == places.length || begins(last + 1))) {
                var number = new SplitNumber(digits.substring(first, last + 1), plain, places[first], places[last] + 1);
                if (wanted.test(number)) {
                    return number;
                }
            }
        }
        return null;
    }

    /** Whether a digit begins a group. */
    private boolean begins(int digit) {
        return digit == 0 || places[digit] - places[digit - 1] > 1;
    }

    /** Whether a digit belongs to the one before it. */
    private boolean isJoined(int digit) {
        int from = places[digit - 1] + 1;
        int marks = 0;
        for (int i = from; i < places[digit]; i++) {
            char mark = plain.charAt(i);
            if (mark != Spelling.TURN && ++marks > WIDEST_GAP || !parts(mark)) {
                return false;
            }
        }
        return true;
    }

    /** Whatever is neither letter nor digit may part digits, but the end of a sentence; and 转, as before an extension. */
    private static boolean parts(char mark) {
        return mark == '转' || !Character.isLetterOrDigit(mark) && mark != '。' && mark != PrivateNumbers.APART;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
