package org.jointprosperity.cooperative.membership;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member says in writing that it will leave 退社申请. */
@Schema(description = "书面退社申请。Notice of leaving.")
public record GiveLeavingNotice(
        @NotNull @Schema(description = "申请日期。The day of the notice.", examples = "2009-09-30") LocalDate givenOn) {}
