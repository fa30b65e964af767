package org.jointprosperity.evaluation.selection.open;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Versioned;
import org.jointprosperity.evaluation.neighbour.Kind;
import org.jointprosperity.evaluation.selection.count.Certificate;

/** An open selection with the steps it has taken and who applied. */
@Schema(description = "公开竞聘及其步骤与报名人。An open selection with its steps and applicants.")
public record OpenSelectionView(
        UUID id,
        @Schema(examples = "61102310400101") String branch,
        String divisionCode,
        @Schema(description = "程序代码，名册导入的没有 course; null where a roster told of it", nullable = true) String course,
        SelectionOrigin origin,
        SelectionState state,
        LocalDate noticedOn,
        @Schema(nullable = true) LocalDate applyUntil,
        @Schema(description = "报名人数 how many applied") int applied,
        @Schema(description = "资格审查合格人数 how many passed the review") int eligible,
        @Schema(nullable = true) LocalDate speechOn,
        @Schema(description = "公示人选 who is shown to the public", nullable = true) String proposed,
        @Schema(nullable = true) LocalDate proposedFrom,
        @Schema(description = "聘任人编号 the secretary's roster number", nullable = true, examples = "N04991")
                String appointee,
        @Schema(nullable = true) LocalDate appointedOn,
        @Schema(nullable = true) LocalDate probationUntil,
        @Schema(nullable = true) LocalDate endedOn,
        @Schema(nullable = true) String endingReasons,
        @Schema(description = "等待何种对象到达，没有则空 the kind of neighbour it waits for, or null", nullable = true) Kind awaits,
        @Schema(description = "不再等待的原因代码，没有则空 code by which it was refused and waits no more, or null", nullable = true)
                String refused,
        List<Step> steps,
        List<ApplicantLine> applicants,
        long version)
        implements Versioned {

    /** A step and the day it was taken. */
    @Schema(name = "OpenSelectionStep")
    public record Step(
            int number,
            @Schema(examples = "review") String step,
            LocalDate takenOn,
            @Schema(description = "并列时采用的规则 the rule that decided a tie", nullable = true) String tieRule) {}

    /** Who applied and how far he came. */
    @Schema(name = "SelectionApplicant")
    public record ApplicantLine(
            @Schema(examples = "N04991") String person,
            ApplicantRoute route,
            @Schema(nullable = true) String recommendedBy,
            LocalDate appliedOn,
            ApplicantState state,
            @Schema(description = "人人演讲完毕前不列 none before everyone has spoken") List<Round> rounds,
            List<Poll> assessments,
            @Schema(description = "在哪一步离开 at which step he left", nullable = true) String leftAt,
            @Schema(description = "离开的理由 why he left; told to superiors and to himself", nullable = true)
                    String leavingReasons,
            @Schema(nullable = true) LocalDate leftOn) {}

    /** The scores of a round, in the order of the judges. */
    @Schema(name = "SelectionScoreRound")
    public record Round(int round, @Schema(description = "得分，百分之一分 hundredths of a point") List<Integer> points) {}

    /** What a group said. */
    @Schema(name = "SelectionAssessment")
    public record Poll(
            Group group,
            int issued,
            int returned,
            int approve,
            int oppose,
            int abstain,
            int invalid,
            @Schema(nullable = true) Certificate certificate) {}

    /** As the caller may see it: the reasons only of whom he may be told them. */
    static OpenSelectionView of(OpenSelection selection, Predicate<String> mayBeToldOf) {
        var proposal = selection.proposal == null ? new Proposal() : selection.proposal;
        boolean told = selection.origin == SelectionOrigin.ROSTER;
        return new OpenSelectionView(
                selection.id,
                selection.branchNumber,
                selection.divisionCode,
                selection.courseCode,
                selection.origin,
                selection.state,
                selection.noticedOn,
                selection.applyUntil,
                told ? selection.toldApplied : selection.applicants.size(),
                told ? selection.toldEligible : eligible(selection),
                selection.speechOn,
                proposal.proposedNumber,
                proposal.proposedFrom,
                selection.appointeeNumber,
                selection.appointedOn,
                selection.probationUntil,
                selection.endedOn,
                selection.appointeeNumber == null || mayBeToldOf.test(selection.appointeeNumber)
                        ? selection.endingReasons
                        : null,
                selection.awaitsKind,
                selection.refused,
                selection.steps.stream()
                        .map(step -> new Step(step.number, step.code, step.takenOn, step.tieRule))
                        .toList(),
                selection.applicants.stream()
                        .map(each -> line(each, rounds(selection, each), mayBeToldOf.test(each.personNumber)))
                        .toList(),
                selection.version);
    }

    private static int eligible(OpenSelection selection) {
        return (int) selection.applicants.stream()
                .filter(each -> each.reviewedOn != null && !Steps.REVIEW.equals(each.leftAt))
                .count();
    }

    /** Nobody speaks knowing what the others got; those who are tied speak again without knowing it either. */
    private static List<List<Integer>> rounds(OpenSelection selection, Applicant applicant) {
        if (selection.isPast(Steps.SPEECH)) {
            return applicant.asContender().rounds();
        }
        return selection.field().hasSpoken() ? applicant.asContender().upTo(1).rounds() : List.of();
    }

    private static ApplicantLine line(Applicant applicant, List<List<Integer>> rounds, boolean told) {
        return new ApplicantLine(
                applicant.personNumber,
                applicant.route,
                applicant.recommendedBy,
                applicant.appliedOn,
                applicant.state,
                IntStream.range(0, rounds.size())
                        .mapToObj(i -> new Round(i + 1, rounds.get(i)))
                        .toList(),
                applicant.assessments.stream()
                        .map(each -> new Poll(
                                each.assessingGroup,
                                each.issued,
                                each.returned,
                                each.approve,
                                each.oppose,
                                each.abstain,
                                each.invalid,
                                each.certificate))
                        .toList(),
                applicant.leftAt,
                told ? applicant.leavingReasons : null,
                applicant.leftOn);
    }
}
