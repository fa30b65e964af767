package org.jointprosperity.cooperative.income;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Money;

/** An entry of income as callers see it; amounts of households by those who answer for the record. */
@Schema(
        description =
                "收入分录；户的金额只给有 cooperative:write 的人看，冲销分录的 reversal 为真，金额从合计中减去。"
                        + "An entry of income; amounts of households are shown to callers with cooperative:write. A reversal lowers the sum by its amount.")
record IncomeEntryView(
        UUID id,
        Earner earner,
        String household,
        String division,
        int year,
        String source,
        boolean perHead,
        Money amount,
        @Schema(description = "档次，仅人均纯收入。Band; of net income per head only.", nullable = true) String band,
        boolean reversal,
        LocalDate earnedOn,
        boolean estimated,
        Origin origin,
        UUID reverses,
        UUID reversedBy,
        String reason,
        LocalDate recordedOn,
        List<String> receipts,
        @Schema(
                        description =
                                "手工登记而没有凭证，或有凭证未见上传。Whether it was entered by hand and rests on no paper, or on one that nobody is known to have uploaded.")
                boolean unproven,
        @Schema(
                        description =
                                "未见在本村或其上级上传的凭证；上传后自动消除。Those of its receipts that neither the village nor a place above it has uploaded; they go from here once they are.")
                List<String> unknownReceipts) {

    static IncomeEntryView of(IncomeEntry entry, ExactAmounts amounts) {
        long fen = Math.abs(entry.amountFen);
        return new IncomeEntryView(
                entry.id,
                entry.earner,
                entry.householdNumber,
                entry.divisionCode,
                entry.year,
                entry.source,
                entry.perHead,
                entry.earner == Earner.COLLECTIVE ? Money.ofFen(fen) : amounts.of(fen),
                entry.perHead ? Band.of(fen) : null,
                entry.reversedEntryId != null,
                entry.earnedOn,
                entry.estimated,
                entry.origin(),
                entry.reversedEntryId,
                entry.reversedBy,
                entry.reason,
                entry.recordedOn,
                List.copyOf(entry.receipts),
                entry.unproven,
                List.copyOf(entry.unknownReceipts));
    }
}
