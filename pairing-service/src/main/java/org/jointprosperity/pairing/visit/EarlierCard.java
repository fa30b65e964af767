package org.jointprosperity.pairing.visit;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** A version of a record card that a later one has replaced; it is kept as it was. */
@Embeddable
record EarlierCard(
        long version,
        Card card,
        String recordedBy,
        LocalDate recordedOn,
        @Enumerated(STRING) Confirmation confirmation,
        String confirmedBy,
        LocalDate confirmedOn,
        String confirmationReason) {

    /** The day on which it was written, or confirmed as it was written before. */
    LocalDate begunOn() {
        return confirmedOn != null ? confirmedOn : recordedOn;
    }
}
