package org.jointprosperity.cooperative.trade;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Money;
import org.jointprosperity.cooperative.neighbour.OwnAmounts;

/**
 * A trade as it was booked; quantity and amount of a member are null to whom they are not shown.
 *
 * @param reversal whether it takes another one back; quantity and amount then count against
 * @param reversedEntry the one it takes back, or null
 * @param reversedBy the one that takes it back, or null
 */
@Schema(
        description =
                "交易分录；冲销的数量和金额为抵减，无权查看者数量和金额为空。A trade as booked; a reversal counts against. Quantity and amount are null to whom they are not shown.")
public record TradeView(
        UUID id,
        UUID association,
        int year,
        Side side,
        String member,
        String product,
        @Schema(nullable = true) String quantity,
        String unit,
        @Schema(nullable = true) Money amount,
        LocalDate tradedOn,
        LocalDate recordedOn,
        boolean reversal,
        UUID reversedEntry,
        UUID reversedBy,
        String reason) {

    static TradeView of(TradeEntry entry, OwnAmounts amounts) {
        boolean shown = entry.memberNumber == null || amounts.areShown(entry.memberNumber);
        return new TradeView(
                entry.id,
                entry.associationId,
                entry.year,
                entry.side,
                entry.memberNumber,
                entry.product,
                shown ? written(Math.abs(entry.quantityThousandths)) : null,
                entry.unit,
                shown ? Money.ofFen(Math.abs(entry.amountFen)) : null,
                entry.tradedOn,
                entry.recordedOn,
                entry.reversedEntryId != null,
                entry.reversedEntryId,
                entry.reversedBy,
                entry.reason);
    }

    private static String written(long thousandths) {
        return BigDecimal.valueOf(thousandths, 3).stripTrailingZeros().toPlainString();
    }
}
