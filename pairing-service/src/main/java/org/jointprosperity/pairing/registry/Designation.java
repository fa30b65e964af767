package org.jointprosperity.pairing.registry;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;

/**
 * What a superior has called a unit or branch, and when; so that a figure of an earlier day stays what it was.
 *
 * @param heldFrom the first day
 * @param heldUntil the day from which on it no longer was; null while it is
 */
@Embeddable
record Designation(@Enumerated(STRING) Kind kind, LocalDate heldFrom, LocalDate heldUntil) {

    /** What a unit or branch may be called. */
    enum Kind {
        /** 新农村建设重点村. */
        KEY_VILLAGE,
        /** 贫困村. */
        POOR_VILLAGE,
        /** 双联双建包抓. */
        IN_CHARGE
    }

    /** Notes in a history that the designation holds, or does not, from this day on. */
    static void note(List<Designation> history, Kind kind, boolean holds, LocalDate on) {
        var open = history.stream()
                .filter(entry -> entry.kind == kind && entry.heldUntil == null)
                .findFirst();
        if (holds && open.isEmpty()) {
            history.add(new Designation(kind, on, null));
        } else if (!holds && open.isPresent()) {
            open.get().endIn(history, on);
        }
    }

    /** One that would have held for no day at all is forgotten. */
    private void endIn(List<Designation> history, LocalDate on) {
        if (on.isAfter(heldFrom)) {
            history.set(history.indexOf(this), new Designation(kind, heldFrom, on));
        } else {
            history.remove(this);
        }
    }
}
