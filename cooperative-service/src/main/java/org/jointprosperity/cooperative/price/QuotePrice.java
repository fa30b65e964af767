package org.jointprosperity.cooperative.price;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.contracts.DivisionCode;

/** A market's price of a day becomes known. */
@Schema(description = "登记行情。Quote a market's price of a day.")
public record QuotePrice(
        @NotBlank @Size(max = 60) @Schema(description = "行情名称。Name of the quotation.", examples = "商南县鲜茶叶一级收购价")
                String name,
        @NotNull @Schema(description = "行情日期。Day of the quotation.", examples = "2009-09-01") LocalDate quotedOn,
        @NotBlank @Size(max = 10) @Schema(description = "单位。Unit.", examples = "公斤") String unit,
        @NotNull @Valid UnitPrice price,
        @NotNull @Schema(description = "县或镇。County or town.", examples = "611023") DivisionCode jurisdiction,
        @NotBlank @Size(max = 200) @Schema(description = "来源。Source.", examples = "县物价部门周报") String source) {}
