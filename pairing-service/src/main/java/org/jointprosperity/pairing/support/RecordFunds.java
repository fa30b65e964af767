package org.jointprosperity.pairing.support;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Money;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.pairing.attachment.Attachments;

/** Books money of a pairing 记一笔资金. */
@Schema(description = "资金记账。Book money of a pairing.")
public record RecordFunds(
        @NotNull @Schema(description = "PLEDGED, COORDINATED, DISBURSED, RECEIVED, USED") EntryKind kind,
        @NotNull FundSource source,
        @NotBlank
                @Size(max = 30)
                @Schema(description = "渠道代码，见 fund-entries/codes。Code of the channel.", examples = "BANK_TRANSFER")
                String channel,
        @Size(min = 1, max = 30)
                @Schema(description = "用途代码，使用时必填。Code of the purpose, wanted for a use.", examples = "TRAINING")
                String purpose,
        @NotNull Money amount,
        @NotNull @Schema(description = "业务发生日 the day it happened", examples = "2009-12-31") LocalDate bookedOn,
        @Schema(description = "承诺事项 undertaking it is for") UUID undertaking,
        @Schema(description = "依据的决策 decision that releases it") UUID decision,
        @Size(max = 20) @Schema(description = "凭证的 SHA-256 hashes of receipts")
                List<@NotNull @Pattern(regexp = Attachments.SHA256) String> receipts,
        @Size(max = 500) @Schema(description = "备注 note") String note) {

    public RecordFunds {
        receipts = receipts == null ? List.of() : receipts;
    }

    /** The amount in 分, which is above zero. */
    long fen() {
        if (amount.fen() == 0) {
            throw Refusal.field("amount", "amount-not-positive");
        }
        return amount.fen();
    }

    /** Refuses a paper that is named twice, as one receipt proves an entry once. */
    void requireReceiptsOnce() {
        if (receipts.stream().distinct().count() != receipts.size()) {
            throw Refusal.field("receipts", "receipt-repeated");
        }
    }

    FundDetails details() {
        return new FundDetails(channel, purpose, bookedOn, undertaking, decision, receipts, note);
    }
}
