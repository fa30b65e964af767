package org.jointprosperity.evaluation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CountsTest {

    @Test
    void refusesANegativeCount() {
        assertThatThrownBy(() -> new Counts(Map.of(Count.PRESENT, -1))).hasMessageContaining("count-out-of-range");
    }

    @Test
    void takesHouseholdRepresentativesForThosePresentWhereNobodyElseWasCounted() {
        var counts = new Counts(Map.of(Count.HOUSEHOLDS, 12, Count.HOUSEHOLD_REPS, 8));

        assertThat(counts.of(Basis.PRESENT)).hasValue(8);
    }

    @Test
    void namesTheCountThatNobodyMade() {
        var counts = new Counts(Map.of(Count.PRESENT, 27));

        assertThatThrownBy(() -> counts.require(Basis.ELIGIBLE)).hasMessageContaining("counts.eligible");
    }

    @Test
    void wantsToKnowWhoWasDueAndWhoCame() {
        var votesAlone = new Counts(Map.of(Count.MEMBERS, 30, Count.YES, 20));
        assertThatThrownBy(votesAlone::requireAttendance).hasMessageContaining("counts.eligible");
        var persons = new Counts(Map.of(Count.ELIGIBLE, 30, Count.PRESENT, 20));
        assertThat(persons.requireAttendance()).isEqualTo(20);
        var households = new Counts(Map.of(Count.HOUSEHOLDS, 12, Count.HOUSEHOLD_REPS, 8));
        assertThat(households.requireAttendance()).isEqualTo(8);
    }
}
