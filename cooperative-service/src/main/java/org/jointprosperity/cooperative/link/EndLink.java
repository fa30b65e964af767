package org.jointprosperity.cooperative.link;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Ends a link of a household on its last day. */
@Schema(name = "EndHouseholdLink", description = "结束帮带关系。End a link on its last day.")
record EndLink(@NotNull @Schema(examples = "2009-11-30") LocalDate endsOn) {}
