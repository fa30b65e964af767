package org.jointprosperity.evaluation.selection.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.evaluation.rule.Body;
import org.jointprosperity.evaluation.rule.RulePack;
import org.jointprosperity.evaluation.rule.RulePacks;
import org.jointprosperity.evaluation.selection.count.Certificate;
import org.jointprosperity.evaluation.selection.course.Course;
import org.jointprosperity.evaluation.selection.course.CourseKind;
import org.jointprosperity.evaluation.selection.course.Courses;
import org.jointprosperity.evaluation.selection.course.Nominator;
import org.jointprosperity.evaluation.standing.Actor;
import org.jointprosperity.evaluation.verdict.RuleBook;
import org.junit.jupiter.api.Test;

class ElectionTest {

    private static final ElectionLaw LAW = new ElectionLaw(new RuleBook(RulePacks.delivered()));
    private static final String VILLAGE = "611023104001";
    private static final LocalDate OLD = LocalDate.of(2009, 12, 1);
    private static final LocalDate NEW = LocalDate.of(2025, 3, 10);
    private static final Actor CLERK = new Actor("clerk", null, LocalDate.of(2025, 12, 31));
    private static final AtomicLong SHEETS = new AtomicLong();
    private static final List<String> FOUR = List.of("N00001", "N00002", "N00003", "N00004");

    @Test
    void holdsAVoidBallotAgainThenVotesOnTheTiedAndFillsTheRestByASeparateBallot() {
        var election = voting(OLD, 3, FOUR);
        var course = course(election);
        // 32 of 40 are not more than four fifths
        hold(
                election,
                sheet(
                        BallotKind.FIRST,
                        OLD,
                        40,
                        32,
                        line("N00001", 30, 2),
                        line("N00002", 1, 31),
                        line("N00003", 1, 31),
                        line("N00004", 1, 31)));
        assertThat(election.ballots.get(0).outcome).isEqualTo(BallotOutcome.VOID);
        assertThat(election.ballots.get(0).missing).isEqualTo(1);
        assertThat(election.dueKind()).isEqualTo(BallotKind.FIRST);

        hold(
                election,
                sheet(
                        BallotKind.FIRST,
                        OLD,
                        40,
                        36,
                        line("N00001", 30, 6),
                        line("N00002", 18, 18),
                        line("N00003", 18, 18),
                        line("N00004", 10, 26)));
        var first = election.ballots.get(1);
        assertThat(first.needed).isEqualTo(19);
        assertThat(first.outcome).isEqualTo(BallotOutcome.SHORT);
        assertThat(first.missing).isEqualTo(2);
        assertThat(first.sentencesZh).contains("当选须19票，尚有2个名额未选出，得票居前的人共差2票。");
        assertThat(election.elected()).containsExactly("N00001");

        // two seats for three names; those with most votes cannot be passed over
        refused(
                "separate-ballot-passes-over",
                () -> hold(
                        election,
                        sheet(BallotKind.SEPARATE, OLD, 40, 36, line("N00003", 20, 16), line("N00004", 20, 16))));
        refused(
                "candidates-not-surplus",
                () -> hold(
                        election,
                        sheet(BallotKind.SEPARATE, OLD, 40, 36, line("N00002", 20, 16), line("N00003", 20, 16))));
        refused(
                "not-voted-on-before",
                () -> hold(
                        election,
                        sheet(
                                BallotKind.SEPARATE,
                                OLD,
                                40,
                                36,
                                line("N00002", 20, 16),
                                line("N00003", 20, 16),
                                line("N00009", 20, 16))));
        hold(
                election,
                sheet(
                        BallotKind.SEPARATE,
                        OLD,
                        40,
                        36,
                        line("N00002", 22, 14),
                        line("N00003", 20, 16),
                        line("N00004", 20, 16)));
        assertThat(election.ballots.get(2).outcome).isEqualTo(BallotOutcome.TIED);
        assertThat(election.dueSlate()).containsExactly("N00003", "N00004");

        refused("slate-not-as-due", () -> hold(election, sheet(BallotKind.TIE, OLD, 40, 36, line("N00003", 20, 16))));
        refused(
                "ballot-out-of-turn",
                () -> hold(
                        election,
                        sheet(BallotKind.SEPARATE, OLD, 40, 36, line("N00003", 12, 24), line("N00004", 11, 25))));
        // among the tied the most votes win, be they fewer than half
        hold(election, sheet(BallotKind.TIE, OLD, 40, 36, line("N00003", 12, 24), line("N00004", 11, 25)));

        var held = election.held().orElseThrow();
        assertThat(held.electedNumbers()).containsExactly("N00001", "N00002", "N00003");
        assertThat(held.ballots()).isEqualTo(4);
        assertThat(course.code()).isEqualTo("two-recommendations-one-election");
        refused(
                "election-not-voting",
                () -> hold(election, sheet(BallotKind.SEPARATE, OLD, 40, 36, line("N00004", 20, 16))));
    }

    @Test
    void theDayDecidesWhetherFourFifthsAndEighteenAreEnough() {
        var old = voting(OLD, 1, FOUR);
        hold(
                old,
                sheet(
                        BallotKind.FIRST,
                        OLD,
                        40,
                        33,
                        line("N00001", 18, 15),
                        line("N00002", 5, 28),
                        line("N00003", 5, 28),
                        line("N00004", 5, 28)));
        assertThat(old.elected()).containsExactly("N00001");

        var now = voting(NEW, 1, FOUR);
        hold(
                now,
                sheet(
                        BallotKind.FIRST,
                        NEW,
                        40,
                        32,
                        line("N00001", 20, 12),
                        line("N00002", 5, 27),
                        line("N00003", 5, 27),
                        line("N00004", 2, 30)));
        assertThat(now.ballots.get(0).needed).isEqualTo(21);
        assertThat(now.ballots.get(0).outcome).isEqualTo(BallotOutcome.SHORT);
    }

    @Test
    void moreReturnedThanIssuedVoidsTheBallotAndCountsNobody() {
        var election = voting(NEW, 1, FOUR);
        var form = new ArrayList<>(
                List.of(line("N00001", 30, 0), line("N00002", 3, 0), line("N00003", 3, 0), line("N00004", 1, 0)));
        hold(
                election,
                ballot(
                        BallotKind.FIRST,
                        BallotForm.PAPER,
                        NEW,
                        40,
                        36,
                        36,
                        37,
                        0,
                        form,
                        List.of(),
                        "N00010",
                        "N00011"));

        assertThat(election.ballots.get(0).voidCause).isEqualTo(Ballot.Cause.MORE_RETURNED_THAN_ISSUED);
        assertThat(election.ballots.get(0).ruleId).isEqualTo("party-election-2020-ballots");
        assertThat(election.ballots.get(0).sentencesZh).contains("收回").doesNotContain("妇女");
        assertThat(election.elected()).isEmpty();
        assertThat(election.ballots.get(0).lines)
                .allSatisfy(each -> assertThat(each.standing).isEqualTo(BallotLine.Standing.NOT_COUNTED));
    }

    @Test
    void electsWhomTheVotersWroteIn() {
        var election = voting(NEW, 1, List.of("N00001", "N00002"));
        hold(
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
                        List.of(new HoldBallot.Written("N00007", 25)),
                        "N00010",
                        "N00011"));

        assertThat(election.held().orElseThrow().electedNumbers()).containsExactly("N00007");
        assertThat(election.secretary()).isEmpty();
    }

    @Test
    void refusesWhatIsNoCertifiedPaperCount() {
        var election = voting(NEW, 1, List.of("N00001", "N00002"));
        var lines = List.of(line("N00001", 30, 10), line("N00002", 5, 35));
        refused(
                "electronic-secret-not-offered",
                () -> hold(
                        election,
                        ballot(
                                BallotKind.FIRST,
                                BallotForm.ELECTRONIC_SECRET,
                                NEW,
                                40,
                                40,
                                40,
                                40,
                                0,
                                lines,
                                List.of(),
                                "N00010",
                                "N00011")));
        refused(
                "one-teller-twice",
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
                                lines,
                                List.of(),
                                "N00010",
                                "N00010")));
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
                                lines,
                                List.of(),
                                "N00001",
                                "N00010")));
        refused(
                "votes-exceed-seats",
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
                                List.of(line("N00001", 30, 10), line("N00002", 11, 29)),
                                List.of(),
                                "N00010",
                                "N00011")));
        refused(
                "present-missing",
                () -> hold(
                        election,
                        ballot(
                                BallotKind.FIRST,
                                BallotForm.PAPER,
                                NEW,
                                40,
                                null,
                                40,
                                40,
                                0,
                                lines,
                                List.of(),
                                "N00010",
                                "N00011")));
        refused(
                "slate-not-as-due",
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
                                List.of(line("N00001", 30, 10), line("N00009", 5, 35)),
                                List.of(),
                                "N00010",
                                "N00011")));
        assertThat(election.ballots).isEmpty();
    }

    @Test
    void wantsEveryRecommendationOnceInItsTurnAndEnoughCandidates() {
        var course = Courses.delivered().inForce(CourseKind.TWO_RECOMMENDATIONS, VILLAGE, NEW);
        var election = called(course, Office.COMMITTEE_MEMBER, 3, NEW);
        refused("recommendation-out-of-turn", () -> recommend(election, course, Nominator.VILLAGERS, NEW, FOUR));
        refused("recommendation-missing", () -> determine(election, course, NEW, FOUR));
        recommend(election, course, Nominator.MEMBERS, NEW, FOUR);
        refused("recommendation-out-of-turn", () -> recommend(election, course, Nominator.MEMBERS, NEW, FOUR));
        refused("recommendation-missing", () -> determine(election, course, NEW, FOUR));
        recommend(election, course, Nominator.VILLAGERS, NEW, FOUR);
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
    void electsASecretaryDirectlyAndLetsHimGo() {
        var course = Courses.delivered().inForce(CourseKind.DIRECT_ELECTION, VILLAGE, NEW);
        var election = called(course, Office.SECRETARY, 1, NEW);
        recommend(election, course, Nominator.VILLAGERS, NEW, FOUR);
        recommend(election, course, Nominator.MEMBERS, NEW, FOUR);
        determine(election, course, NEW, FOUR.subList(0, 2));
        hold(election, sheet(BallotKind.FIRST, NEW, 40, 40, line("N00001", 30, 10), line("N00002", 10, 30)));

        assertThat(election.secretary().orElseThrow().personNumber()).isEqualTo("N00001");
        var form = new EndOffice(EndOffice.Reason.TRANSFERRED, "调离", NEW);
        assertThat(election.remove(form, CLERK).personNumber()).isEqualTo("N00001");
        refused("no-elected-secretary", () -> election.remove(form, CLERK));
    }

    @Test
    void leavesSeatsUnfilledWithTheVotersConsentOnly() {
        var election = voting(NEW, 3, FOUR);
        var course = course(election);
        refused(
                "seats-not-short",
                () -> election.consent(
                        new ConsentToFewer(2, NEW, 40, 36, 30, "接近", certificate()), course, LAW, CLERK));
        hold(
                election,
                sheet(
                        BallotKind.FIRST,
                        NEW,
                        40,
                        36,
                        line("N00001", 30, 6),
                        line("N00002", 25, 11),
                        line("N00003", 20, 16),
                        line("N00004", 10, 26)));
        refused(
                "fewer-seats-out-of-range",
                () -> election.consent(
                        new ConsentToFewer(1, NEW, 40, 36, 30, "接近", certificate()), course, LAW, CLERK));
        refused(
                "consent-not-given",
                () -> election.consent(
                        new ConsentToFewer(2, NEW, 40, 36, 17, "接近", certificate()), course, LAW, CLERK));
        election.consent(new ConsentToFewer(2, NEW, 40, 36, 18, "接近", certificate()), course, LAW, CLERK);

        assertThat(election.held().orElseThrow().seats()).isEqualTo(2);
        assertThat(ElectionView.of(election).consent())
                .extracting(consent -> List.of(consent.eligible(), consent.present(), consent.yes()))
                .isEqualTo(List.of(40, 36, 18));
    }

    @Test
    void inTheRunOffOfACommitteeAThirdOfTheVotesCastIsTheFloor() {
        var course = Courses.delivered().inForce(CourseKind.COMMITTEE_ELECTION, VILLAGE, NEW);
        for (int yes : new int[] {40, 39}) {
            var election = called(course, Office.VILLAGE_COMMITTEE, 1, 2, NEW);
            recommend(election, course, Nominator.VILLAGERS, NEW, FOUR);
            refused("candidates-not-surplus", () -> determine(election, course, NEW, FOUR.subList(0, 1)));
            determine(election, course, NEW, FOUR.subList(0, 2));
            hold(election, voters(BallotKind.FIRST, 120, line("N00001", 60, 60), line("N00002", 50, 70)));
            assertThat(election.ballots.get(0).needed).isEqualTo(61);
            assertThat(election.ballots.get(0).sentencesZh).endsWith("另须核对：村民委员会成员中应当有妇女成员。（第六条）");
            hold(election, voters(BallotKind.SEPARATE, 120, line("N00001", yes, 120 - yes), line("N00002", 30, 90)));
            assertThat(election.ballots.get(1).needed).isEqualTo(40);
            assertThat(election.elected()).hasSize(yes == 40 ? 1 : 0);
            refused(
                    yes == 40 ? "election-not-voting" : "fewer-seats-not-provided",
                    () -> election.consent(
                            new ConsentToFewer(1, NEW, 200, 120, 100, "接近", certificate()), course, LAW, CLERK));
        }
    }

    @Test
    void isNotCalledWhereNoRuleIsInForceToFindAnybodyElected() {
        var course = Courses.delivered().inForce(CourseKind.COMMITTEE_ELECTION, VILLAGE, OLD);
        var lawless = new ElectionLaw(new RuleBook(new RulePacks(List.of(), RulePacks.deliveredMatters())));
        var form = new CallElection(VILLAGE + "01", course.kind(), Office.VILLAGE_COMMITTEE, 1, null, OLD);

        refused("no-election-rule-in-force", () -> new Election(form, VILLAGE, course, lawless, CLERK));
    }

    @Test
    void aCommitteeIsElectedByTheLawOf1998() {
        var course = Courses.delivered().inForce(CourseKind.COMMITTEE_ELECTION, VILLAGE, OLD);
        var election = called(course, Office.VILLAGE_COMMITTEE, 1, 2, OLD);
        recommend(election, course, Nominator.VILLAGERS, OLD, FOUR);
        determine(election, course, OLD, FOUR.subList(0, 2));

        hold(
                election,
                ballot(
                        BallotKind.FIRST,
                        BallotForm.PAPER,
                        OLD,
                        200,
                        null,
                        120,
                        120,
                        0,
                        List.of(line("N00001", 70, 50), line("N00002", 50, 70)),
                        List.of(),
                        "N00010",
                        "N00011"));

        assertThat(election.elected()).hasSize(1);
        assertThat(election.ballots.get(0).needed).isEqualTo(61);
    }

    @Test
    void theRunOffOf1998SaysWhatHasToBeLookedUp() {
        var course = Courses.delivered().inForce(CourseKind.COMMITTEE_ELECTION, VILLAGE, OLD);
        var election = called(course, Office.VILLAGE_COMMITTEE, 1, 2, OLD);
        recommend(election, course, Nominator.VILLAGERS, OLD, FOUR);
        determine(election, course, OLD, FOUR.subList(0, 2));
        hold(election, ofVillage(BallotKind.FIRST, 60, 60));
        hold(election, ofVillage(BallotKind.SEPARATE, 70, 50));

        assertThat(election.ballots.get(0).sentencesZh).doesNotContain("未单列另行选举");
        assertThat(election.ballots.get(1).sentencesZh).contains("第十四条未单列另行选举的得票");
    }

    private static HoldBallot ofVillage(BallotKind kind, int first, int second) {
        return ballot(
                kind,
                BallotForm.PAPER,
                OLD,
                200,
                null,
                120,
                120,
                0,
                List.of(line("N00001", first, 120 - first), line("N00002", second, 120 - second)),
                List.of(),
                "N00010",
                "N00011");
    }

    /** 40 are due: who stays away cannot be left out of the base to make a quorum. */
    @Test
    void everyBallotIsMeasuredByTheElectorateOfTheRollOrOfTheFirst() {
        var course = Courses.delivered().inForce(CourseKind.TWO_RECOMMENDATIONS, VILLAGE, NEW);
        for (int onRoll : new int[] {42, 0}) {
            var election = nominated(course, 1);
            if (onRoll == 0) {
                refused(
                        "without-vote-out-of-range",
                        () -> election.determine(
                                new DetermineCandidates(FOUR.subList(0, 2), NEW, 2, null, "经审查"),
                                course,
                                LAW,
                                0,
                                CLERK));
            }
            election.determine(
                    new DetermineCandidates(FOUR.subList(0, 2), NEW, onRoll == 0 ? null : 2, null, "经审查"),
                    course,
                    LAW,
                    onRoll,
                    CLERK);
            if (onRoll > 0) {
                assertThat(election.eligible).isEqualTo(40);
                refused(
                        "electorate-frozen",
                        () -> hold(
                                election,
                                sheet(BallotKind.FIRST, NEW, 37, 30, line("N00001", 25, 5), line("N00002", 5, 25))));
            }
            hold(election, sheet(BallotKind.FIRST, NEW, 40, 30, line("N00001", 25, 5), line("N00002", 5, 25)));
            assertThat(election.ballots.get(0).voidCause).isEqualTo(Ballot.Cause.QUORUM_NOT_REACHED);
            refused(
                    "electorate-frozen",
                    () -> hold(
                            election,
                            sheet(BallotKind.FIRST, NEW, 37, 30, line("N00001", 25, 5), line("N00002", 5, 25))));
            assertThat(election.ballots).hasSize(1);
        }
    }

    @Test
    void keepsWhoWasElectedWhenTheOtherSeatsAreGivenUp() {
        var election = voting(NEW, 3, FOUR);
        hold(
                election,
                sheet(
                        BallotKind.FIRST,
                        NEW,
                        40,
                        36,
                        line("N00001", 30, 6),
                        line("N00002", 25, 11),
                        line("N00003", 20, 16),
                        line("N00004", 10, 26)));
        election.close(new CloseElection("另行选举无人过半", NEW), CLERK);

        assertThat(election.state).isEqualTo(ElectionState.HELD);
        assertThat(election.held().orElseThrow().electedNumbers()).containsExactly("N00001", "N00002");
        assertThat(election.held().orElseThrow().seats()).isEqualTo(3);
        assertThat(election.seatsLeft()).isEqualTo(1);

        var nobody = voting(NEW, 3, FOUR);
        nobody.close(new CloseElection("推迟", NEW), CLERK);
        assertThat(nobody.state).isEqualTo(ElectionState.CLOSED);
        assertThat(nobody.held()).isEmpty();
    }

    @Test
    void aCommitteeHasThreeToSevenMembersWithThoseWhoStay() {
        var course = Courses.delivered().inForce(CourseKind.COMMITTEE_ELECTION, VILLAGE, NEW);
        for (int members : new int[] {1, 2, 8, 50}) {
            assertThatThrownBy(() -> called(course, Office.VILLAGE_COMMITTEE, members, NEW))
                    .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                        assertThat(refused.code()).isEqualTo("committee-size-against-law");
                        assertThat(refused.facts())
                                .containsEntry("bound", members < 3 ? 3 : 7)
                                .containsEntry("article", "第六条");
                    });
        }
        refused("committee-size-against-law", () -> called(course, Office.VILLAGE_COMMITTEE, 1, 1, NEW));
        for (int members : new int[] {3, 7}) {
            assertThat(called(course, Office.VILLAGE_COMMITTEE, members, NEW).seats)
                    .isEqualTo(members);
        }
        assertThat(called(course, Office.VILLAGE_COMMITTEE, 1, 6, NEW).incumbents)
                .isEqualTo(6);
    }

    /** Villagers may write in whoever they want; in the Party only who refuses a candidate writes in another. */
    @Test
    void onlyInThePartyIsAWriteInARefusalToo() {
        var written = List.of(new HoldBallot.Written("N00007", 60));
        var party = voting(NEW, 1, List.of("N00001", "N00002"));
        refused(
                "write-ins-exceed-refusals",
                () -> hold(
                        party,
                        ballot(
                                BallotKind.FIRST,
                                BallotForm.PAPER,
                                NEW,
                                120,
                                120,
                                120,
                                120,
                                0,
                                List.of(
                                        new HoldBallot.Line("N00001", 40, 20, 60),
                                        new HoldBallot.Line("N00002", 20, 30, 70)),
                                written,
                                "N00010",
                                "N00011")));
        var course = Courses.delivered().inForce(CourseKind.COMMITTEE_ELECTION, VILLAGE, NEW);
        var village = called(course, Office.VILLAGE_COMMITTEE, 1, 2, NEW);
        recommend(village, course, Nominator.VILLAGERS, NEW, FOUR);
        determine(village, course, NEW, FOUR.subList(0, 2));
        hold(
                village,
                ballot(
                        BallotKind.FIRST,
                        BallotForm.PAPER,
                        NEW,
                        200,
                        null,
                        120,
                        120,
                        0,
                        List.of(new HoldBallot.Line("N00001", 40, 20, 60), new HoldBallot.Line("N00002", 20, 30, 70)),
                        written,
                        "N00010",
                        "N00011"));
        assertThat(village.dueKind()).isEqualTo(BallotKind.SEPARATE);
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
        assertThat(kept.sentencesZh).contains("另选他人中有2人不能当选");
        assertThat(election.dueKind()).isEqualTo(BallotKind.SEPARATE);
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
                        .containsEntry("rule", "party-election-1990-quorum")
                        .containsEntry("source", "中国共产党基层组织选举工作暂行条例")
                        .containsEntry("verified", false));

        var ofVillage = Courses.delivered().inForce(CourseKind.COMMITTEE_ELECTION, VILLAGE, OLD);
        var committee = called(ofVillage, Office.VILLAGE_COMMITTEE, 3, OLD);
        recommend(committee, ofVillage, Nominator.VILLAGERS, OLD, FOUR);
        var named = new DetermineCandidates(FOUR, OLD, null, List.of("N00009"), "经审查");
        refused("vote-not-withheld-here", () -> committee.determine(named, ofVillage, LAW, 42, CLERK));
    }

    @Test
    void theLawOf1998SaysTheSizeTheSurplusAndWhyABallotIsVoidByItsOwnArticles() {
        var course = Courses.delivered().inForce(CourseKind.COMMITTEE_ELECTION, VILLAGE, OLD);
        assertThatThrownBy(() -> called(course, Office.VILLAGE_COMMITTEE, 9, OLD))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.code()).isEqualTo("committee-size-against-law");
                    assertThat(refused.facts())
                            .containsEntry("rule", "village-law-1998-9-most")
                            .containsEntry("article", "第九条")
                            .containsEntry("source", "中华人民共和国村民委员会组织法（1998年）")
                            .containsEntry("missing", 2);
                });
        var election = called(course, Office.VILLAGE_COMMITTEE, 3, OLD);
        by("village-law-1998-14-candidates", () -> determine(election, course, OLD, FOUR));
        recommend(election, course, Nominator.VILLAGERS, OLD, FOUR);
        by("village-law-1998-14-candidates", () -> determine(election, course, OLD, FOUR.subList(0, 3)));
        determine(election, course, OLD, FOUR);
        by("village-law-1998-14", () -> hold(election, overfull(BallotForm.ELECTRONIC_SECRET)));
        hold(election, overfull(BallotForm.PAPER));

        var ballot = election.ballots.get(0);
        assertThat(ballot.voidCause).isEqualTo(Ballot.Cause.MORE_RETURNED_THAN_ISSUED);
        assertThat(ballot.ruleId).isEqualTo("village-law-1998-14");
        assertThat(ballot.article).isEqualTo("第十四条");
        assertThat(ballot.sentencesZh).contains("收回121张", "超出1张");
        assertThat(ballot.sentencesEn).contains("1 too many");
        assertThat(ballot.missing).isEqualTo(1);
    }

    private static HoldBallot overfull(BallotForm form) {
        var lines = FOUR.stream().map(person -> line(person, 60, 61)).toList();
        return ballot(BallotKind.FIRST, form, OLD, 120, null, 120, 121, 0, lines, List.of(), "N00010", "N00011");
    }

    private static void by(String rule, ThrowingCallable command) {
        assertThatThrownBy(command).isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.facts())
                .containsEntry("rule", rule)
                .containsEntry("article", "第十四条")
                .containsEntry("verified", false));
    }

    @Test
    void aCommitteeWhoseSizeNoRuleOfTheDaySaysIsNotElected() {
        var course = Courses.delivered().inForce(CourseKind.COMMITTEE_ELECTION, VILLAGE, OLD);
        var before = RulePacks.delivered().byId("village-law-1998").orElseThrow();
        var votesOnly = new RulePack(
                before.id(),
                before.jurisdiction(),
                before.title(),
                before.source(),
                before.verified(),
                before.effectiveFrom(),
                before.effectiveTo(),
                before.supersedes(),
                before.historical(),
                before.rules().stream()
                        .filter(rule -> rule.body() != Body.COMMITTEE)
                        .toList());
        var law = new ElectionLaw(new RuleBook(new RulePacks(List.of(votesOnly), RulePacks.deliveredMatters())));
        var form = new CallElection(VILLAGE + "01", course.kind(), Office.VILLAGE_COMMITTEE, 3, null, OLD);

        refused("no-election-rule-in-force", () -> new Election(form, VILLAGE, course, law, CLERK));
    }

    @Test
    void whoIsNoVoterOfTheVillageIsKeptOnTheSheetAndNotElected() {
        var course = Courses.delivered().inForce(CourseKind.COMMITTEE_ELECTION, VILLAGE, OLD);
        var election = called(course, Office.VILLAGE_COMMITTEE, 1, 2, OLD);
        recommend(election, course, Nominator.VILLAGERS, OLD, FOUR);
        determine(election, course, OLD, FOUR.subList(0, 2));
        election.hold(
                ballot(
                        BallotKind.FIRST,
                        BallotForm.PAPER,
                        OLD,
                        200,
                        null,
                        120,
                        120,
                        0,
                        List.of(line("N00001", 30, 90), line("N00002", 20, 100)),
                        List.of(new HoldBallot.Written("N00009", 70)),
                        "N00010",
                        "N00011"),
                Set.of("N00009"),
                course,
                LAW,
                CLERK);

        assertThat(election.elected()).isEmpty();
        assertThat(election.ballots.get(0).outcome).isEqualTo(BallotOutcome.SHORT);
        assertThat(election.ballots.get(0).missing).isEqualTo(31);
        assertThat(election.ballots.get(0).sentencesZh).contains("另选他人中有1人不能当选（不在本村选民名册上", "所得70票照录");
    }

    private static void determine(
            Election election, Course course, List<String> persons, Integer without, List<String> named) {
        election.determine(new DetermineCandidates(persons, NEW, without, named, "经审查"), course, LAW, 42, CLERK);
    }

    private static Election nominated(Course course, int seats) {
        var election = called(course, Office.COMMITTEE_MEMBER, seats, NEW);
        recommend(election, course, Nominator.MEMBERS, NEW, FOUR);
        recommend(election, course, Nominator.VILLAGERS, NEW, FOUR);
        return election;
    }

    private static Election voting(LocalDate day, int seats, List<String> candidates) {
        var course = Courses.delivered().inForce(CourseKind.TWO_RECOMMENDATIONS, VILLAGE, day);
        var election = called(course, Office.COMMITTEE_MEMBER, seats, day);
        recommend(election, course, Nominator.MEMBERS, day, candidates);
        recommend(election, course, Nominator.VILLAGERS, day, candidates);
        determine(election, course, day, candidates);
        return election;
    }

    private static Election called(Course course, Office office, int seats, LocalDate day) {
        return called(course, office, seats, null, day);
    }

    private static Election called(Course course, Office office, int seats, Integer incumbents, LocalDate day) {
        return new Election(
                new CallElection(VILLAGE + "01", course.kind(), office, seats, incumbents, day),
                VILLAGE,
                course,
                LAW,
                CLERK);
    }

    private static Course course(Election election) {
        return Courses.delivered().require(election.courseCode);
    }

    private static void recommend(Election election, Course course, Nominator by, LocalDate on, List<String> persons) {
        var names = persons.stream()
                .map(person -> new RecordRecommendation.Named(person, 20))
                .toList();
        election.recommend(new RecordRecommendation(by, on, 40, 38, names, certificate()), course, LAW, CLERK);
    }

    private static void determine(Election election, Course course, LocalDate on, List<String> persons) {
        election.determine(new DetermineCandidates(persons, on, null, null, "经审查"), course, LAW, 0, CLERK);
    }

    private static void hold(Election election, HoldBallot form) {
        election.hold(form, Set.of(), course(election), LAW, CLERK);
    }

    private static HoldBallot sheet(
            BallotKind kind, LocalDate on, int eligible, int present, HoldBallot.Line... lines) {
        return ballot(
                kind,
                BallotForm.PAPER,
                on,
                eligible,
                present,
                present,
                present,
                0,
                List.of(lines),
                List.of(),
                "N00010",
                "N00011");
    }

    private static HoldBallot voters(BallotKind kind, int cast, HoldBallot.Line... lines) {
        return ballot(
                kind, BallotForm.PAPER, NEW, 200, null, cast, cast, 0, List.of(lines), List.of(), "N00010", "N00011");
    }

    private static HoldBallot ballot(
            BallotKind kind,
            BallotForm form,
            LocalDate on,
            int eligible,
            Integer present,
            int issued,
            int returned,
            int voided,
            List<HoldBallot.Line> lines,
            List<HoldBallot.Written> written,
            String teller,
            String second) {
        return new HoldBallot(
                kind,
                form,
                on,
                eligible,
                present,
                issued,
                returned,
                voided,
                lines,
                written,
                teller,
                second,
                certificate().sheetSha256());
    }

    /** Of another sheet each time. */
    private static Certificate certificate() {
        return new Certificate("N00010", "N00011", "%064x".formatted(SHEETS.incrementAndGet()));
    }

    private static HoldBallot.Line line(String person, int yes, int no) {
        return new HoldBallot.Line(person, yes, no, 0);
    }

    private static void refused(String code, ThrowingCallable command) {
        assertThatThrownBy(command).isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.code())
                .isEqualTo(code));
    }
}
