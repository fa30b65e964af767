package org.jointprosperity.evaluation.selection.election;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
        @Size(max = DetermineCandidates.MOST_WITHOUT_VOTE)
                @Schema(
                        description =
                                "没有选举权的党员编号；填了的，人数须与上项一致，且不得列为候选人或者当选 who has no vote; these are not elected either",
                        nullable = true,
                        examples = "[\"N04690\"]")
                List<@NotBlank @Size(max = 30) String> membersWithoutVote,
        @NotBlank @Size(max = 500) @Schema(description = "说明，勿写个人信息 reasons", examples = "经镇党委审查同意") String reasons) {

    /** More than any branch has of them. */
    static final int MOST_WITHOUT_VOTE = 200;

    /** Those named as having no vote; empty where they were only counted. */
    Set<String> named() {
        return membersWithoutVote == null ? Set.of() : new TreeSet<>(membersWithoutVote);
    }

    /** How many have no vote, or null where nobody said so. */
    Integer without() {
        rule(membersWithoutVote == null || named().size() == membersWithoutVote.size(), "without-vote-twice");
        rule(
                membersWithoutVote == null || withoutVote == null || withoutVote == membersWithoutVote.size(),
                "without-vote-mismatch",
                "withoutVote",
                withoutVote,
                "named",
                membersWithoutVote == null ? 0 : membersWithoutVote.size());
        return membersWithoutVote == null ? withoutVote : Integer.valueOf(membersWithoutVote.size());
    }
}
