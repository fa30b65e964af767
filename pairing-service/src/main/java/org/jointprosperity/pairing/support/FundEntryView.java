package org.jointprosperity.pairing.support;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Money;

/** An entry of a funds ledger as both sides see it. */
@Schema(description = "资金分录。An entry of a funds ledger.")
public record FundEntryView(
        UUID id,
        UUID pairing,
        @Schema(description = "对子内的顺序号 number within the pairing") int number,
        EntryKind kind,
        FundSource source,
        String channel,
        String purpose,
        Money amount,
        LocalDate bookedOn,
        LocalDate recordedOn,
        @Schema(
                        description =
                                "记账人：编号，代表机关的登录则为其标识；责任书所载者无。Roster number of who recorded it, or the login of an office; none for what the letter says.")
                String recordedBy,
        UUID undertaking,
        String unit,
        String branch,
        String division,
        UUID decision,
        @Schema(description = "凭证的 SHA-256 hashes of receipts") List<String> receipts,
        @Schema(description = "所冲销的分录 the entry this one takes back") UUID reverses,
        @Schema(description = "所冲销分录的类别 the kind of that entry") EntryKind reversedKind,
        @Schema(description = "冲销本分录的分录 the entry that has taken this one back") UUID reversedBy,
        String note) {

    static FundEntryView of(FundEntry entry) {
        return of(entry, entry.reversedBy != null);
    }

    /** As it stood on a day after it was booked: not taken back yet where that came later. */
    static FundEntryView asOf(FundEntry entry, LocalDate day) {
        return of(entry, entry.reversedOn != null && !entry.reversedOn.isAfter(day));
    }

    private static FundEntryView of(FundEntry entry, boolean reversed) {
        return new FundEntryView(
                entry.id,
                entry.pairingId,
                entry.number,
                entry.kind,
                entry.source,
                entry.channel,
                entry.purpose,
                Money.ofFen(entry.amountFen),
                entry.bookedOn,
                entry.recordedOn,
                entry.recorderPerson == null ? entry.recordedBy : entry.recorderPerson,
                entry.undertakingId,
                entry.unitCode,
                entry.branchCode,
                entry.divisionCode,
                entry.decisionId,
                List.copyOf(entry.receipts),
                entry.reversedEntryId,
                entry.reversedKind,
                reversed ? entry.reversedBy : null,
                entry.note);
    }
}
