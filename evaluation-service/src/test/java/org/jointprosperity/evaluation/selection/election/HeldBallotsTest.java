package org.jointprosperity.evaluation.selection.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jointprosperity.evaluation.past.PastMeeting;
import org.jointprosperity.evaluation.rule.RulePacks;
import org.jointprosperity.evaluation.selection.count.Certificate;
import org.jointprosperity.evaluation.selection.course.CourseKind;
import org.jointprosperity.evaluation.selection.course.Courses;
import org.jointprosperity.evaluation.selection.course.Nominator;
import org.jointprosperity.evaluation.standing.Actor;
import org.jointprosperity.evaluation.verdict.Outcome;
import org.jointprosperity.evaluation.verdict.RuleBook;
import org.junit.jupiter.api.Test;

class HeldBallotsTest {

    private static final RuleBook RULES = new RuleBook(RulePacks.delivered());
    private static final ElectionLaw LAW = new ElectionLaw(RULES);
    private static final List<String> THREE = List.of("N00001", "N00002", "N00003");
    private static final String VILLAGE = "611023104001";
    private static final LocalDate IN_2019 = LocalDate.of(2019, 5, 10);
    private static final LocalDate IN_2021 = LocalDate.of(2021, 5, 10);
    private static int sheets;

    private static final Actor CLERK = new Actor("clerk", null, LocalDate.of(2025, 12, 31));

    @Test
    void thirtyTwoOfFortyAreTooFewByTheRuleOf1990AloneWhateverTheYear() {
        var of2019 = held(IN_2019, 32, 25, 5);
        var of2021 = held(IN_2021, 32, 25, 5);

        assertThat(of2019.verdict().outcome()).isEqualTo(Outcome.VOID);
        assertThat(of2021.verdict().outcome()).isEqualTo(Outcome.CARRIED);
        assertThat(under("party-election-1990", of2019)).isEqualTo(Outcome.VOID);
        assertThat(under("party-election-1990", of2021)).isEqualTo(Outcome.VOID);
        assertThat(under("party-election-2020", of2019)).isEqualTo(Outcome.VALID);
        assertThat(under("party-election-2020", of2021)).isEqualTo(Outcome.CARRIED);
    }

    @Test
    void eighteenOfThirtyThreeElectByTheRuleOf1990Alone() {
        var of2019 = held(IN_2019, 33, 18, 5);
        var of2021 = held(IN_2021, 33, 18, 5);

        assertThat(of2019.verdict().outcome()).isEqualTo(Outcome.CARRIED);
        assertThat(of2019.verdict().sentences().zh()).contains("当选须17票，末位得18票");
        assertThat(of2021.verdict().outcome()).isEqualTo(Outcome.NOT_CARRIED);
        assertThat(under("party-election-2020", of2019)).isEqualTo(Outcome.NOT_CARRIED);
        assertThat(under("party-election-1990", of2021)).isEqualTo(Outcome.CARRIED);
    }

    @Test
    void amongTheTiedTheMostVotesWinAndOnlyTheQuorumIsAsked() {
        var election = voting(IN_2021, Office.COMMITTEE_MEMBER, 2, THREE);
        hold(election, BallotKind.FIRST, IN_2021, 36, THREE, 26, 22, 22);
        hold(election, BallotKind.TIE, IN_2021, 32, THREE.subList(1, 3), 12, 11);

        var ballots = election.ballots.stream().map(HeldBallots::past).toList();

        assertThat(ballots)
                .extracting(each -> each.verdict().outcome())
                .containsExactly(Outcome.CARRIED, Outcome.VALID);
        assertThat(ballots).extracting(PastMeeting::number).containsExactly(1, 2);
        assertThat(under("party-election-2020", ballots.get(1))).isEqualTo(Outcome.VALID);
        assertThat(under("party-election-1990", ballots.get(1))).isEqualTo(Outcome.VOID);
    }

    private static Outcome under(String pack, PastMeeting meeting) {
        return RULES.under(RulePacks.delivered().byId(pack).orElseThrow(), true)
                .judge(meeting.asked())
                .outcome();
    }

    private static PastMeeting held(LocalDate day, int present, int... yes) {
        var two = THREE.subList(0, 2);
        var election = voting(day, Office.SECRETARY, 1, two);
        hold(election, BallotKind.FIRST, day, present, two, yes);
        return HeldBallots.past(election.ballots.get(0));
    }

    private static Election voting(LocalDate day, Office office, int seats, List<String> persons) {
        var course = Courses.delivered().inForce(CourseKind.TWO_RECOMMENDATIONS, VILLAGE, day);
        var call = new CallElection(VILLAGE + "01", course.kind(), office, seats, null, day);
        var election = new Election(call, VILLAGE, course, LAW, 0, CLERK);
        var names = persons.stream()
                .map(person -> new RecordRecommendation.Named(person, 20))
                .toList();
        List.of(Nominator.MEMBERS, Nominator.VILLAGERS)
                .forEach(by -> election.recommend(
                        new RecordRecommendation(
                                by, day, 40, 38, names, new Certificate("N00010", "N00011", anotherSheet())),
                        course,
                        LAW,
                        CLERK));
        election.determine(new DetermineCandidates(persons, day, null, null, "经审查"), course, LAW, 0, CLERK);
        return election;
    }

    private static void hold(
            Election election, BallotKind kind, LocalDate day, int present, List<String> persons, int... yes) {
        var lines = IntStream.range(0, yes.length)
                .mapToObj(i -> new HoldBallot.Line(persons.get(i), yes[i], present - yes[i], 0))
                .toList();
        var sheet = new HoldBallot(
                kind,
                BallotForm.PAPER,
                day,
                40,
                present,
                present,
                present,
                0,
                lines,
                List.of(),
                "N00010",
                "N00011",
                anotherSheet());
        election.hold(sheet, Set.of(), Courses.delivered().require(election.courseCode), LAW, CLERK);
    }

    private static String anotherSheet() {
        return "%064x".formatted(++sheets);
    }
}
