package org.jointprosperity.pairing.liaison;

import java.time.LocalDate;

/**
 * From which day on a look over changed entries reaches: everything at first, and then from the day before the last one, as
 * what is written on a day may be seen only after it.
 */
final class Lookback {

    /** Before any entry. */
    static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    private volatile LocalDate lastLook;

    LocalDate since() {
        return lastLook == null ? EVER : lastLook.minusDays(1);
    }

    /** Everything until this day has been looked at. */
    void looked(LocalDate today) {
        lastLook = today;
    }
}
