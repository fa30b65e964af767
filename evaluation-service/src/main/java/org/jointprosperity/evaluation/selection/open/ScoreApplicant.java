package org.jointprosperity.evaluation.selection.open;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Records the judges' scores of a speech 演讲评分. */
@Schema(description = "演讲答辩评分；第二轮起只限并列者。Scores of a speech; from the second round on of the tied only.")
record ScoreApplicant(
        @NotBlank @Size(max = 30) @Schema(examples = "N04672") String person,
        @NotNull @Min(1) @Max(9) @Schema(description = "轮次，从1起 round, from 1", examples = "1") Integer round,
        @NotNull @Schema(examples = "2009-11-20") LocalDate heldOn,
        @NotEmpty @Size(max = 200) List<@NotNull @Valid JudgeScore> scores) {

    /** What one judge gave. */
    @Schema(name = "SelectionJudgeScore", description = "一名评委的评分。The score of one judge.")
    record JudgeScore(
            @NotBlank @Pattern(regexp = "J\\d{2,3}") @Schema(description = "评委编号 judge", examples = "J01") String judge,
            @NotNull @Min(0) @Max(10_000) @Schema(description = "得分，百分之一分 hundredths of a point", examples = "9250")
                    Integer points) {}
}
