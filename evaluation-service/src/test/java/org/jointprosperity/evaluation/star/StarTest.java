package org.jointprosperity.evaluation.star;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.contracts.EvaluationEvent.StarKept;
import org.jointprosperity.contracts.EvaluationEvent.StarWithdrawn;
import org.jointprosperity.evaluation.commitment.Commitments.Ended;
import org.jointprosperity.evaluation.commitment.Result;
import org.jointprosperity.evaluation.standing.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StarTest {

    private static final LocalDate DAY = LocalDate.of(2009, 12, 20);
    private static final String HOLDER = "N04672";
    private static final Terms TERMS = new Terms(MonthDay.of(12, 1), 7);
    private static final Actor TOWN = new Actor("town", "N04001", DAY);
    private static final ObjectToStar OBJECTION = new ObjectToStar("里程不足");
    private static final UUID AT_POST = new UUID(0, 1);

    @Test
    void isGivenForFulfilledAndRecordedCommitmentsOneOfThemAtAPost() {
        var star = given();

        assertThat(star.state).isEqualTo(StarState.AWARDED);
        assertThat(star.fulfilledCommitments).isEqualTo(2);
        assertThat(star.objectUntil).isEqualTo(DAY.plusDays(7));
        assertThat(star.awarded().personNumber()).isEqualTo(HOLDER);
    }

    @Test
    void isNotGivenToOneselfNorBeforeTheYearsEnd() {
        refuses("own-star", () -> star(grounds(), new Actor("login", HOLDER, DAY)));
        refuses("star-before-years-end", () -> star(grounds(), new Actor("town", null, LocalDate.of(2009, 11, 30))));
        assertThat(star(grounds(), new Actor("town", null, LocalDate.of(2009, 12, 1))).state)
                .isEqualTo(StarState.AWARDED);
    }

    @Test
    void restsOnNothingLess() {
        var other = new UUID(0, 2);
        refuses("star-without-commitment", 1, () -> star(new Grounds(List.of(), Set.of()), TOWN));
        refuses(
                "star-despite-unfulfilled",
                () -> star(
                        on(AT_POST, fulfilled(AT_POST, true), new Ended(other, Result.PARTLY_FULFILLED, true)), TOWN));
        refuses("star-without-post", 1, () -> star(on(other, fulfilled(AT_POST, true)), TOWN));
        assertThatThrownBy(() -> star(on(AT_POST, fulfilled(AT_POST, true), fulfilled(other, false)), TOWN))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.code()).isEqualTo("star-without-record-card");
                    assertThat(refused.facts()).containsEntry("missing", 1L).containsEntry("fulfilled", 2);
                });
    }

    @Test
    void isObjectedToOnceInTimeAndNotByWhoGaveIt() {
        var star = given();
        refuses("awarder-cannot-object", () -> star.object(OBJECTION, TOWN));
        refuses("awarder-cannot-object", () -> star.object(OBJECTION, new Actor("another-login", "N04001", DAY)));
        assertThatThrownBy(() -> star.object(OBJECTION, new Actor("villager", null, DAY.plusDays(9))))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.facts())
                        .containsEntry("daysLate", 2L)
                        .containsEntry("rule", "post-commitment-star"));
        refuses("too-late-to-object", () -> star.object(OBJECTION, new Actor("villager", null, DAY.plusDays(8))));
        star.object(OBJECTION, new Actor("villager", null, DAY.plusDays(7)));
        refuses("star-not-open-to-objection", () -> star.object(OBJECTION, new Actor("neighbour", null, DAY)));
    }

    @ParameterizedTest
    @CsvSource({"town, ", "another-login, N04001", "villager, ", "another-login, N04673", "login, N04672"})
    void isJudgedByNobodyWhoIsParty(String subject, String person) {
        var star = objected();
        refuses(
                "judge-is-party",
                () -> star.answer(new AnswerStarObjection(StarAnswer.KEPT, "维持"), new Actor(subject, person, DAY)));
        assertThat(star.state).isEqualTo(StarState.OBJECTED);
    }

    @Test
    void staysOrIsWithdrawnAsTheAnswerSays() {
        var judge = new Actor("county", null, DAY.plusDays(3));
        refuses("no-objection-to-answer", () -> given().answer(new AnswerStarObjection(StarAnswer.KEPT, "维持"), judge));
        var kept = objected();
        assertThat(kept.answer(new AnswerStarObjection(StarAnswer.KEPT, "维持"), judge))
                .isInstanceOfSatisfying(
                        StarKept.class, told -> assertThat(told.keptOn()).isEqualTo(DAY.plusDays(3)));
        assertThat(kept.state).isEqualTo(StarState.UPHELD);
        var withdrawn = objected();
        assertThat(withdrawn.answer(new AnswerStarObjection(StarAnswer.WITHDRAWN, "属实"), judge))
                .isInstanceOf(StarWithdrawn.class);
        assertThat(withdrawn.state).isEqualTo(StarState.WITHDRAWN);
    }

    private static Star objected() {
        var star = given();
        star.object(OBJECTION, new Actor("villager", "N04673", DAY));
        return star;
    }

    private static Star given() {
        return star(grounds(), TOWN);
    }

    private static Star star(Grounds grounds, Actor awarder) {
        return new Star(new AwardStar(HOLDER, 2009, "全部兑现"), "611023104001", null, grounds, TERMS, awarder);
    }

    private static Grounds grounds() {
        return on(AT_POST, fulfilled(AT_POST, true), fulfilled(new UUID(0, 2), true));
    }

    private static Grounds on(UUID atPost, Ended... ended) {
        return new Grounds(Arrays.asList(ended), Set.of(atPost));
    }

    private static Ended fulfilled(UUID commitment, boolean evidenced) {
        return new Ended(commitment, Result.FULFILLED, evidenced);
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
}
