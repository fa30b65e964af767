package org.jointprosperity.cooperative.distribution;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Drafts how a cooperative's surplus of a year is distributed. */
@Schema(description = "拟定盈余分配方案。Draft a distribution.")
public record DraftDistribution(
        @NotNull @Schema(description = "合作社。The cooperative.") UUID association,
        @Min(1978) @Max(2100) @Schema(description = "年度。The year.", examples = "2024") int year,
        @NotNull @Valid DistributionTerms terms) {}
