package org.jointprosperity.evaluation.selection.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.evaluation.selection.count.Certificate;
import org.jointprosperity.evaluation.selection.course.Course;
import org.jointprosperity.evaluation.selection.course.CourseKind;
import org.jointprosperity.evaluation.selection.course.CourseStep;
import org.jointprosperity.evaluation.selection.course.Courses;
import org.jointprosperity.evaluation.selection.score.TieRule;
import org.jointprosperity.evaluation.standing.Actor;
import org.junit.jupiter.api.Test;

class OpenSelectionTest {

    private static final LocalDate DAY = LocalDate.of(2009, 11, 2);
    private static final LocalDate SHOWN = DAY.plusDays(40);
    private static final AtomicLong SHEETS = new AtomicLong();
    private static final Actor TOWN = new Actor("town", null, LocalDate.of(2009, 12, 31));
    private static final Course COURSE = Courses.delivered().inForce(CourseKind.OPEN_SELECTION, "611023104001", DAY);

    @Test
    void goesThroughEveryStepToTheAppointment() {
        var selection = proposed();
        refused("public-notice-too-short", () -> take(selection, Steps.PUBLIC_NOTICE, SHOWN.plusDays(4)));
        take(selection, Steps.PUBLIC_NOTICE, SHOWN.plusDays(5));
        var on = SHOWN.plusDays(6);
        var longest = on.plusMonths(COURSE.terms().probationMonths());
        refused(
                "probation-out-of-range",
                2L,
                () -> selection.appoint(new AppointSecretary(on, longest.plusDays(2)), COURSE, TOWN));
        refused("probation-out-of-range", 1L, () -> selection.appoint(new AppointSecretary(on, on), COURSE, TOWN));

        var event = selection.appoint(new AppointSecretary(SHOWN.plusDays(6), null), COURSE, TOWN);

        assertThat(event.personNumber()).isEqualTo("N00001");
        assertThat(selection.steps).extracting(step -> step.code).containsExactlyElementsOf(codes());
        assertThat(selection.applicants)
                .filteredOn(each -> each.state == ApplicantState.EXCLUDED)
                .allSatisfy(each -> assertThat(each.leavingReasons).isNotBlank());
        refused("selection-not-under-way", () -> take(selection, Steps.PUBLIC_NOTICE, SHOWN.plusDays(7)));
    }

    @Test
    void refusesEveryStepButTheNext() {
        var selection = announced();
        for (String step : codes()) {
            if (!step.equals(Steps.APPLICATION)) {
                refused("selection-step-out-of-turn", () -> take(selection, step, DAY.plusDays(10)));
            }
        }
        refused(
                "selection-step-out-of-turn",
                () -> selection.score(scores("N00001", 1, 90, 90, 90, 90, 90), COURSE, TOWN));
    }

    /** Whatever is asked in whatever order, the steps taken are the first ones of the course, each once. */
    @Test
    void noSequenceOfCommandsSkipsOrRepeatsAStep() {
        var random = new Random(50);
        for (int i = 0; i < 200; i++) {
            var selection = announced();
            var commands = new ArrayList<Runnable>();
            for (String step : codes()) {
                commands.add(() -> take(selection, step, SHOWN.plusDays(5)));
            }
            commands.add(() -> apply(selection, "N00001"));
            commands.add(() -> selection.review(review("N00001", true, 2), COURSE, TOWN));
            commands.add(() -> selection.score(scores("N00001", 1, 90, 90, 90, 90, 90), COURSE, TOWN));
            commands.add(() -> selection.assess(poll("N00001", Group.MEMBERS, 30), COURSE, TOWN));
            commands.add(() -> selection.assess(poll("N00001", Group.MASSES, 30), COURSE, TOWN));
            commands.add(() -> selection.inspect(new InspectApplicant("N00001", true, "好", SHOWN), COURSE, TOWN));
            commands.add(() -> selection.propose(new ProposeAppointee("N00001", SHOWN, "好"), COURSE, TOWN));
            for (int n = 0; n < 60; n++) {
                try {
                    commands.get(random.nextInt(commands.size())).run();
                } catch (RuleViolation refused) {
                    assertThat(refused.code()).isNotBlank();
                }
                assertThat(selection.steps)
                        .extracting(step -> step.code)
                        .containsExactlyElementsOf(codes().subList(0, selection.steps.size()));
            }
        }
    }

    @Test
    void takesNoApplicationTwiceTooLateOrWithoutItsBranch() {
        var selection = announced();
        apply(selection, "N00001");
        refused("already-an-applicant", () -> apply(selection, "N00001"));
        refused(
                "applied-too-late",
                () -> selection.apply(
                        new ApplyForSelection("N00002", ApplicantRoute.SELF, null, DAY.plusDays(11)), COURSE, TOWN));
        refused(
                "recommending-branch-mismatch",
                () -> selection.apply(new ApplyForSelection("N00002", ApplicantRoute.BRANCH, null, DAY), COURSE, TOWN));
        refused("applications-still-open", () -> take(selection, Steps.APPLICATION, DAY.plusDays(9)));
        refused(
                "notice-too-short",
                () -> new OpenSelection(
                        new AnnounceSelection("61102310400101", DAY, DAY.plusDays(4)), "611023104001", COURSE, TOWN));
    }

    @Test
    void letsNobodySpeakWhoIsNotEligible() {
        var selection = announced();
        List.of("N00001", "N00002").forEach(person -> apply(selection, person));
        take(selection, Steps.APPLICATION, DAY.plusDays(10));
        refused("review-not-joint", () -> selection.review(review("N00001", true, 1), COURSE, TOWN));
        selection.review(review("N00001", true, 2), COURSE, TOWN);
        refused("applicants-unfinished", () -> take(selection, Steps.REVIEW, DAY.plusDays(15)));
        selection.review(review("N00002", false, 2), COURSE, TOWN);
        refused("applicant-not-at-this-step", () -> selection.review(review("N00002", true, 2), COURSE, TOWN));
        take(selection, Steps.REVIEW, DAY.plusDays(15));

        refused(
                "applicant-not-at-this-step",
                () -> selection.score(scores("N00002", 1, 90, 90, 90, 90, 90), COURSE, TOWN));
        refused("not-an-applicant", () -> selection.score(scores("N00003", 1, 90, 90, 90, 90, 90), COURSE, TOWN));
        refused("too-few-judges", () -> selection.score(scores("N00001", 1, 90, 90, 90, 90), COURSE, TOWN));
        var twice = new ArrayList<>(scores("N00001", 1, 90, 90, 90, 90, 90).scores());
        twice.add(twice.get(0));
        refused(
                "judge-scored-twice",
                () -> selection.score(new ScoreApplicant("N00001", 1, DAY.plusDays(20), twice), COURSE, TOWN));
    }

    @Test
    void asksForAFurtherRoundOrTheNamedRuleWhereTheLastPlaceIsTied() {
        var selection = spoken();
        refused("shortlist-tied", () -> take(selection, Steps.SPEECH, DAY.plusDays(20)));
        assertThat(selection.field().ranking(COURSE, null).orElseThrow().tied()).containsExactly("N00002", "N00003");
        refused("round-for-the-tied-only", () -> selection.score(scores("N00001", 2, 1, 1, 1, 1, 1), COURSE, TOWN));
        refused("score-round-out-of-turn", () -> selection.score(scores("N00002", 1, 1, 1, 1, 1, 1), COURSE, TOWN));
        var further = scores("N00002", 2, 80, 80, 80, 80, 80);
        refused(
                "selection-day-too-early",
                () -> selection.score(
                        new ScoreApplicant("N00002", 2, DAY.plusDays(19), further.scores()), COURSE, TOWN));
        selection.score(further, COURSE, TOWN);
        refused("selection-day-too-early", () -> take(selection, Steps.SPEECH, DAY.plusDays(19)));
        refused("shortlist-tied", () -> take(selection, Steps.SPEECH, DAY.plusDays(20)));
        refused("applicants-unfinished", () -> selection.score(scores("N00002", 3, 80, 80, 80, 80, 80), COURSE, TOWN));
        selection.score(scores("N00003", 2, 70, 70, 70, 70, 70), COURSE, TOWN);
        take(selection, Steps.SPEECH, DAY.plusDays(20));

        assertThat(selection.applicants)
                .filteredOn(each -> each.state == ApplicantState.SHORTLISTED)
                .extracting(each -> each.personNumber)
                .containsExactly("N00001", "N00002");

        var byRule = spoken();
        byRule.take(new TakeStep(Steps.SPEECH, DAY.plusDays(20), TieRule.ALL_SCORES), COURSE, TOWN);
        assertThat(byRule.steps.get(3).tieRule).isEqualTo("ALL_SCORES");
        assertThat(byRule.applicants)
                .filteredOn(each -> each.state == ApplicantState.SHORTLISTED)
                .extracting(each -> each.personNumber)
                .containsExactly("N00001", "N00003");
    }

    @Test
    void aTieGoesAwayWithWhoWithdraws() {
        var selection = spoken();
        selection.leave(new LeaveRunning("N00003", "本人退出", DAY.plusDays(20)), ApplicantState.WITHDRAWN, COURSE, TOWN);
        take(selection, Steps.SPEECH, DAY.plusDays(20));

        assertThat(selection.applicants.get(2).leftAt).isEqualTo(Steps.SPEECH);
        refused(
                "applicant-not-in-running",
                () -> selection.leave(
                        new LeaveRunning("N00003", "又退", DAY.plusDays(20)), ApplicantState.WITHDRAWN, COURSE, TOWN));
    }

    @Test
    void excludesWhomHalfDoNotApproveAndProposesAnewWhereAProposalFalls() {
        var selection = spoken();
        selection.take(new TakeStep(Steps.SPEECH, DAY.plusDays(20), TieRule.ALL_SCORES), COURSE, TOWN);
        refused(
                "assessment-does-not-add-up",
                () -> selection.assess(
                        new AssessApplicant("N00001", Group.MEMBERS, SHOWN, 40, 40, 20, 10, 5, 4, certificate()),
                        COURSE,
                        TOWN));
        selection.assess(poll("N00001", Group.MEMBERS, 20), COURSE, TOWN);
        refused("already-assessed", () -> selection.assess(poll("N00001", Group.MEMBERS, 30), COURSE, TOWN));
        selection.assess(poll("N00001", Group.MASSES, 30), COURSE, TOWN);
        refused("applicants-unfinished", () -> take(selection, Steps.ASSESSMENT, SHOWN));
        selection.assess(poll("N00003", Group.MEMBERS, 21), COURSE, TOWN);
        selection.assess(poll("N00003", Group.MASSES, 30), COURSE, TOWN);
        take(selection, Steps.ASSESSMENT, SHOWN);
        assertThat(selection.applicants.get(0).leftAt).isEqualTo(Steps.ASSESSMENT);

        selection.inspect(new InspectApplicant("N00003", true, "好", SHOWN), COURSE, TOWN);
        take(selection, Steps.INSPECTION, SHOWN);
        refused("nobody-proposed", () -> take(selection, Steps.PUBLIC_NOTICE, SHOWN));
        selection.propose(new ProposeAppointee("N00003", SHOWN, "好"), COURSE, TOWN);
        refused("already-proposed", () -> selection.propose(new ProposeAppointee("N00003", SHOWN, "好"), COURSE, TOWN));
        selection.leave(new LeaveRunning("N00003", "异议成立", SHOWN), ApplicantState.EXCLUDED, COURSE, TOWN);
        refused("nobody-proposed", () -> take(selection, Steps.PUBLIC_NOTICE, SHOWN.plusDays(5)));

        selection.close(new CloseSelection("无合适人选", SHOWN), TOWN);
        assertThat(selection.state).isEqualTo(SelectionState.CLOSED);
    }

    @Test
    void confirmsAfterTheProbationOrEndsIt() {
        var selection = proposed();
        take(selection, Steps.PUBLIC_NOTICE, SHOWN.plusDays(5));
        var until = SHOWN.plusDays(10);
        selection.appoint(new AppointSecretary(SHOWN.plusDays(5), until), COURSE, TOWN);
        refused("probation-not-over", () -> selection.confirm(new ConfirmSecretary(until, "好"), TOWN));
        selection.confirm(new ConfirmSecretary(until.plusDays(1), "好"), TOWN);
        refused(
                "secretary-not-on-probation",
                () -> selection.remove(new RemoveSecretary(LeavingReason.NOT_CONFIRMED, "差", until.plusDays(2)), TOWN));

        var removed = selection.remove(new RemoveSecretary(LeavingReason.RESIGNED, "辞", until.plusDays(2)), TOWN);

        assertThat(removed.reason()).isEqualTo("RESIGNED");
        refused(
                "no-secretary-in-office",
                () -> selection.remove(new RemoveSecretary(LeavingReason.RESIGNED, "辞", until.plusDays(2)), TOWN));
    }

    /** The proposed one falls after the notice has been taken: another one is shown for as many days, and appointed. */
    @Test
    void aProposalThatFallsAfterItsNoticeGivesWayToOneWithDaysOfItsOwn() {
        var selection = inspected(true);
        selection.propose(new ProposeAppointee("N00001", SHOWN, "好"), COURSE, TOWN);
        take(selection, Steps.PUBLIC_NOTICE, SHOWN.plusDays(5));
        var fell = SHOWN.plusDays(8);
        selection.leave(new LeaveRunning("N00001", "异议成立", fell), ApplicantState.EXCLUDED, COURSE, TOWN);
        refused(
                "nobody-proposed",
                () -> selection.appoint(new AppointSecretary(SHOWN.plusDays(9), null), COURSE, TOWN));
        refused(
                "selection-day-too-early",
                () -> selection.propose(new ProposeAppointee("N00003", fell.minusDays(1), "好"), COURSE, TOWN));
        selection.propose(new ProposeAppointee("N00003", fell, "好"), COURSE, TOWN);
        refused("already-proposed", () -> selection.propose(new ProposeAppointee("N00003", fell, "好"), COURSE, TOWN));
        refused(
                "public-notice-too-short",
                () -> selection.appoint(new AppointSecretary(fell.plusDays(4), null), COURSE, TOWN));

        var event = selection.appoint(new AppointSecretary(fell.plusDays(5), null), COURSE, TOWN);

        assertThat(event.personNumber()).isEqualTo("N00003");
        assertThat(selection.steps).extracting(step -> step.code).containsExactlyElementsOf(codes());
    }

    @Test
    void aProposalDoesNotBorrowTheDaysOfTheOneBefore() {
        var selection = inspected(true);
        selection.propose(new ProposeAppointee("N00001", SHOWN, "好"), COURSE, TOWN);
        selection.leave(new LeaveRunning("N00001", "本人退出", SHOWN.plusDays(5)), ApplicantState.WITHDRAWN, COURSE, TOWN);
        refused(
                "selection-day-too-early",
                () -> selection.propose(new ProposeAppointee("N00003", SHOWN, "好"), COURSE, TOWN));
        selection.propose(new ProposeAppointee("N00003", SHOWN.plusDays(5), "好"), COURSE, TOWN);
        refused("public-notice-too-short", () -> take(selection, Steps.PUBLIC_NOTICE, SHOWN.plusDays(9)));
        take(selection, Steps.PUBLIC_NOTICE, SHOWN.plusDays(10));
    }

    @Test
    void showsNoScoreBeforeEveryoneHasSpokenAndNoReasonToOthers() {
        var selection = announced();
        var persons = List.of("N00001", "N00002", "N00003");
        persons.forEach(person -> apply(selection, person));
        take(selection, Steps.APPLICATION, DAY.plusDays(10));
        selection.review(review("N00003", false, 2), COURSE, TOWN);
        persons.subList(0, 2).forEach(person -> selection.review(review(person, true, 2), COURSE, TOWN));
        take(selection, Steps.REVIEW, DAY.plusDays(15));
        selection.score(scores("N00001", 1, 90, 90, 90, 90, 90), COURSE, TOWN);
        assertThat(OpenSelectionView.of(selection, person -> true).applicants())
                .allSatisfy(each -> assertThat(each.rounds()).isEmpty());
        selection.score(scores("N00002", 1, 80, 80, 80, 80, 80), COURSE, TOWN);
        assertThat(OpenSelectionView.of(selection, person -> true)
                        .applicants()
                        .get(0)
                        .rounds())
                .hasSize(1);

        assertThat(OpenSelectionView.of(selection, "N00003"::equals)
                        .applicants()
                        .get(2)
                        .leavingReasons())
                .isEqualTo("依公告条件");
        var others =
                OpenSelectionView.of(selection, "N00001"::equals).applicants().get(2);
        assertThat(others.leavingReasons()).isNull();
        assertThat(others.leftAt()).isEqualTo(Steps.REVIEW);
    }

    private static OpenSelection proposed() {
        var selection = inspected(false);
        selection.propose(new ProposeAppointee("N00001", SHOWN, "好"), COURSE, TOWN);
        return selection;
    }

    /** N00001 has passed; N00003 as well, or not. */
    private static OpenSelection inspected(boolean both) {
        var selection = spoken();
        selection.take(new TakeStep(Steps.SPEECH, DAY.plusDays(20), TieRule.ALL_SCORES), COURSE, TOWN);
        for (String person : List.of("N00001", "N00003")) {
            selection.assess(poll(person, Group.MEMBERS, 30), COURSE, TOWN);
            selection.assess(poll(person, Group.MASSES, 30), COURSE, TOWN);
        }
        take(selection, Steps.ASSESSMENT, DAY.plusDays(30));
        selection.inspect(new InspectApplicant("N00001", true, "好", DAY.plusDays(35)), COURSE, TOWN);
        selection.inspect(new InspectApplicant("N00003", both, "综合表现", DAY.plusDays(35)), COURSE, TOWN);
        take(selection, Steps.INSPECTION, DAY.plusDays(35));
        return selection;
    }

    /** N00001 is ahead; N00002 and N00003 are equal once the extremes are dropped. */
    private static OpenSelection spoken() {
        var selection = announced();
        var persons = List.of("N00001", "N00002", "N00003");
        persons.forEach(person -> apply(selection, person));
        take(selection, Steps.APPLICATION, DAY.plusDays(10));
        persons.forEach(person -> selection.review(review(person, true, 2), COURSE, TOWN));
        take(selection, Steps.REVIEW, DAY.plusDays(15));
        selection.score(scores("N00001", 1, 90, 90, 90, 90, 90), COURSE, TOWN);
        selection.score(scores("N00002", 1, 70, 80, 80, 80, 85), COURSE, TOWN);
        selection.score(scores("N00003", 1, 70, 80, 80, 80, 95), COURSE, TOWN);
        return selection;
    }

    private static OpenSelection announced() {
        return new OpenSelection(
                new AnnounceSelection("61102310400101", DAY, DAY.plusDays(10)), "611023104001", COURSE, TOWN);
    }

    private static void apply(OpenSelection selection, String person) {
        selection.apply(new ApplyForSelection(person, ApplicantRoute.SELF, null, DAY.plusDays(3)), COURSE, TOWN);
    }

    private static void take(OpenSelection selection, String step, LocalDate on) {
        selection.take(new TakeStep(step, on, null), COURSE, TOWN);
    }

    private static ReviewApplicant review(String person, boolean eligible, int offices) {
        return new ReviewApplicant(
                person,
                eligible,
                "依公告条件",
                List.of("11611023016000013G", "1261102343600001XF").subList(0, offices),
                DAY.plusDays(12));
    }

    private static ScoreApplicant scores(String person, int round, int... points) {
        var scores = new ArrayList<ScoreApplicant.JudgeScore>();
        for (int i = 0; i < points.length; i++) {
            scores.add(new ScoreApplicant.JudgeScore("J%02d".formatted(i + 1), points[i] * 100));
        }
        return new ScoreApplicant(person, round, DAY.plusDays(20), scores);
    }

    private static AssessApplicant poll(String person, Group group, int approve) {
        return new AssessApplicant(person, group, DAY.plusDays(30), 40, 40, approve, 40 - approve, 0, 0, certificate());
    }

    /** Of another sheet each time. */
    private static Certificate certificate() {
        return new Certificate("N00010", "N00011", "%064x".formatted(SHEETS.incrementAndGet()));
    }

    private static List<String> codes() {
        return COURSE.steps().stream().map(CourseStep::code).toList();
    }

    private static void refused(String code, Number missing, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.facts()).containsEntry("missing", missing);
        });
    }

    private static void refused(String code, ThrowingCallable command) {
        assertThatThrownBy(command).isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.code())
                .isEqualTo(code));
    }
}
