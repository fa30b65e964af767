package org.jointprosperity.chassis.place;

/**
 * Where someone may look: every record below a division and every record of a unit.
 *
 * @param division prefix of GB/T 2260 codes; empty for everywhere, {@code "-"} for nowhere
 * @param unit credit code of the caller's own unit; {@code "-"} for none
 */
public record Place(String division, String unit) {

    private static final String NONE = "-";

    /** The place of relay and listeners: all of it, under the listener's own database role. */
    public static final Place EVERYWHERE = new Place("", NONE);

    /** The place of someone of whom nothing is known. */
    public static final Place NOWHERE = new Place(NONE, NONE);

    /** The place named by a token; absent or empty parts admit nothing. */
    public static Place of(String division, String unit) {
        return new Place(blank(division) ? NONE : division, blank(unit) ? NONE : unit);
    }

    /** Whether a record of this division and unit lies within. */
    public boolean admits(String divisionCode, String unitCode) {
        return divisionCode.startsWith(division) || unit.equals(unitCode);
    }

    boolean isEverywhere() {
        return division.isEmpty();
    }

    /** First code behind the division, as a colon sorts behind every digit. */
    String divisionEnd() {
        return division + ":";
    }

    /** As the database setting wants it: nothing where nothing is admitted. */
    String divisionSetting() {
        return NONE.equals(division) ? "" : division;
    }

    String unitSetting() {
        return NONE.equals(unit) ? "" : unit;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
