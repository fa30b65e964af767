package org.jointprosperity.cooperative.leadership;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Lets another person lead from a day on. */
@Schema(description = "更换负责人，原任期于同日终止。Let another person lead from a day on; the term before ends on it.")
public record ChangeLeader(
        @NotNull
                @Pattern(regexp = "N\\d{5,9}")
                @Schema(description = "新负责人编号。Roster number of who leads now.", examples = "N04672")
                String leader,
        @NotNull @Schema(description = "自何日起。First day.", examples = "2009-06-01") LocalDate since) {}
