package org.jointprosperity.pairing.history;

import java.time.LocalDate;
import java.util.UUID;

/** How an entry looks before a change, to be kept if it does change. */
public record Before(
        Kind kind, UUID id, String number, String divisionCode, String unitCode, LocalDate since, Object view) {

    /** The entry as callers see it now, with personal data masked. */
    public static Before of(Dated entry, Object view) {
        return new Before(
                entry.register(),
                entry.id(),
                entry.number(),
                entry.divisionCode(),
                entry.unitCode(),
                entry.standing().since(),
                view);
    }
}
