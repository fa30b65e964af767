package org.jointprosperity.cooperative.delivery;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Money;
import org.jointprosperity.cooperative.price.UnitPrice;

/** The buyer pays for one delivery. */
@Schema(description = "为一次交货付款。Pay for one delivery.")
public record PayDelivery(
        @NotNull @Valid @Schema(description = "实付单价。Price paid.") UnitPrice price,
        @NotNull @Valid @Schema(description = "实付金额，等于数量乘单价，四舍五入到分。Amount: quantity times price, half up to 分.")
                Money amount,
        @NotNull @Schema(description = "付款日期。Day of payment.", examples = "2009-10-13") LocalDate paidOn) {}
