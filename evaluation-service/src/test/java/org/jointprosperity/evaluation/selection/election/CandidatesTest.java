package org.jointprosperity.evaluation.selection.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jointprosperity.evaluation.selection.election.Polls.CLERK;
import static org.jointprosperity.evaluation.selection.election.Polls.FOUR;
import static org.jointprosperity.evaluation.selection.election.Polls.LAW;
import static org.jointprosperity.evaluation.selection.election.Polls.NEW;
import static org.jointprosperity.evaluation.selection.election.Polls.OLD;
import static org.jointprosperity.evaluation.selection.election.Polls.VILLAGE;
import static org.jointprosperity.evaluation.selection.election.Polls.ballot;
import static org.jointprosperity.evaluation.selection.election.Polls.called;
import static org.jointprosperity.evaluation.selection.election.Polls.certificate;
import static org.jointprosperity.evaluation.selection.election.Polls.determine;
import static org.jointprosperity.evaluation.selection.election.Polls.hold;
import static org.jointprosperity.evaluation.selection.election.Polls.line;
import static org.jointprosperity.evaluation.selection.election.Polls.nominated;
import static org.jointprosperity.evaluation.selection.election.Polls.recommend;
import static org.jointprosperity.evaluation.selection.election.Polls.refused;
import static org.jointprosperity.evaluation.selection.election.Polls.sheet;

import java.util.List;
import java.util.Set;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.evaluation.selection.count.Certificate;
import org.jointprosperity.evaluation.selection.course.CourseKind;
import org.jointprosperity.evaluation.selection.course.Courses;
import org.jointprosperity.evaluation.selection.course.Nominator;
import org.junit.jupiter.api.Test;

/** 推荐与候选人: who recommends whom, and who stands. */
class CandidatesTest {

    @Test
    void wantsEveryRecommendationOnceInItsTurnAndEnoughCandidates() {
        var course = Courses.delivered().inForce(CourseKind.TWO_RECOMMENDATIONS, VILLAGE, NEW);
        var election = called(course, Office.COMMITTEE_MEMBER, 3, NEW);
        refused("recommendation-out-of-turn", () -> recommend(election, course, Nominator.VILLAGERS, NEW, FOUR));
        refused("recommendation-missing", 1L, () -> determine(election, course, NEW, FOUR));
        recommend(election, course, Nominator.MEMBERS, NEW, FOUR);
        refused("recommendation-out-of-turn", () -> recommend(election, course, Nominator.MEMBERS, NEW, FOUR));
        refused("recommendation-missing", () -> determine(election, course, NEW, FOUR));
        recommend(election, course, Nominator.VILLAGERS, NEW, FOUR);
        refused("recommendations-complete", () -> recommend(election, course, Nominator.MEMBERS, NEW, FOUR));
        refused(
                "candidate-not-nominated",
                () -> determine(election, course, NEW, List.of("N00001", "N00002", "N00003", "N00008")));
        assertThatThrownBy(() -> determine(election, course, NEW, FOUR.subList(0, 3)))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.code()).isEqualTo("candidates-not-surplus");
                    assertThat(refused.facts())
                            .containsEntry("least", 4)
                            .containsEntry("missing", 1)
                            .containsEntry("ruleId", "party-election-2020-candidates");
                });
        refused(
                "candidate-twice",
                () -> determine(election, course, NEW, List.of("N00001", "N00002", "N00003", "N00003")));
        determine(election, course, NEW, FOUR);
        refused("nominations-closed", () -> recommend(election, course, Nominator.MEMBERS, NEW, FOUR));
        refused("office-not-of-course", () -> called(course, Office.VILLAGE_COMMITTEE, 3, NEW));
        refused("one-secretary-only", () -> called(course, Office.SECRETARY, 2, NEW));
    }

    @Test
    void whoHasNoVoteIsNeitherACandidateNorElectedAsAWriteIn() {
        var course = Courses.delivered().inForce(CourseKind.TWO_RECOMMENDATIONS, VILLAGE, NEW);
        var election = nominated(course, 1);
        var two = FOUR.subList(0, 2);
        refused("candidate-without-vote", () -> determine(election, course, two, null, List.of("N00002", "N00009")));
        refused("without-vote-mismatch", () -> determine(election, course, two, 1, List.of("N00008", "N00009")));
        refused("without-vote-twice", () -> determine(election, course, two, null, List.of("N00009", "N00009")));
        determine(election, course, two, null, List.of("N00008", "N00009"));
        assertThat(election.eligible).isEqualTo(40);
        // everyone present takes a ballot, and who takes none does not make the quorum
        refused(
                "present-without-ballot",
                () -> hold(
                        election,
                        ballot(
                                BallotKind.FIRST,
                                BallotForm.PAPER,
                                NEW,
                                40,
                                40,
                                39,
                                39,
                                0,
                                List.of(line("N00001", 10, 29), line("N00002", 5, 34)),
                                List.of(),
                                "N00010",
                                "N00011")));
        assertThat(election.ballots).isEmpty();
        for (var tellers : List.of(List.of("N00009", "N00011"), List.of("N00010", "N00008"))) {
            refused(
                    "teller-stands-for-election",
                    () -> hold(
                            election,
                            ballot(
                                    BallotKind.FIRST,
                                    BallotForm.PAPER,
                                    NEW,
                                    40,
                                    40,
                                    40,
                                    40,
                                    0,
                                    List.of(line("N00001", 10, 30), line("N00002", 5, 35)),
                                    List.of(),
                                    tellers.get(0),
                                    tellers.get(1))));
        }
        // what voters wrote stays on the count, and elects nobody who cannot be elected
        election.hold(
                ballot(
                        BallotKind.FIRST,
                        BallotForm.PAPER,
                        NEW,
                        40,
                        40,
                        40,
                        40,
                        0,
                        List.of(line("N00001", 10, 30), line("N00002", 5, 35)),
                        List.of(new HoldBallot.Written("N00009", 24), new HoldBallot.Written("N00007", 1)),
                        "N00010",
                        "N00011"),
                Set.of("N00007"),
                course,
                LAW,
                CLERK);
        assertThat(election.elected()).isEmpty();
        var kept = election.ballots.get(0);
        assertThat(kept.lines).filteredOn(each -> each.writtenIn).hasSize(2).allSatisfy(each -> assertThat(
                        each.standing)
                .isEqualTo(BallotLine.Standing.NOT_COUNTED));
        assertThat(kept.sentencesZh).contains("另选他人中有2人不能当选").doesNotContain("没有名册可核对");
        // who reads only is not told who cannot be elected, as that may tell who has no vote
        var shown = ElectionView.of(election, LAW, false).ballots().get(0);
        assertThat(shown.lines())
                .extracting(ElectionView.Line::person)
                .containsExactly("N00001", "N00002", "N****", "N****");
        assertThat(ElectionView.of(election, LAW, true).ballots().get(0).lines())
                .extracting(ElectionView.Line::person)
                .containsExactlyInAnyOrder("N00001", "N00002", "N00007", "N00009");
        assertThat(shown.source()).isEqualTo("中国共产党基层组织选举工作条例");
        assertThat(shown.verified()).isFalse();
        assertThat(election.due().kind()).isEqualTo(BallotKind.SEPARATE);
    }

    @Test
    void theRuleOfTheDayIsNamedAndThatOfThePartyInItsElectionsOnly() {
        var course = Courses.delivered().inForce(CourseKind.TWO_RECOMMENDATIONS, VILLAGE, OLD);
        var election = called(course, Office.COMMITTEE_MEMBER, 1, OLD);
        recommend(election, course, Nominator.MEMBERS, OLD, FOUR);
        recommend(election, course, Nominator.VILLAGERS, OLD, FOUR);
        var form = new DetermineCandidates(FOUR.subList(0, 2), OLD, null, List.of("N00002"), "经审查");
        assertThatThrownBy(() -> election.determine(form, course, LAW, 42, CLERK))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.facts())
                        .containsEntry("rule", "party-election-1990-eligibility")
                        .containsEntry("source", "中国共产党基层组织选举工作暂行条例")
                        .containsEntry("verified", false));

        var ofVillage = Courses.delivered().inForce(CourseKind.COMMITTEE_ELECTION, VILLAGE, OLD);
        var committee = called(ofVillage, Office.VILLAGE_COMMITTEE, 3, OLD);
        recommend(committee, ofVillage, Nominator.VILLAGERS, OLD, FOUR);
        var named = new DetermineCandidates(FOUR, OLD, null, List.of("N00009"), "经审查");
        refused("vote-not-withheld-here", () -> committee.determine(named, ofVillage, LAW, 42, CLERK));
    }

    @Test
    void aSheetCountsOnceAndEveryCountHasItsCertificate() {
        var course = Courses.delivered().inForce(CourseKind.TWO_RECOMMENDATIONS, VILLAGE, NEW);
        var election = called(course, Office.COMMITTEE_MEMBER, 1, NEW);
        var names = List.of(new RecordRecommendation.Named("N00001", 20), new RecordRecommendation.Named("N00002", 9));
        refused(
                "certificate-mismatch",
                () -> election.recommend(
                        new RecordRecommendation(Nominator.MEMBERS, NEW, 40, 38, names, null), course, LAW, CLERK));
        assertThatThrownBy(() -> election.recommend(
                        new RecordRecommendation(Nominator.MEMBERS, NEW, null, null, names, null), course, LAW, CLERK))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.code()).isEqualTo("recommendation-count-mismatch");
                    assertThat(refused.facts()).containsEntry("rule", course.code());
                });
        refused(
                "teller-stands-for-election",
                () -> election.recommend(
                        new RecordRecommendation(
                                Nominator.MEMBERS,
                                NEW,
                                40,
                                38,
                                names,
                                new Certificate(
                                        "N00001", "N00011", certificate().sheetSha256())),
                        course,
                        LAW,
                        CLERK));
        var sheet = certificate();
        election.recommend(new RecordRecommendation(Nominator.MEMBERS, NEW, 40, 38, names, sheet), course, LAW, CLERK);
        refused(
                "sheet-entered-before",
                () -> election.recommend(
                        new RecordRecommendation(Nominator.VILLAGERS, NEW, 40, 38, names, sheet), course, LAW, CLERK));
        recommend(election, course, Nominator.VILLAGERS, NEW, FOUR);
        determine(election, course, NEW, FOUR.subList(0, 2));
        var ballot = sheet(BallotKind.FIRST, NEW, 40, 30, line("N00001", 25, 5), line("N00002", 5, 25));
        hold(election, ballot);
        refused("sheet-entered-before", () -> hold(election, ballot));
        assertThat(election.ballots).hasSize(1);
    }
}
