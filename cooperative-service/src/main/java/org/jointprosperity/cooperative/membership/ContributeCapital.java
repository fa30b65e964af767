package org.jointprosperity.cooperative.membership;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Money;

/** A member pays in capital, or gets it back. */
@Schema(description = "出资或退还出资。Capital paid in or returned.")
public record ContributeCapital(
        @NotNull @Schema(description = "出资或退还；转增由盈余分配记入。Paid in or returned; conversions come from a distribution.")
                CapitalKind kind,
        @NotNull Money amount,
        @NotNull @Schema(description = "发生日期。The day it happened.", examples = "2009-03-01") LocalDate on) {}
