package org.jointprosperity.cooperative.standard;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.contracts.DivisionCode;

/** A county or town lays down how orders are kept. */
@Schema(description = "规定订单政策。Lay down how orders are kept.")
public record SetTradePolicy(
        @NotNull @Min(0) @Max(1000) @Schema(description = "数量允差千分数。Tolerance of quantity.", examples = "50")
                Integer tolerancePerMille,
        @NotNull @Min(0) @Max(365) @Schema(description = "提前或延后的宽限天数。Days of grace.", examples = "7") Integer graceDays,
        @NotNull @Min(0) @Max(365) @Schema(description = "结算后付款天数。Days to pay.", examples = "30") Integer paymentDays,
        @NotNull @Min(0) @Max(1000) @Schema(description = "买方违约金千分数。Penalty of the buyer.", examples = "100")
                Integer buyerPenaltyPerMille,
        @NotNull @Min(0) @Max(1000) @Schema(description = "供方违约金千分数。Penalty of the supplier.", examples = "100")
                Integer supplierPenaltyPerMille,
        @NotNull @Min(0) @Max(365) @Schema(description = "异议天数。Days to object.", examples = "15") Integer objectionDays,
        @NotNull @Min(0) @Max(365) @Schema(description = "行情有效天数。Days a quotation is good for.", examples = "30")
                Integer quotationDays,
        @NotNull @Schema(description = "县或镇。County or town.", examples = "611023") DivisionCode jurisdiction,
        @NotNull @Schema(description = "自何日起。First day in force.", examples = "2010-01-01") LocalDate effectiveFrom,
        @NotBlank @Size(max = 300) @Schema(description = "依据。Source.") String source,
        @NotNull @Schema(description = "是否已核对原文。Whether it was read at its source.") Boolean verified) {}
