package org.jointprosperity.evaluation.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jointprosperity.evaluation.decision.Village.OPENED;
import static org.jointprosperity.evaluation.decision.Village.TODAY;
import static org.jointprosperity.evaluation.decision.Village.members;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.contracts.EvaluationEvent.DecisionCarried;
import org.jointprosperity.contracts.EvaluationEvent.StageDisclosed;
import org.jointprosperity.evaluation.decision.progress.DiscloseStage;
import org.jointprosperity.evaluation.rule.RulePacks;
import org.jointprosperity.evaluation.template.StageKind;
import org.jointprosperity.evaluation.template.Template;
import org.jointprosperity.evaluation.template.Templates;
import org.jointprosperity.evaluation.verdict.RuleBook;
import org.junit.jupiter.api.Test;

/** The courses as data: 四议两公开, joint conference, collective decision, and the consultation before major matters. */
class CourseTest {

    private static final int COURSES = 300 * Integer.getInteger("joint.scale", 1);
    private static final int STEPS = 30;
    private static final int LONG_ENOUGH = 7;
    private static final String HASH = "ab".repeat(32);

    private static final Templates TEMPLATES = Templates.delivered();
    private static final RulePacks PACKS = RulePacks.delivered();
    private static final RuleBook RULES = new RuleBook(PACKS);
    private static final Template FOUR_TWO = TEMPLATES.byId("four-two").orElseThrow();

    @Test
    void everyCourseIsNumberedWithoutGapsAndEveryMeetingHasABody() {
        for (var template : TEMPLATES.all()) {
            assertThat(template.stages())
                    .as(template.id())
                    .extracting(stage -> stage.number())
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, template.stages().size())
                                    .boxed()
                                    .toList());
            assertThat(template.stages())
                    .allSatisfy(
                            stage -> assertThat(stage.bodies().isEmpty()).isEqualTo(stage.kind() != StageKind.MEETING));
        }
    }

    @Test
    void fourDeliberationsAndTwoDisclosuresCarry() {
        var decision = decides(false);
        for (int stage = 1; stage <= 4; stage++) {
            meet(decision, stage, 30);
        }
        disclose(decision, 5, LONG_ENOUGH);

        var events = disclose(decision, 6, LONG_ENOUGH);

        assertThat(decision.state).isEqualTo(State.CARRIED);
        assertThat(events).hasSize(2).last().isInstanceOf(DecisionCarried.class);
    }

    @Test
    void aFailedStepOfAKindThatAllowsItIsRepeated() {
        var decision = decides(false);
        meet(decision, 1, 30);
        meet(decision, 2, 30);

        meet(decision, 3, 10);
        assertThat(decision.state).isEqualTo(State.OPEN);
        assertThat(decision.nextStage()).isEqualTo(3);
        refuses("stage-blocked", () -> meet(decision, 4, 30));
        meet(decision, 3, 30);

        assertThat(Village.held(decision, 3)).hasSize(2);
        meet(decision, 4, 10);
        assertThat(decision.state).isEqualTo(State.REJECTED);
    }

    @Test
    void aDisclosureThatHungTooShortIsKeptAndBlocks() {
        var decision = decides(false);
        for (int stage = 1; stage <= 4; stage++) {
            meet(decision, stage, 30);
        }

        var events = disclose(decision, 5, LONG_ENOUGH - 1);

        assertThat(events).singleElement().isInstanceOfSatisfying(StageDisclosed.class, told -> assertThat(
                        told.carried())
                .isFalse());
        assertThatThrownBy(() -> disclose(decision, 6, LONG_ENOUGH))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("stage-blocked");
                    assertThat((String) refusal.facts().get("becauseZh")).contains("还差1天");
                    assertThat(refusal.facts())
                            .containsEntry("ruleId", "four-two/resolution-disclosed")
                            .containsEntry("article", FOUR_TWO.source())
                            .containsEntry("source", "《中国共产党农村基层组织工作条例》")
                            .containsEntry("verified", false)
                            .containsEntry("missing", 1)
                            .containsEntry("lacking", Map.of("days", 1));
                });
        disclose(decision, 5, LONG_ENOUGH);
        assertThat(decision.progress().steps())
                .filteredOn(step -> step.stage() == 5)
                .extracting(step -> step.carried())
                .containsExactly(false, true);
    }

    @Test
    void theTwoCommitteesMeetOnceWhereTheSecretaryIsTheChair() {
        var decision = decides(true);

        assertThat(decision.nextStage()).isEqualTo(2);
        refuses("stage-merged", () -> meet(decision, 1, 30));
        refuses("stage-blocked", () -> meet(decision, 3, 30));
        meet(decision, 2, 30);

        assertThat(decision.progress().isCarried(1)).isTrue();
        assertThat(decision.nextStage()).isEqualTo(3);
    }

    @Test
    void aStageIsTakenAsWhatItIs() {
        refuses("stage-of-another-kind", () -> meet(decides(false), 5, 30));
        refuses("stage-of-another-kind", () -> disclose(decides(false), 1, LONG_ENOUGH));
        refuses("no-consultation-owed", () -> decides(false).consulted(FOUR_TWO, 1, 1, OPENED));
    }

    @Test
    void aDisclosureIsNeitherUpsideDownNorYetToComeNorBeforeTheResolution() {
        var decision = decides(true);
        for (int stage = 2; stage <= 4; stage++) {
            meet(decision, stage, 30);
        }
        var from = OPENED.plusDays(10);
        refuses("shown-until-before-it-began", () -> disclose(decision, 5, from, from.minusDays(1)));
        refuses("shown-too-early", () -> disclose(decision, 5, from.minusDays(1), from.plusDays(9)));
        refuses("date-in-the-future", () -> disclose(decision, 5, from, TODAY.plusDays(1)));
        assertThat(decision.progress().steps()).isEmpty();
    }

    @Test
    void nobodyDecidesAMajorMatterBeforeOpinionsWereHeard() {
        var course = TEMPLATES.byId("three-stage").orElseThrow();
        var decision = decides(course, "major-project", false);
        var first = course.stage(1).orElseThrow();

        refuses("consultation-missing", () -> decision.requireMayMeet(first, course, null, OPENED));
        decision.consulted(course, 4, 3, OPENED.plusDays(5));

        decision.requireMayMeet(first, course, null, OPENED.plusDays(5));
        refuses("already-consulted", () -> decision.consulted(course, 4, 3, OPENED.plusDays(5)));
    }

    @Test
    void aDayOfOpeningBeforeThePolicyDoesNotPassByTheConsultation() {
        var course = TEMPLATES.byId("three-stage").orElseThrow();
        var matter = PACKS.matter("major-project").orElseThrow();
        var decision = decides(course, "major-project", false, LocalDate.of(2008, 12, 31));
        var first = course.stage(1).orElseThrow();
        assertThat(decision.owesConsultation()).isFalse();

        decision.owes(TEMPLATES.consultation(matter, "611023104001", OPENED).orElse(null));

        assertThatThrownBy(() -> decision.requireMayMeet(first, course, null, OPENED))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.facts())
                        .containsEntry("ruleId", "shangnan-consult-major")
                        .containsEntry("rule", "shangnan-consult-major")
                        .containsEntry("verified", true));
        decision.consulted(course, 4, 3, OPENED);
        decision.requireMayMeet(first, course, null, OPENED);
    }

    @Test
    void theConsultationIsAPolicyOfAPlaceAndATime() {
        var matter = PACKS.matter("major-project").orElseThrow();

        assertThat(TEMPLATES.consultation(matter, "611023104001", OPENED)).isPresent();
        assertThat(TEMPLATES.consultation(matter, "611024104", OPENED)).isEmpty();
        assertThat(TEMPLATES.consultation(matter, "611023104001", LocalDate.of(2008, 12, 31)))
                .isEmpty();
        assertThat(TEMPLATES.consultation(PACKS.matter("public-works").orElseThrow(), "611023104001", OPENED))
                .isEmpty();
    }

    @Test
    void noSequenceOfCallsSkipsAStageOrRemovesAnything() {
        for (int seed = 0; seed < COURSES; seed++) {
            var random = new Random(seed);
            boolean merged = random.nextBoolean();
            boolean consulted = random.nextBoolean();
            var decision = decides(FOUR_TWO, consulted ? "major-project" : "public-works", merged);
            var kept = new ArrayList<Object>();
            for (int step = 0; step < STEPS; step++) {
                var open = decision.state == State.OPEN;
                Integer due = decision.nextStage();
                boolean owed = decision.owesConsultation();
                int stage = 1 + random.nextInt(6);
                boolean met = random.nextBoolean();
                boolean taken = attempt(() -> {
                    if (met) {
                        meet(decision, stage, random.nextInt(31));
                    } else {
                        disclose(decision, stage, 1 + random.nextInt(10));
                    }
                });
                if (random.nextInt(5) == 0) {
                    attempt(() -> decision.consulted(FOUR_TWO, 1, 1, OPENED.plusDays(10)));
                }
                boolean allowed = open && !owed && due != null && due == stage && met == (stage <= 4);
                assertThat(taken)
                        .as("seed %d step %d stage %d", seed, step, stage)
                        .isEqualTo(allowed);
                var now = new ArrayList<Object>(decision.progress().meetings());
                now.addAll(decision.progress().steps());
                assertThat(now).containsAll(kept);
                kept = now;
                for (int later = 2; later <= 6; later++) {
                    assertThat(!decision.progress().isCarried(later)
                                    || decision.progress().isCarried(later - 1))
                            .as("seed %d: stage %d without the one before", seed, later)
                            .isTrue();
                }
            }
            assertThat(decision.state == State.CARRIED)
                    .isEqualTo(decision.progress().isCarried(6));
        }
    }

    private static Decision decides(boolean secretaryIsChair) {
        return decides(FOUR_TWO, "public-works", secretaryIsChair);
    }

    private static Decision decides(Template course, String matter, boolean secretaryIsChair) {
        return decides(course, matter, secretaryIsChair, OPENED);
    }

    private static Decision decides(Template course, String matter, boolean secretaryIsChair, LocalDate opened) {
        var about = PACKS.matter(matter).orElseThrow();
        var village = "611023104001";
        return new Decision(
                new OpenDecision(course.id(), matter, "活动场所", village + "01", null, secretaryIsChair, null, opened),
                course,
                about,
                village,
                TEMPLATES.consultation(about, village, opened).orElse(null),
                TODAY);
    }

    private static void meet(Decision decision, int stage, int yes) {
        var on = OPENED.plusDays(10);
        decision.record(
                FOUR_TWO.stage(stage).orElseThrow(),
                FOUR_TWO,
                Village.form(null, on, on.minusDays(10), members(40, 30, yes)),
                RULES,
                TODAY,
                Optional.empty());
    }

    private static List<?> disclose(Decision decision, int stage, int days) {
        var from = decision.progress().steps().stream()
                .map(step -> step.shownTo())
                .filter(day -> day != null)
                .reduce(OPENED.plusDays(10), (one, next) -> next);
        return disclose(decision, stage, from, from.plusDays(days - 1));
    }

    private static List<?> disclose(Decision decision, int stage, LocalDate from, LocalDate to) {
        return decision.disclose(
                FOUR_TWO.stage(stage).orElseThrow(),
                FOUR_TWO,
                new DiscloseStage(from, to, "村委会门口公示栏", HASH, HASH, null),
                TODAY);
    }

    private static boolean attempt(Runnable call) {
        try {
            call.run();
            return true;
        } catch (RuleViolation refused) {
            return false;
        }
    }

    private static void refuses(String code, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
