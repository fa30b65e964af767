package org.jointprosperity.cooperative.standing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a cooperative did business in a year 年度经营情况. */
@Schema(description = "年度是否从事经营活动；再记即更正。Whether there was business in a year; noting it again corrects it.")
public record NoteBusinessYear(
        @Min(1949) @Max(2999) @Schema(description = "年度。The year.", examples = "2009") int year,
        @NotNull @Schema(description = "是否从事经营活动。Whether there was business.") Boolean business) {}
