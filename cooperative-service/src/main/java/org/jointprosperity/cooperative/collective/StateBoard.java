package org.jointprosperity.cooperative.collective;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says of how many the board of a collective consists from a day on. */
@Schema(description = "报告集体经济组织理事会人数。State the size of a collective's board.")
public record StateBoard(
        @Min(1) @Max(1000) @Schema(description = "理事人数。Members of the board.", examples = "5") int size,
        @NotNull @Schema(description = "自何日起。First day.", examples = "2009-06-01") LocalDate since) {}
