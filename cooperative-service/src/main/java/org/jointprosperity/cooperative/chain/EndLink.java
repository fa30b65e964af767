package org.jointprosperity.cooperative.chain;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Ends a link on a day. */
@Schema(description = "终止产业链联系。End a link of a chain.")
public record EndLink(
        @NotNull @Schema(description = "自何日起不再联系。First day without it.", examples = "2009-12-01") LocalDate until) {}
