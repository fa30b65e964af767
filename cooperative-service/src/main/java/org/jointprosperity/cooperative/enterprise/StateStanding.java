package org.jointprosperity.cooperative.enterprise;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says what an enterprise is from a day on. */
@Schema(
        description = "企业自某日起的情况：是否龙头企业，有无党支部。同日重述以后述为准。"
                + "What an enterprise is from a day on; of two statements of one day the later one counts.")
public record StateStanding(
        @NotNull @Schema(description = "是否龙头企业。Whether it is a lead enterprise.") Boolean lead,
        @Pattern(regexp = "\\d{14}")
                @Schema(
                        description = "党支部编码，无党支部则不填。Code of its party branch; without one it has none.",
                        nullable = true,
                        examples = "61102310400101")
                String branch,
        @NotNull @Schema(description = "自何日起。First day.", examples = "2009-09-05") LocalDate since) {}
