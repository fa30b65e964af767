package org.jointprosperity.cooperative.household;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The village gives its opinion on a household that was put forward 村级评议. */
@Schema(
        name = "GiveVillageOpinion",
        description =
                "村级评议：票数、日期与支部；通过比例依当日认定程序。The village's opinion; the procedure of its day says which part of the votes cast carries it.")
public record GiveOpinion(
        @NotNull @Schema(description = "评议日期。Day it was held.", examples = "2009-05-18") LocalDate heldOn,
        @NotNull
                @Pattern(regexp = "\\d{14}")
                @Schema(description = "主持评议的支部编码。Code of the branch that held it.", examples = "61102310400101")
                String branch,
        @NotNull @Min(0) @Max(100_000) @Schema(description = "赞成。For.", examples = "31") Integer votesFor,
        @NotNull @Min(0) @Max(100_000) @Schema(description = "反对。Against.", examples = "4") Integer votesAgainst,
        @NotNull @Min(0) @Max(100_000) @Schema(description = "弃权。Abstained.", examples = "2") Integer votesAbstained) {}
