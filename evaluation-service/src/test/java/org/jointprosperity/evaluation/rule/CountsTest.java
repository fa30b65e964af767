package org.jointprosperity.evaluation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.jointprosperity.chassis.problem.Refusal;
import org.junit.jupiter.api.Test;

class CountsTest {

    @Test
    void refusesMorePresentThanEntitled() {
        assertThatThrownBy(() -> new Counts(Map.of(Count.ELIGIBLE, 40, Count.PRESENT, 41)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("counts-contradict");
    }

    @Test
    void refusesMoreVotesThanPersonsPresent() {
        assertThatThrownBy(() -> new Counts(Map.of(Count.PRESENT, 28, Count.YES, 15, Count.NO, 10, Count.ABSTAIN, 4)))
                .hasMessageContaining("counts.yes");
    }

    @Test
    void refusesMoreVotesThanPersonsPresentWhateverElseWasCounted() {
        assertThatThrownBy(() -> new Counts(
                        Map.of(Count.ELIGIBLE, 40, Count.PRESENT, 27, Count.BALLOTS_CAST, 40, Count.YES, 40)))
                .hasMessageContaining("counts.yes");
    }

    @Test
    void letsNobodyVoteTwiceUnderARuleOfOneVoteEach() {
        var counts = new Counts(Map.of(Count.PRESENT, 27, Count.VOTING_RIGHTS, 100, Count.YES, 30));

        assertThatThrownBy(() -> counts.requireVotesOf(Basis.PRESENT)).hasMessageContaining("counts.yes");
        counts.requireVotesOf(Basis.VOTING_RIGHTS);
    }

    @Test
    void refusesMoreVotesThanTheBaseOfTheRule() {
        var counts = new Counts(Map.of(Count.MEMBERS, 30, Count.YES, 50));

        assertThatThrownBy(() -> counts.requireVotesOf(Basis.ALL_MEMBERS)).hasMessageContaining("counts-contradict");
    }

    @Test
    void allowsMoreVotesThanPersonsWhereMembersHaveAdditionalVotes() {
        var counts = new Counts(Map.of(Count.PRESENT, 100, Count.VOTING_RIGHTS, 180, Count.YES, 120));

        assertThat(counts.of(Count.YES)).hasValue(120);
    }

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
}
