package org.jointprosperity.evaluation.selection.election;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Determines the candidates among those who were recommended 确定候选人. */
@Schema(description = "确定候选人，须经推荐、须差额。Determine the candidates; they were recommended and are more than the seats.")
record DetermineCandidates(
        @NotEmpty @Size(max = 100) List<@NotBlank @Size(max = 30) String> persons,
        @NotNull @Schema(examples = "2009-12-10") LocalDate on,
        @Min(0)
                @Max(1_000_000)
                @Schema(
                        description = "名册中没有选举权的人数，如预备党员、受留党察看处分的 on the roll, but without a vote",
                        nullable = true,
                        examples = "2")
                Integer withoutVote,
        @NotBlank @Size(max = 500) @Schema(description = "说明，勿写个人信息 reasons", examples = "经镇党委审查同意") String reasons) {}
