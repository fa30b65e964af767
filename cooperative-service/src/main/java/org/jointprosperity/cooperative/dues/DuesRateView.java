package org.jointprosperity.cooperative.dues;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Money;

/** A rate of dues as callers see it. */
@Schema(description = "会费标准。A rate of dues.")
public record DuesRateView(UUID id, Money aYear, LocalDate since, LocalDate recordedOn) {

    static DuesRateView of(DuesRate rate) {
        return new DuesRateView(rate.id, Money.ofFen(rate.yearlyFen), rate.since, rate.recordedOn);
    }
}
