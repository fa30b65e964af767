package org.jointprosperity.cooperative.breach;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Money;

/** The side in default pays what follows. */
@Schema(description = "了结违约。Settle a default.")
public record SettleBreach(
        @NotNull @Valid @Schema(description = "金额，等于应付后果。Amount, all that is payable.") Money amount,
        @NotNull @Schema(description = "付款日期。Day of payment.", examples = "2009-12-31") LocalDate paidOn) {}
