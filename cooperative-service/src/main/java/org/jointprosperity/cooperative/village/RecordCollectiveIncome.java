package org.jointprosperity.cooperative.village;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Money;
import org.jointprosperity.contracts.DivisionCode;
import org.jointprosperity.cooperative.income.RecordIncome;

/** Records what a village's collective earned, with what proves it 登记村集体收入. */
@Schema(
        description =
                "登记村集体收入，须写明凭证；凭证未见上传的，标为未证实。Record an income of a village collective, with what proves it; it counts as unproven until that paper is uploaded.")
record RecordCollectiveIncome(
        @NotNull @Schema(description = "村代码。Code of the village.", examples = "611023104001") DivisionCode division,
        @NotNull @Min(1978) @Max(2100) @Schema(description = "年度。Year.", examples = "2009") Integer year,
        @NotBlank
                @Size(max = 30)
                @Schema(description = "来源代码，见 income-sources。Code of the source.", examples = "COLLECTIVE_RENT")
                String source,
        @NotNull @Valid Money amount,
        @NotNull @Schema(description = "取得日期。Day it was earned.", examples = "2009-11-30") LocalDate earnedOn,
        @NotNull @Schema(description = "是否估算。Whether it is an estimate.", examples = "false") Boolean estimated,
        @NotEmpty
                @Size(max = 20)
                @Schema(
                        description =
                                "凭证的 SHA-256，凭证上传到 attachments。SHA-256 of what proves it; the paper itself is uploaded to attachments.")
                List<@NotNull @Pattern(regexp = "[0-9a-f]{64}") String> receipts) {

    RecordIncome income() {
        return new RecordIncome(year, source, amount, earnedOn, estimated, receipts);
    }
}
