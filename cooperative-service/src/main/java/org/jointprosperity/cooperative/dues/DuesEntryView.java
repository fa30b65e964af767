package org.jointprosperity.cooperative.dues;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Money;

/** An entry of dues as callers see it. */
@Schema(description = "会费分录。An entry of dues.")
public record DuesEntryView(
        UUID id,
        @Schema(description = "会员编号。Number of the member.") String member,
        int year,
        Money amount,
        LocalDate paidOn,
        LocalDate recordedOn,
        @Schema(description = "所冲销的分录。The entry this one takes back.", nullable = true) UUID reverses,
        @Schema(description = "冲销本分录的分录。The entry that has taken this one back.", nullable = true) UUID reversedBy,
        @Schema(description = "冲销原因。Why it was taken back.", nullable = true) String reason) {

    static DuesEntryView of(DuesEntry entry) {
        return new DuesEntryView(
                entry.id,
                entry.memberNumber,
                entry.year,
                Money.ofFen(entry.amountFen),
                entry.paidOn,
                entry.recordedOn,
                entry.reversedEntryId,
                entry.reversedBy,
                entry.reason);
    }
}
