package org.jointprosperity.pairing.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.contracts.PairingEvent.ConcernHeard;
import org.jointprosperity.contracts.PairingEvent.ConcernSolved;
import org.junit.jupiter.api.Test;

class ConcernTest {

    private static final LocalDate HEARD = LocalDate.of(2009, 3, 1);
    private static final LocalDate TODAY = LocalDate.of(2009, 12, 31);

    private final Concern concern = new Concern(
            new Heard(
                    UUID.randomUUID(),
                    "C0281",
                    "N04672",
                    "11611023MBY416905X",
                    "61102310400101",
                    "611023104001",
                    HEARD,
                    "饮水",
                    "吃水困难"),
            "C0281");

    private static void refuses(String code, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.code())
                .isEqualTo(code));
    }

    private static ResultWord word(String word, String purpose, ConcernState state, String jurisdiction, LocalDate to) {
        var entry = new ResultWord();
        entry.word = word;
        entry.purpose = purpose;
        entry.state = state;
        entry.handler = "县级有关部门";
        entry.jurisdiction = jurisdiction;
        entry.effectiveFrom = LocalDate.of(2008, 1, 1);
        entry.effectiveTo = to;
        return entry;
    }

    private static ResultWord means(ConcernState state) {
        return word("某结果", "HEAR", state, "611023", null);
    }

    @Test
    void isTrackedUntilItIsSolved() {
        refuses("concern-not-closed", () -> concern.reopen("误报", "N04672", TODAY));
        refuses("due-day-has-passed", () -> concern.assign("县水务局", TODAY.minusDays(1), "town", TODAY));
        concern.assign("县水务局", TODAY, "town", TODAY);
        concern.assign("镇水管站", TODAY.plusDays(30), "town", TODAY);
        assertThat(concern.handler).isEqualTo("镇水管站");
        assertThat(concern.solve("已接通自来水", "C0281", TODAY).solvedOn()).isEqualTo(TODAY);
        refuses("concern-closed", () -> concern.solve("又一次", "C0281", TODAY));
        refuses("concern-closed", () -> concern.assign("县水务局", TODAY, "town", TODAY));
        refuses("concern-closed", () -> concern.explain("无款", "town", TODAY));
        assertThat(concern.steps)
                .extracting(Step::state)
                .containsExactly(ConcernState.OPEN, ConcernState.IN_HAND, ConcernState.IN_HAND, ConcernState.SOLVED);
    }

    @Test
    void isTakenUpAgainWithItsHistory() {
        concern.explain("本年无项目资金", "town", TODAY);
        assertThat(concern.state).isEqualTo(ConcernState.EXPLAINED);
        assertThat(concern.reopen("已有资金", "town", TODAY).heardOn()).isEqualTo(HEARD);
        assertThat(concern.state).isEqualTo(ConcernState.OPEN);
        assertThat(concern.closedOn).isNull();
        assertThat(concern.steps).extracting(Step::note).containsExactly(null, "本年无项目资金", "已有资金");
    }

    @Test
    void followsWhatTheWordsOfARosterMean() {
        assertThat(concern.follow(means(ConcernState.OPEN), "roster", HEARD)).isEmpty();
        assertThat(concern.follow(means(ConcernState.IN_HAND), "roster", HEARD)).isEmpty();
        assertThat(concern.handler).isEqualTo("县级有关部门");
        assertThat(concern.follow(means(ConcernState.OPEN), "roster", HEARD)).isEmpty();
        assertThat(concern.state).isEqualTo(ConcernState.IN_HAND);
        assertThat(concern.follow(means(ConcernState.SOLVED), "roster", HEARD))
                .hasOnlyElementsOfType(ConcernSolved.class)
                .hasSize(1);
        assertThat(concern.follow(means(ConcernState.EXPLAINED), "roster", HEARD))
                .extracting(Object::getClass)
                .containsExactly(ConcernHeard.class, ConcernSolved.class);
        assertThat(concern.follow(means(ConcernState.OPEN), "roster", HEARD)).hasSize(1);
        assertThat(concern.state).isEqualTo(ConcernState.OPEN);
    }

    @Test
    void aWordMeansWhatTheNearestJurisdictionSaysOnTheDay() {
        var county = word("已协调到位", "HEAR", ConcernState.SOLVED, "611023", null);
        var town = word("已协调到位", "HEAR", ConcernState.OPEN, "611023104", LocalDate.of(2009, 6, 30));
        var words = List.of(county, town);
        assertThat(ResultWords.meaning(words, "已协调到位", "HEAR", "611023104001", HEARD))
                .contains(town);
        assertThat(ResultWords.meaning(words, "已协调到位", "HEAR", "611023104001", TODAY))
                .contains(county);
        assertThat(ResultWords.meaning(words, "已协调到位", "HEAR", "611023101001", HEARD))
                .contains(county);
        assertThat(ResultWords.meaning(words, "已协调到位", "DEED", "611023101001", HEARD))
                .isEmpty();
        assertThat(ResultWords.meaning(words, "已协调到位", "HEAR", "611024", HEARD)).isEmpty();
        assertThat(ResultWords.meaning(words, "已答复", "HEAR", "611023101001", HEARD))
                .isEmpty();
    }
}
