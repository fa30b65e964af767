package org.jointprosperity.cooperative.household;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The village hangs out the notice of a household that was put forward 公示. */
@Schema(
        name = "PublishHouseholdNotice",
        description = "公示的首日与末日，首末两日都算。First and last day of the public notice; both count.")
public record PublishHousehold(
        @NotNull @Schema(examples = "2009-05-19") LocalDate from,
        @NotNull @Schema(examples = "2009-05-25") LocalDate until) {}
