package org.jointprosperity.evaluation.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.contracts.EvaluationEvent.CommitmentEvaluated;
import org.jointprosperity.evaluation.standing.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommitmentTest {

    private static final LocalDate DAY = LocalDate.of(2009, 3, 1);
    private static final LocalDate DUE = LocalDate.of(2009, 11, 30);
    private static final LocalDate YEARS_END = LocalDate.of(2009, 12, 20);
    private static final String VILLAGE = "611023104001";
    private static final List<String> REFUSALS = List.of(
            "commitment-out-of-turn",
            "task-already-done",
            "nothing-to-supervise",
            "task-not-yet-due",
            "work-not-supervised",
            "public-day-after-due");

    /** Each letter is a step: P propose, R approve, X return, V new version, S publish, F do something, D do it all, U supervise, E evaluate. */
    @ParameterizedTest
    @CsvSource({
        "PS, commitment-out-of-turn",
        "PF, commitment-out-of-turn",
        "PU, commitment-out-of-turn",
        "PE, commitment-out-of-turn",
        "PV, commitment-out-of-turn",
        "PRR, commitment-out-of-turn",
        "PRX, commitment-out-of-turn",
        "PRF, commitment-out-of-turn",
        "PRE, commitment-out-of-turn",
        "PXR, commitment-out-of-turn",
        "PXS, commitment-out-of-turn",
        "PXVV, commitment-out-of-turn",
        "PRSS, commitment-out-of-turn",
        "PRSR, commitment-out-of-turn",
        "PRSE, commitment-out-of-turn",
        "PRSDE, commitment-out-of-turn",
        "PRSDD, task-already-done",
        "PRSDUEE, commitment-out-of-turn",
        "PRSDUEF, commitment-out-of-turn",
        "PRSDUEU, commitment-out-of-turn",
        "PRSDUES, commitment-out-of-turn",
    })
    void noStepIsSkippedOrTakenTwice(String steps, String code) {
        var story = new Story();
        for (char step : steps.substring(0, steps.length() - 1).toCharArray()) {
            story.take(step, DAY);
        }
        var before = story.commitment.state;

        assertThatThrownBy(() -> story.take(steps.charAt(steps.length() - 1), DAY))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.code())
                        .isEqualTo(code));
        assertThat(story.commitment.state).isEqualTo(before);
    }

    /** Whoever may read here reads them. */
    @ParameterizedTest
    @CsvSource({
        "身份证612524197503121230, 修路, citizen-id-in-disclosure, content",
        "修路, 电话13812345678, telephone-in-disclosure, tasks[0].content",
        "电话138, 12345678, telephone-in-disclosure, tasks[0].content",
    })
    void itsTextsHoldNoNumberOfAPerson(String content, String task, String code, String field) {
        var story = new Story().all("PX");
        var form = new ReviseCommitment(content, List.of(new PlannedTask(task, DUE)));

        assertThatThrownBy(() -> story.commitment.revise(form, story.proposer(DAY)))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.code()).isEqualTo(code);
                    assertThat(refused.facts()).containsEntry("field", field);
                });
        assertThat(story.commitment.texts).hasSize(1);
    }

    @Test
    void whatIsSaidOfItHoldsNoNumberOfAPersonEither() {
        var superior = new Actor("superior", null, DAY);
        var proposed = new Story().all("P").commitment;
        var published = new Story().all("PRS").commitment;
        var fulfilled = new Story().all("PRSD").commitment;
        var supervised = new Story().all("PRSDU").commitment;
        String said = "请拨13812345678";

        refusedForATelephone(() -> proposed.review(new ReviewCommitment(false, said), superior));
        refusedForATelephone(() -> published.fulfil(new FulfilCommitment(DAY, 1, true, said, List.of()), superior));
        refusedForATelephone(() -> fulfilled.supervise(new SuperviseCommitment(DAY, said), false, superior));
        refusedForATelephone(() ->
                supervised.evaluate(new EvaluateCommitment(Result.PARTLY_FULFILLED, said, null), false, superior));
        assertThat(published.tasks).allMatch(task -> task.doneOn == null);
    }

    private static void refusedForATelephone(ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.code())
                .isEqualTo("telephone-in-disclosure"));
    }

    @Test
    void noSequenceOfStepsSkipsOneOrEvaluatesTwice() {
        var random = new Random(20091231);
        for (int run = 0; run < 500; run++) {
            var story = new Story();
            story.take('P', DAY);
            int furthest = 0;
            for (int i = 0; i < 40; i++) {
                int texts = story.commitment.texts.size();
                int entries = story.commitment.entries.size();
                story.tryTo("RXVSFDUE".charAt(random.nextInt(8)), DAY.plusDays(i));
                var commitment = story.commitment;
                assertThat(commitment.evaluations.size()).isLessThanOrEqualTo(1);
                assertThat(commitment.evaluations.isEmpty()).isEqualTo(commitment.state != CommitmentState.EVALUATED);
                assertThat(commitment.texts.size()).isBetween(texts, texts + 1);
                assertThat(commitment.entries.size()).isBetween(entries, entries + 1);
                int reached = List.of(
                                CommitmentState.PROPOSED,
                                CommitmentState.APPROVED,
                                CommitmentState.PUBLISHED,
                                CommitmentState.FULFILLING,
                                CommitmentState.SUPERVISED,
                                CommitmentState.EVALUATED)
                        .indexOf(commitment.state);
                if (reached >= 0) {
                    assertThat(reached).isBetween(furthest, furthest + 1);
                    furthest = reached;
                }
            }
        }
    }

    @Test
    void aReturnIsAnsweredByANewVersionAndTheOldOneStays() {
        var story = new Story().all("PXVR");

        assertThat(story.commitment.texts).extracting(text -> text.content).containsExactly("修路", "修路，写明里程");
        assertThat(story.commitment.texts).extracting(text -> text.approved).containsExactly(false, true);
        assertThat(story.commitment.current()).hasSize(1);
        assertThat(story.commitment.tasks).hasSize(2);
    }

    @Test
    void whoProposedOrPromisedNeitherReviewsNorSupervisesNorEvaluates() {
        var story = new Story().all("P");
        var owner = new Actor("somebody-else", "N04672", DAY);
        refuses(
                "reviewer-is-proposer",
                () -> story.commitment.review(new ReviewCommitment(true, "好"), story.proposer(DAY)));
        refuses("reviewer-is-proposer", () -> story.commitment.review(new ReviewCommitment(true, "好"), owner));
        story.all("RSD");
        refuses(
                "supervisor-is-owner",
                () -> story.commitment.supervise(new SuperviseCommitment(DAY, "看过"), false, owner));
        story.all("U");
        refuses(
                "evaluator-is-owner",
                () -> story.commitment.evaluate(
                        new EvaluateCommitment(Result.FULFILLED, "好", null), false, story.proposer(DAY)));
    }

    @Test
    void whatNobodyWorkedOnIsSupervisedOnceOverdueAndEndsUnfulfilled() {
        var story = new Story().all("PRS");
        refuses("nothing-to-supervise", () -> story.take('U', DUE));
        story.take('U', YEARS_END);
        refuses("result-contradicts-tasks", () -> story.evaluate(Result.FULFILLED, null, YEARS_END));
        var told = story.evaluate(Result.UNFULFILLED, null, YEARS_END);

        assertThat(told.result()).isEqualTo("UNFULFILLED");
        assertThat(story.commitment.stateOn(YEARS_END.minusDays(1))).isEqualTo(CommitmentState.PUBLISHED);
        assertThat(story.commitment.stateOn(DAY)).isEqualTo(CommitmentState.PUBLISHED);
        assertThat(story.commitment.stateOn(YEARS_END)).isEqualTo(CommitmentState.EVALUATED);
    }

    @Test
    void waitsForTasksThatAreNotYetDue() {
        var story = new Story().all("PRSFU");
        refuses("task-not-yet-due", 1L, () -> story.evaluate(Result.PARTLY_FULFILLED, null, DUE));
        story.evaluate(Result.PARTLY_FULFILLED, null, DUE.plusDays(1));
    }

    @ParameterizedTest
    @CsvSource({
        "40, 38, 30, 5, 2, 1, true",
        "40, 41, 33, 5, 2, 1, false",
        "40, 38, 30, 5, 2, 0, false",
        "40, 38, 30, 5, 2, 2, false",
        "1, 0, 0, 0, 0, 0, true",
        "1000000, 3, 2147483647, 2147483647, 2, 3, false"
    })
    void countsEveryBallotOnce(int issued, int returned, int good, int fair, int poor, int invalid, boolean taken) {
        var story = new Story().all("PRSDU");
        var poll = new Poll(issued, returned, good, fair, poor, invalid);
        if (taken) {
            story.evaluate(Result.FULFILLED, poll, DAY);
            assertThat(story.commitment.evaluations.get(0).poll).isEqualTo(poll);
        } else {
            refuses("poll-does-not-add-up", () -> story.evaluate(Result.FULFILLED, poll, DAY));
        }
    }

    @ParameterizedTest
    @CsvSource({"10, 0, 0, 10, true", "10, 3, 2, 5, true", "10, 3, 3, 4, false", "4, 0, 0, 0, false"})
    void warnsOfAResultAgainstItsPollWithTheNumbers(int returned, int good, int fair, int poor, boolean warned) {
        var story = new Story().all("PRSDU");
        story.evaluate(Result.FULFILLED, new Poll(40, returned, good, fair, poor, returned - good - fair - poor), DAY);
        var caution = story.commitment.evaluations.get(0).caution();
        assertThat(caution.isPresent()).isEqualTo(warned);
        caution.ifPresent(text ->
                assertThat(text.zh()).contains("不满意 %d 票".formatted(poor), "满意 %d 票与基本满意 %d 票".formatted(good, fair)));
    }

    @Test
    void takesNoDaysThatCannotBe() {
        refuses("task-due-in-the-past", () -> new Story().take('P', DUE.plusDays(1)));
        var story = new Story().all("PR");
        refuses(
                "public-day-in-the-past",
                () -> story.commitment.publish(new PublishCommitment(DAY.minusDays(1)), story.proposer(DAY)));
        story.all("S");
        refuses("date-in-the-future", () -> story.fulfil(DAY.plusDays(1), 1, DAY));
        refuses("entry-before-publication", 1L, () -> story.fulfil(DAY.minusDays(1), 1, DAY));
        refuses("task-unknown", () -> story.fulfil(DAY, 2, DAY));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, 611023104001, ",
        "2, 1, 611023104001, ",
        "4, 3, 611023104001, ",
        "1, 1, 611023104001, first-level-has-no-parent",
        "2, 0, 611023104001, parent-missing",
        "4, 2, 611023104001, parent-of-wrong-level",
        "2, 2, 611023104001, parent-of-wrong-level",
        "2, 1, 611024104001, parent-of-another-county"
    })
    void servesOneOfTheLevelAboveInItsCounty(int level, int parentLevel, String division, String code) {
        var parent = parentLevel == 0 ? null : new Story().all("PRS").commitment;
        if (parent != null) {
            parent.level = parentLevel;
        }
        if (code == null) {
            assertThat(proposed(level, parent, division).level).isEqualTo(level);
        } else {
            refuses(code, () -> proposed(level, parent, division));
        }
    }

    @Test
    void servesNoneThatIsNotPublicOrHasEnded() {
        refuses("parent-not-standing", () -> proposed(2, new Story().all("PR").commitment, VILLAGE));
        refuses("parent-not-standing", () -> proposed(2, new Story().all("PRSDUE").commitment, VILLAGE));
    }

    @Test
    void servesNoneThatBecomesPublicOnALaterDay() {
        var parent = new Story().all("PR").commitment;
        parent.publish(new PublishCommitment(DAY.plusDays(1)), new Actor("proposer", null, DAY));
        refuses("parent-not-standing", () -> proposed(2, parent, VILLAGE));
    }

    @Test
    void isSupervisedByNobodyWhoActsForTheOwnerOrEnteredWhatWasDone() {
        var story = new Story().all("PRS");
        var clerk = new Actor("clerk", "N04999", DAY);
        story.commitment.fulfil(new FulfilCommitment(DAY, 1, true, "完工", List.of()), clerk);
        var seen = new SuperviseCommitment(DAY, "看过");

        refuses(
                "supervisor-is-owner",
                () -> story.commitment.supervise(seen, true, new Actor("secretary", "N04998", DAY)));
        refuses("recorder-cannot-supervise", () -> story.commitment.supervise(seen, false, clerk));
        refuses(
                "recorder-cannot-supervise",
                () -> story.commitment.supervise(seen, false, new Actor("another-login", "N04999", DAY)));
        var told = story.commitment.supervise(seen, false, new Actor("town", "N04998", DAY));
        assertThat(told.supervisedOn()).isEqualTo(DAY);
        refuses(
                "evaluator-is-owner",
                () -> story.commitment.evaluate(
                        new EvaluateCommitment(Result.FULFILLED, "好", null), true, new Actor("unit", null, DAY)));
    }

    @Test
    void becomesPublicWhileEverythingCanStillBeDone() {
        var story = new Story().all("PR");
        refuses(
                "public-day-after-due",
                1L,
                () -> story.commitment.publish(new PublishCommitment(DUE.plusDays(1)), story.proposer(DAY)));
        assertThat(story.commitment
                        .publish(new PublishCommitment(DUE), story.proposer(DAY))
                        .publicFrom())
                .isEqualTo(DUE);
    }

    @Test
    void isEvaluatedOnceTheLastWorkWasSupervised() {
        var story = new Story().all("PRSFU");
        story.fulfil(DAY.plusDays(2), 1, DAY.plusDays(2));
        refuses("work-not-supervised", 2L, () -> story.evaluate(Result.FULFILLED, null, DAY.plusDays(3)));
        story.take('U', DAY.plusDays(2));
        assertThat(story.evaluate(Result.FULFILLED, null, DAY.plusDays(3)).result())
                .isEqualTo("FULFILLED");
    }

    @Test
    void showsOfADayWhatStoodOnIt() {
        var story = new Story().all("PRSF");
        story.fulfil(DAY.plusDays(5), 1, DAY.plusDays(5));
        story.take('U', DAY.plusDays(6));
        story.evaluate(Result.FULFILLED, null, DAY.plusDays(7));

        var then = CommitmentView.of(story.commitment, DAY, true);
        assertThat(then.entries()).hasSize(1);
        assertThat(then.tasks().get(0).doneOn()).isNull();
        assertThat(then.evaluation()).isNull();
        var now = CommitmentView.of(story.commitment, DAY.plusDays(7), false);
        assertThat(now.entries()).hasSize(3);
        assertThat(now.tasks().get(0).doneOn()).isEqualTo(DAY.plusDays(5));
        assertThat(now.evaluation().result()).isEqualTo(Result.FULFILLED);
        assertThat(then.owner()).isEqualTo("N04672");
        assertThat(now.owner()).isEqualTo("N****");
    }

    private static Commitment proposed(int level, Commitment parent, String division) {
        var form = new ProposeCommitment(
                level, null, OwnerKind.PERSON, "N04672", "修路", List.of(new PlannedTask("修路", DUE)));
        return new Commitment(form, parent, division, null, new Actor("proposer", null, DAY));
    }

    private static void refuses(String code, Number missing, Runnable attempt) {
        assertThatThrownBy(attempt::run).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.facts()).containsEntry("missing", missing);
        });
    }

    private static void refuses(String code, Runnable step) {
        assertThatThrownBy(step::run).isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.code())
                .isEqualTo(code));
    }

    /** A commitment of the first level with one task, and those who deal with it. */
    private static final class Story {

        private Commitment commitment;

        Actor proposer(LocalDate on) {
            return new Actor("proposer", null, on);
        }

        Story all(String steps) {
            steps.chars().forEach(step -> take((char) step, DAY));
            return this;
        }

        void tryTo(char step, LocalDate on) {
            try {
                take(step, on);
            } catch (RuleViolation refused) {
                assertThat(refused.code()).isIn(REFUSALS);
            }
        }

        void take(char step, LocalDate on) {
            var superior = new Actor("superior", null, on);
            switch (step) {
                case 'P' ->
                    commitment = new Commitment(
                            new ProposeCommitment(
                                    1, null, OwnerKind.PERSON, "N04672", "修路", List.of(new PlannedTask("修路", DUE))),
                            null,
                            VILLAGE,
                            null,
                            proposer(on));
                case 'R' -> commitment.review(new ReviewCommitment(true, "具体"), superior);
                case 'X' -> commitment.review(new ReviewCommitment(false, "写明里程"), superior);
                case 'V' ->
                    commitment.revise(
                            new ReviseCommitment("修路，写明里程", List.of(new PlannedTask("修路2公里", DUE))), proposer(on));
                case 'S' -> commitment.publish(new PublishCommitment(on), proposer(on));
                case 'F' -> commitment.fulfil(new FulfilCommitment(on, 1, false, "开工", List.of()), proposer(on));
                case 'D' -> fulfil(on, 1, on);
                case 'U' -> commitment.supervise(new SuperviseCommitment(on, "看过"), false, superior);
                default -> evaluate(Result.PARTLY_FULFILLED, null, on);
            }
        }

        void fulfil(LocalDate day, int task, LocalDate today) {
            commitment.fulfil(
                    new FulfilCommitment(day, task, true, "完工", List.of(new Evidence(Evidence.Kind.VISIT, "ZF00001"))),
                    proposer(today));
        }

        CommitmentEvaluated evaluate(Result result, Poll poll, LocalDate on) {
            return commitment.evaluate(
                    new EvaluateCommitment(result, "理由", poll), false, new Actor("superior", null, on));
        }
    }
}
