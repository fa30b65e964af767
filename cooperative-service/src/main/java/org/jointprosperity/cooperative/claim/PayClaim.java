package org.jointprosperity.cooperative.claim;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Money;

/** The buyer pays the difference. */
@Schema(description = "补付差价。Pay the difference.")
public record PayClaim(
        @NotNull @Valid @Schema(description = "金额，等于差价。Amount, the whole difference.") Money amount,
        @NotNull @Schema(description = "付款日期。Day of payment.", examples = "2009-12-31") LocalDate paidOn) {}
