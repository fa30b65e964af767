package org.jointprosperity.evaluation.appraisal.poll;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.appraisal.campaign.AppraisalSubject;
import org.jointprosperity.evaluation.appraisal.kind.Evaluators;
import org.jointprosperity.evaluation.appraisal.poll.PollScore.GroupVotes;
import org.jointprosperity.evaluation.appraisal.scale.AppraisalGrade;
import org.jointprosperity.evaluation.appraisal.scale.Scale;

/** What a closed poll says of one of those appraised; it is not the finding. */
@Schema(
        name = "AppraisalResult",
        description = "测评结果，只供参考，不是评定；人数过少的不显示。What the poll says; it is not the finding. Small counts are not shown.")
public record AppraisalResultView(
        UUID subject,
        @Schema(examples = "N04672") String number,
        List<CriterionResult> criteria,
        @Schema(
                        nullable = true,
                        description =
                                "加权得分，百分之一分；有隐去的数时不显示。In hundredths of a point; withheld where a count is hidden.")
                Integer scoreHundredths,
        @Schema(
                        nullable = true,
                        description = "得分算式 the arithmetic of the score",
                        examples = "(70×3280÷40 + 30×900÷10) ÷ 100")
                String arithmetic,
        @Schema(description = "因有隐去的数而不显示得分 whether the score is withheld") boolean withheld) {

    /** What was polled on one criterion. */
    @Schema(name = "AppraisalCriterionResult", description = "一项的测评结果。What was polled on one criterion.")
    public record CriterionResult(
            @Schema(description = "代码表中的一项；整体测评时为空 criterion, empty where there is none") String criterion,
            List<GroupResult> groups) {}

    /** What one group voted. */
    @Schema(name = "AppraisalGroupResult", description = "一类主体的投票。What one group voted.")
    public record GroupResult(
            Evaluators evaluators,
            int weight,
            @Schema(nullable = true, description = "有效票数；过少时不显示。Valid votes; hidden where too few.") Integer votes,
            List<GradeResult> grades) {}

    /** How many voted for a grade. */
    @Schema(
            name = "AppraisalGradeResult",
            description = "某等次的票数；过少或可据以推算的不显示。Votes for a grade; hidden where few or telling.")
    public record GradeResult(@Schema(examples = "qualified") String grade, @Schema(nullable = true) Integer votes) {}

    static AppraisalResultView of(
            AppraisalSubject subject, Tally tally, Scale scale, List<String> criteria, int threshold) {
        var results = criteria.stream()
                .map(criterion -> criterion(subject.id(), criterion, tally, scale, threshold))
                .toList();
        boolean withheld = results.stream()
                .flatMap(result -> result.groups().stream())
                .anyMatch(group ->
                        group.votes() == null || group.grades().stream().anyMatch(grade -> grade.votes() == null));
        int[] points = scale.grades().stream().mapToInt(AppraisalGrade::points).toArray();
        var weighed = tally.weighed(subject.id(), criteria);
        return new AppraisalResultView(
                subject.id(),
                subject.number(),
                results,
                withheld ? null : PollScore.hundredths(weighed, points).orElse(null),
                withheld ? null : arithmetic(weighed, points),
                withheld);
    }

    /** Groups nobody of which was asked or voted count neither here nor in the score. */
    private static CriterionResult criterion(UUID subject, String criterion, Tally tally, Scale scale, int threshold) {
        return new CriterionResult(
                criterion,
                tally.groups().stream()
                        .filter(group -> group.persons() > 0)
                        .map(group -> {
                            var row = Suppression.of(tally.of(subject, criterion, group.evaluators()), threshold);
                            return new GroupResult(
                                    group.evaluators(),
                                    group.weight(),
                                    row.total(),
                                    IntStream.range(0, scale.grades().size())
                                            .mapToObj(i -> new GradeResult(
                                                    scale.at(i + 1).code(), row.shown()[i]))
                                            .toList());
                        })
                        .toList());
    }

    private static String arithmetic(List<GroupVotes> groups, int[] points) {
        var voted = groups.stream().filter(group -> group.ballots() > 0).toList();
        return voted.stream()
                        .map(group -> group.weight() + "×" + group.points(points) + "÷" + group.ballots())
                        .collect(Collectors.joining(" + ", "(", ")"))
                + " ÷ " + voted.stream().mapToInt(GroupVotes::weight).sum();
    }
}
