package org.jointprosperity.evaluation.selection.election;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.selection.count.Certificate;

/** Records that the voters consent to fewer seats 同意减少名额. */
@Schema(description = "当选人数不足，经选举人同意减少名额。The voters consent to leaving seats unfilled.")
record ConsentToFewer(
        @NotNull @Min(1) @Max(50) @Schema(description = "减少后的名额 seats that remain", examples = "2") Integer seats,
        @NotNull @Schema(examples = "2009-12-18") LocalDate heldOn,
        @NotNull @Min(0) @Max(1_000_000) @Schema(description = "应到 eligible", examples = "40") Integer eligible,
        @NotNull @Min(0) @Max(1_000_000) @Schema(description = "实到 present", examples = "36") Integer present,
        @NotNull @Min(0) @Max(1_000_000) @Schema(description = "同意 in favour", examples = "30") Integer yes,
        @NotBlank @Size(max = 500) @Schema(examples = "接近应选名额") String reasons,
        @NotNull @Valid Certificate certificate) {}
