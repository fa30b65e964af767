package org.jointprosperity.cooperative.dues;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Money;

/** Lays down what a member owes a year, from a day on. */
@Schema(
        description =
                "定会费标准：一年的会费以该年最后一日有效的标准为准。" + "Lay down the dues; for a year counts what is in force on its last day.")
public record SetDuesRate(
        @NotNull @Schema(description = "每年会费。Dues a year.") Money aYear,
        @NotNull @Schema(description = "自何日起。First day.", examples = "2008-01-01") LocalDate since) {}
