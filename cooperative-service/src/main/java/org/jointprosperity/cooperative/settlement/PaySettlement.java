package org.jointprosperity.cooperative.settlement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Money;

/** The buyer pays on the balance. */
@Schema(description = "支付结算余额。Pay on the balance of a settlement.")
public record PaySettlement(
        @NotNull @Valid @Schema(description = "金额，不超过未付余额。Amount, what is outstanding at most.") Money amount,
        @NotNull @Schema(description = "付款日期。Day of payment.", examples = "2009-12-31") LocalDate paidOn) {}
