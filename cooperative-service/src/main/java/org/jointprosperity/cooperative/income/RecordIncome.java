package org.jointprosperity.cooperative.income;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Money;

/** Records what a household earned from one source 登记收入. */
@Schema(description = "登记一笔收入。Record an income.")
public record RecordIncome(
        @NotNull @Min(1978) @Max(2100) @Schema(description = "年度。Year.", examples = "2009") Integer year,
        @NotBlank @Size(max = 30) @Schema(description = "来源代码，见 income-sources。Code of the source.", examples = "WAGE")
                String source,
        @NotNull Money amount,
        @NotNull @Schema(description = "取得日期。Day it was earned.", examples = "2009-11-30") LocalDate earnedOn,
        @NotNull @Schema(description = "是否估算。Whether it is an estimate.", examples = "false") Boolean estimated,
        @Size(max = 20)
                @Schema(
                        description =
                                "凭证的 SHA-256，凭证上传到 attachments；没有或未见上传的，标为未证实。SHA-256 of what proves it; the paper itself is uploaded to attachments, and without it the income counts as unproven.",
                        nullable = true)
                List<@NotNull @Pattern(regexp = "[0-9a-f]{64}") String> receipts) {

    public RecordIncome {
        receipts = receipts == null ? List.of() : receipts.stream().distinct().toList();
    }

    /** The income as it is booked by hand, an origin of its own each time. */
    public Earned earned(String recordedBy) {
        var origin = new Origin(Origin.ENTERED, UUID.randomUUID().toString());
        return new Earned(year, source, amount.fen(), earnedOn, estimated, origin, receipts, recordedBy);
    }
}
