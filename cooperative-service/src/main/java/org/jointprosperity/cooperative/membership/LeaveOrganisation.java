package org.jointprosperity.cooperative.membership;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A membership ends. */
@Schema(description = "退社（退会）。Leaving.")
public record LeaveOrganisation(
        @NotNull
                @Schema(
                        description =
                                "不再是成员的第一日；年终退社为次年1月1日。The first day without membership; 1 January for who leaves with the year.",
                        examples = "2010-01-01")
                LocalDate leftOn,
        @NotNull LeavingReason reason) {}
