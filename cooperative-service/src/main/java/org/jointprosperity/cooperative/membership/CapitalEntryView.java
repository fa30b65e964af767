package org.jointprosperity.cooperative.membership;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Money;

/** One movement of a member's capital. */
@Schema(description = "出资记录。A movement of a member's capital.")
public record CapitalEntryView(UUID id, CapitalKind kind, Money amount, LocalDate on) {

    static CapitalEntryView of(CapitalEntry entry) {
        return new CapitalEntryView(entry.id, entry.kind, Money.ofFen(Math.abs(entry.amountFen)), entry.bookedOn);
    }
}
