package org.jointprosperity.contracts;

import java.util.Optional;
import java.util.Set;

/**
 * 行政区划代码: an administrative division by GB/T 2260 (2, 4 or 6 digits) or a statistical division below it (9 digits
 * for a town, 12 for a village); a code that begins another one is its ancestor.
 */
public record DivisionCode(String value) implements Comparable<DivisionCode> {

    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82");

    /** How far down the administrative tree a division stands. */
    public enum Level {
        /** 省级, 2 digits. */
        PROVINCE(2),
        /** 地级, 4 digits. */
        PREFECTURE(4),
        /** 县级, 6 digits. */
        COUNTY(6),
        /** 乡镇级, 9 digits. */
        TOWN(9),
        /** 村级, 12 digits. */
        VILLAGE(12);

        private final int digits;

        Level(int digits) {
            this.digits = digits;
        }

        /** How many digits a code of this level has. */
        public int digits() {
            return digits;
        }
    }

    /** Refuses what is not a division code, and the padded forms that {@link #of} accepts. */
    public DivisionCode {
        if (value == null || !value.matches("[0-9]{2}|[0-9]{4}|[0-9]{6}|[0-9]{9}|[0-9]{12}")) {
            throw illegal(value, "has not 2, 4, 6, 9 or 12 digits");
        }
        if (!PROVINCES.contains(value.substring(0, 2))) {
            throw illegal(value, "begins with no province of GB/T 2260");
        }
        if (!value.equals(withoutPadding(value))) {
            throw illegal(value, "is padded with zeros");
        }
    }

    /** The division of a code as it is often written, padded with zeros: {@code 610000} is the province {@code 61}. */
    public static DivisionCode of(String written) {
        return new DivisionCode(written == null ? null : withoutPadding(written.strip()));
    }

    /** The level of this division. */
    public Level level() {
        return levelOf(value);
    }

    /** Whether the other division is this one or lies inside it. */
    public boolean contains(DivisionCode other) {
        return other.value.startsWith(value);
    }

    /** The division this one lies directly in; a province has none. */
    public Optional<DivisionCode> parent() {
        return level() == Level.PROVINCE ? Optional.empty() : Optional.of(of(withoutLastPart(value)));
    }

    @Override
    public int compareTo(DivisionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static String withoutPadding(String code) {
        var shorter = code;
        while (shorter.matches("[0-9]{4}|[0-9]{6}|[0-9]{9}|[0-9]{12}")
                && shorter.substring(withoutLastPart(shorter).length()).matches("0+")) {
            shorter = withoutLastPart(shorter);
        }
        return shorter;
    }

    private static String withoutLastPart(String code) {
        return code.substring(0, Level.values()[levelOf(code).ordinal() - 1].digits);
    }

    private static Level levelOf(String code) {
        return switch (code.length()) {
            case 2 -> Level.PROVINCE;
            case 4 -> Level.PREFECTURE;
            case 6 -> Level.COUNTY;
            case 9 -> Level.TOWN;
            default -> Level.VILLAGE;
        };
    }

    private static IllegalCode illegal(String value, String why) {
        return new IllegalCode("division-code-invalid", "'%s' is no division code: it %s.".formatted(value, why));
    }
}
