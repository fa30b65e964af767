package org.jointprosperity.cooperative.trade;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Money;

/**
 * A trade as it was booked.
 *
 * @param reversal whether it takes another one back; quantity and amount then count against
 * @param reversedEntry the one it takes back, or null
 * @param reversedBy the one that takes it back, or null
 */
@Schema(description = "交易分录；冲销的数量和金额为抵减。A trade as booked; a reversal counts against.")
public record TradeView(
        UUID id,
        UUID association,
        int year,
        Side side,
        String member,
        String product,
        String quantity,
        String unit,
        Money amount,
        LocalDate tradedOn,
        LocalDate recordedOn,
        boolean reversal,
        UUID reversedEntry,
        UUID reversedBy,
        String reason) {

    static TradeView of(TradeEntry entry) {
        return new TradeView(
                entry.id,
                entry.associationId,
                entry.year,
                entry.side,
                entry.memberNumber,
                entry.product,
                BigDecimal.valueOf(Math.abs(entry.quantityThousandths), 3)
                        .stripTrailingZeros()
                        .toPlainString(),
                entry.unit,
                Money.ofFen(Math.abs(entry.amountFen)),
                entry.tradedOn,
                entry.recordedOn,
                entry.reversedEntryId != null,
                entry.reversedEntryId,
                entry.reversedBy,
                entry.reason);
    }
}
