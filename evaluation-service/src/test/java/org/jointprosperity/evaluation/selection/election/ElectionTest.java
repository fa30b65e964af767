package org.jointprosperity.evaluation.selection.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointprosperity.evaluation.selection.election.Polls.CLERK;
import static org.jointprosperity.evaluation.selection.election.Polls.FOUR;
import static org.jointprosperity.evaluation.selection.election.Polls.LAW;
import static org.jointprosperity.evaluation.selection.election.Polls.NEW;
import static org.jointprosperity.evaluation.selection.election.Polls.OLD;
import static org.jointprosperity.evaluation.selection.election.Polls.VILLAGE;
import static org.jointprosperity.evaluation.selection.election.Polls.ballot;
import static org.jointprosperity.evaluation.selection.election.Polls.called;
import static org.jointprosperity.evaluation.selection.election.Polls.certificate;
import static org.jointprosperity.evaluation.selection.election.Polls.course;
import static org.jointprosperity.evaluation.selection.election.Polls.determine;
import static org.jointprosperity.evaluation.selection.election.Polls.hold;
import static org.jointprosperity.evaluation.selection.election.Polls.line;
import static org.jointprosperity.evaluation.selection.election.Polls.nominated;
import static org.jointprosperity.evaluation.selection.election.Polls.recommend;
import static org.jointprosperity.evaluation.selection.election.Polls.refused;
import static org.jointprosperity.evaluation.selection.election.Polls.sheet;
import static org.jointprosperity.evaluation.selection.election.Polls.voting;

import java.util.ArrayList;
import java.util.List;
import org.jointprosperity.evaluation.selection.course.CourseKind;
import org.jointprosperity.evaluation.selection.course.Courses;
import org.jointprosperity.evaluation.selection.course.Nominator;
import org.junit.jupiter.api.Test;

/** 投票: ballots, ties, what is left of the seats. */
class ElectionTest {

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
        assertThat(election.due().kind()).isEqualTo(BallotKind.FIRST);

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
                8,
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
        assertThat(election.due().slate()).containsExactly("N00003", "N00004");

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
        refused(
                "count-sheet-contradicts",
                () -> election.consent(
                        new ConsentToFewer(2, NEW, 40, 36, 37, "接近", certificate()), course, LAW, CLERK));
        election.consent(new ConsentToFewer(2, NEW, 40, 36, 18, "接近", certificate()), course, LAW, CLERK);

        assertThat(election.held().orElseThrow().seats()).isEqualTo(2);
        assertThat(ElectionView.of(election, LAW, true).consent())
                .extracting(consent -> List.of(consent.eligible(), consent.present(), consent.yes()))
                .isEqualTo(List.of(40, 36, 18));
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
}
