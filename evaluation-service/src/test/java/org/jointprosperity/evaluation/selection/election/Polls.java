package org.jointprosperity.evaluation.selection.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.evaluation.rule.RulePacks;
import org.jointprosperity.evaluation.selection.count.Certificate;
import org.jointprosperity.evaluation.selection.course.Course;
import org.jointprosperity.evaluation.selection.course.CourseKind;
import org.jointprosperity.evaluation.selection.course.Courses;
import org.jointprosperity.evaluation.selection.course.Nominator;
import org.jointprosperity.evaluation.standing.Actor;
import org.jointprosperity.evaluation.verdict.RuleBook;

/** Elections on their way, for tests of what they accept and refuse. */
final class Polls {

    static final ElectionLaw LAW = new ElectionLaw(new RuleBook(RulePacks.delivered()));
    static final String VILLAGE = "611023104001";
    static final LocalDate OLD = LocalDate.of(2009, 12, 1);
    static final LocalDate NEW = LocalDate.of(2025, 3, 10);
    static final Actor CLERK = new Actor("clerk", null, LocalDate.of(2025, 12, 31));
    private static final AtomicLong SHEETS = new AtomicLong();
    static final List<String> FOUR = List.of("N00001", "N00002", "N00003", "N00004");

    private Polls() {}

    static void determine(Election election, Course course, List<String> persons, Integer without, List<String> named) {
        election.determine(new DetermineCandidates(persons, NEW, without, named, "经审查"), course, LAW, 42, CLERK);
    }

    static Election nominated(Course course, int seats) {
        var election = called(course, Office.COMMITTEE_MEMBER, seats, NEW);
        recommend(election, course, Nominator.MEMBERS, NEW, FOUR);
        recommend(election, course, Nominator.VILLAGERS, NEW, FOUR);
        return election;
    }

    static Election voting(LocalDate day, int seats, List<String> candidates) {
        var course = Courses.delivered().inForce(CourseKind.TWO_RECOMMENDATIONS, VILLAGE, day);
        var election = called(course, Office.COMMITTEE_MEMBER, seats, day);
        recommend(election, course, Nominator.MEMBERS, day, candidates);
        recommend(election, course, Nominator.VILLAGERS, day, candidates);
        determine(election, course, day, candidates);
        return election;
    }

    static Election called(Course course, Office office, int seats, LocalDate day) {
        return called(course, office, seats, null, day);
    }

    static Election called(Course course, Office office, int seats, Integer incumbents, LocalDate day) {
        return new Election(
                new CallElection(VILLAGE + "01", course.kind(), office, seats, incumbents, day),
                VILLAGE,
                course,
                LAW,
                0,
                CLERK);
    }

    static Course course(Election election) {
        return Courses.delivered().require(election.courseCode);
    }

    static void recommend(Election election, Course course, Nominator by, LocalDate on, List<String> persons) {
        var names = persons.stream()
                .map(person -> new RecordRecommendation.Named(person, 20))
                .toList();
        election.recommend(new RecordRecommendation(by, on, 40, 38, names, certificate()), course, LAW, CLERK);
    }

    static void determine(Election election, Course course, LocalDate on, List<String> persons) {
        election.determine(new DetermineCandidates(persons, on, null, null, "经审查"), course, LAW, 0, CLERK);
    }

    static void hold(Election election, HoldBallot form) {
        election.hold(form, Set.of(), course(election), LAW, CLERK);
    }

    static HoldBallot sheet(BallotKind kind, LocalDate on, int eligible, int present, HoldBallot.Line... lines) {
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

    static HoldBallot voters(BallotKind kind, int cast, HoldBallot.Line... lines) {
        return ballot(
                kind, BallotForm.PAPER, NEW, 200, null, cast, cast, 0, List.of(lines), List.of(), "N00010", "N00011");
    }

    static HoldBallot ballot(
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
    static Certificate certificate() {
        return new Certificate("N00010", "N00011", "%064x".formatted(SHEETS.incrementAndGet()));
    }

    static HoldBallot.Line line(String person, int yes, int no) {
        return new HoldBallot.Line(person, yes, no, 0);
    }

    static void refused(String code, Number missing, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.facts()).containsEntry("missing", missing);
        });
    }

    static void refused(String code, ThrowingCallable command) {
        assertThatThrownBy(command).isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.code())
                .isEqualTo(code));
    }
}
