package org.jointprosperity.evaluation.cultivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jointprosperity.chassis.problem.ProblemTexts;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.evaluation.code.CodeWord;
import org.jointprosperity.evaluation.neighbour.Kind;
import org.jointprosperity.evaluation.neighbour.Named;
import org.jointprosperity.evaluation.standing.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TraineeTest {

    private static final LocalDate STARTED = LocalDate.of(2009, 2, 1);
    private static final Actor ACTOR = new Actor("clerk", null, LocalDate.of(2009, 12, 31));
    private static final List<CodeWord> STAGES = Stream.of("1", "2", "3")
            .map(number -> new CodeWord("stage-" + number, "培养之" + number, "training " + number))
            .toList();

    @ParameterizedTest
    @CsvSource({
        "'', stage-2, 2009-03-01, stage-out-of-turn",
        "'', stage-1, 2009-01-31, stage-too-early",
        "'', stage-1, 2010-01-01, date-in-the-future",
        "'1', stage-1, 2009-03-01, stage-out-of-turn",
        "'1', stage-3, 2009-03-01, stage-out-of-turn",
        "'1', stage-2, 2009-02-28, stage-too-early",
        "'123', stage-3, 2009-03-01, stage-out-of-turn",
        "'', stage-9, 2009-03-01, stage-out-of-turn"
    })
    void takesTheStagesInOrderEachOnce(String taken, String stage, LocalDate on, String code) {
        var trainee = underWay();
        taken.chars()
                .forEach(number ->
                        trainee.take(new TakeStage("stage-" + (char) number, LocalDate.of(2009, 3, 1)), STAGES, ACTOR));

        refuses(code, () -> trainee.take(new TakeStage(stage, on), STAGES, ACTOR));
        assertThat(trainee.steps).hasSize(taken.length());
    }

    @Test
    void isCompletedOnlyAfterEveryStage() {
        var trainee = underWay();
        refuses("stages-not-taken", () -> trainee.conclude(conclusion(Conclusion.COMPLETED), STAGES, ACTOR));
        refuses("training-without-stages", () -> trainee.conclude(conclusion(Conclusion.COMPLETED), List.of(), ACTOR));
        STAGES.forEach(stage -> trainee.take(new TakeStage(stage.code(), LocalDate.of(2009, 6, 1)), STAGES, ACTOR));

        assertThat(trainee.conclude(conclusion(Conclusion.COMPLETED), STAGES, ACTOR)
                        .conclusion())
                .isEqualTo("COMPLETED");
        refuses("training-concluded", () -> trainee.conclude(conclusion(Conclusion.STOPPED), STAGES, ACTOR));
        refuses("training-concluded", () -> trainee.mentor(new AssignMentor("N04672", STARTED), ACTOR));
    }

    @Test
    void aStageThatIsNoneAnyMoreMakesUpForNoneThatIs() {
        var trainee = underWay();
        STAGES.forEach(stage -> trainee.take(new TakeStage(stage.code(), LocalDate.of(2009, 6, 1)), STAGES, ACTOR));
        var later = List.of(
                STAGES.get(0),
                new CodeWord("stage-4", "培养之4", "training 4"),
                new CodeWord("stage-5", "培养之5", "training 5"));

        assertThatThrownBy(() -> trainee.conclude(conclusion(Conclusion.COMPLETED), later, ACTOR))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.facts())
                        .containsEntry("missing", 2)
                        .containsEntry("next", later.get(1)));
        assertThatThrownBy(() -> trainee.take(new TakeStage("stage-4", LocalDate.of(2009, 5, 30)), later, ACTOR))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.facts())
                        .containsEntry("missing", 2L));
    }

    @Test
    void isMentoredByOthersEachNamedOnce() {
        var trainee = underWay();
        refuses("own-mentor", () -> trainee.mentor(new AssignMentor("N04673", STARTED), ACTOR));
        trainee.mentor(new AssignMentor("N04672", STARTED), ACTOR);
        refuses("already-mentor", () -> trainee.mentor(new AssignMentor("N04672", STARTED), ACTOR));
        refuses(
                "date-in-the-future",
                () -> trainee.mentor(new AssignMentor("N04674", ACTOR.on().plusDays(1)), ACTOR));
    }

    @Test
    void callsAStageAsTheCountyDoes() {
        assertThatThrownBy(() -> underWay().take(new TakeStage("stage-2", STARTED), STAGES, ACTOR))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    var texts = new ProblemTexts();
                    assertThat(texts.detail(refused.code(), Locale.SIMPLIFIED_CHINESE, refused.facts())
                                    .orElseThrow())
                            .contains("“培养之1”（stage-1）", "“培养之2”（stage-2）");
                    assertThat(texts.detail(refused.code(), Locale.ENGLISH, refused.facts())
                                    .orElseThrow())
                            .contains("training 1 (stage-1)", "training 2 (stage-2)");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "FOR_VILLAGE, N04673, , 2009-02-01, ''",
        "FOR_VILLAGE, N04673, , 2009-02-02, trainee-begins-too-early",
        "FOR_VILLAGE, C0285, , 2009-02-01, urban-trainee-for-village",
        "FOR_UNIT, C0285, , 2009-02-01, ''",
        "FOR_UNIT, , 2009-02, , ''",
        "FOR_UNIT, , 2009-03, , trainee-not-yet-born"
    })
    void isTrainedWithinTheDaysAndByTheOtherSide(
            Direction direction, String person, YearMonth bornIn, LocalDate begins, String code) {
        var details = new TraineeDetails(
                "PY901", direction, TraineeKind.RESERVE_CADRE, person, null, bornIn, "u", "61102310400101", STARTED);
        assertThat(details.oddity(Optional.ofNullable(begins))
                        .map(RuleViolation::code)
                        .orElse(""))
                .isEqualTo(code);
        details.oddity(Optional.ofNullable(begins))
                .filter(odd -> odd.code().equals("trainee-begins-too-early"))
                .ifPresent(odd -> assertThat(odd.facts()).containsEntry("missing", 1L));
    }

    @Test
    void isToldOnceWhenNothingIsMissingAnyMore() {
        var trainee = new Trainee(details("N04673", null, null));
        assertThat(trainee.await(Optional.of(new Named(Kind.UNIT, "x")), true)).isEmpty();
        refuses("trainee-waits", () -> trainee.take(new TakeStage("stage-1", STARTED), STAGES, ACTOR));
        assertThat(trainee.await(Optional.of(new Named(Kind.PERSON, "N04673")), false))
                .isEmpty();

        assertThat(trainee.await(Optional.empty(), false)).isPresent();
        assertThat(trainee.await(Optional.empty(), false)).isEmpty();
    }

    @Test
    void knowsWhatIsDifferent() {
        var trainee = new Trainee(details(null, "孙思", YearMonth.of(1978, 1)));
        assertThat(trainee.correct(details(null, "孙思", YearMonth.of(1978, 1)))).isFalse();
        assertThat(trainee.correct(details(null, "孙思", YearMonth.of(1978, 2)))).isTrue();
        assertThat(trainee.correct(details("N04673", null, null))).isTrue();
        assertThat(trainee.named()).extracting(Named::kind).containsExactly(Kind.BRANCH, Kind.UNIT, Kind.PERSON);
    }

    private static Trainee underWay() {
        var trainee = new Trainee(details("N04673", null, null));
        trainee.await(Optional.empty(), true);
        return trainee;
    }

    private static TraineeDetails details(String person, String name, YearMonth bornIn) {
        return new TraineeDetails(
                "PY901",
                Direction.FOR_VILLAGE,
                TraineeKind.APPLICANT,
                person,
                name,
                bornIn,
                "11611023MBY416905X",
                "61102310400101",
                STARTED);
    }

    private static ConcludeTraining conclusion(Conclusion conclusion) {
        return new ConcludeTraining(conclusion, "理由", ACTOR.on());
    }

    private static void refuses(String code, Runnable step) {
        assertThatThrownBy(step::run).isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.code())
                .isEqualTo(code));
    }
}
