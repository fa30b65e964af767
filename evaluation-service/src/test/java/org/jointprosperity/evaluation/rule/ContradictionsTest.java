package org.jointprosperity.evaluation.rule;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.jointprosperity.chassis.problem.Citation;
import org.jointprosperity.chassis.problem.Refusal;
import org.junit.jupiter.api.Test;

class ContradictionsTest {

    @Test
    void refusesMorePresentThanEntitled() {
        refuses(Body.REPRESENTATIVES, "counts-contradict", "counts.present", "eligible", 40, "present", 41);
    }

    @Test
    void refusesMoreBallotsThanPersonsPresent() {
        refuses(
                Body.REPRESENTATIVES,
                "counts-contradict",
                "counts.ballotsCast",
                "eligible",
                40,
                "present",
                27,
                "ballotsCast",
                40,
                "yes",
                40);
    }

    @Test
    void refusesMoreVotesThanPersonsPresentHoweverTheyWereCast() {
        refuses(
                Body.REPRESENTATIVES,
                "votes-exceed-voters",
                "counts.yes",
                "present",
                28,
                "yes",
                15,
                "no",
                10,
                "abstain",
                4);
        refuses(Body.VILLAGERS, "votes-exceed-voters", "counts.yes", "householdReps", 60, "yes", 61);
        refuses(Body.REPRESENTATIVES, "votes-exceed-voters", "counts.yes", "members", 30, "yes", 50);
        refuses(Body.VOTERS, "votes-exceed-voters", "counts.yes", "ballotsCast", 120, "yes", 121);
    }

    @Test
    void refusesVotingRightsAsAnExcuseWhereEachHasOneVote() {
        refuses(
                Body.REPRESENTATIVES,
                "votes-exceed-voters",
                "counts.yes",
                "present",
                28,
                "votingRights",
                180,
                "yes",
                29);
    }

    @Test
    void allowsMoreVotesThanPersonsWhereMembersHaveAdditionalVotes() {
        var counts = counts("members", 150, "present", 100, "votingRights", 180, "yes", 120);
        assertThatCode(() -> Contradictions.refuse(counts, Body.COOPERATIVE_ASSEMBLY, Citation.NONE))
                .doesNotThrowAnyException();
        refuses(
                Body.COOPERATIVE_ASSEMBLY,
                "votes-exceed-rights-present",
                "counts.yes",
                "present",
                100,
                "votingRights",
                180,
                "yes",
                181);
        refuses(Body.COOPERATIVE_ASSEMBLY, "votes-exceed-voters", "counts.yes", "present", 100, "yes", 101);
    }

    @Test
    void refusesMoreHouseholdsRepresentedThanPersonsPresent() {
        refuses(
                Body.VILLAGERS,
                "counts-contradict",
                "counts.householdReps",
                "eligible",
                300,
                "present",
                30,
                "households",
                90,
                "householdReps",
                60,
                "yes",
                16);
    }

    @Test
    void refusesABodyWithMoreEntitledThanMembers() {
        refuses(
                Body.REPRESENTATIVES,
                "counts-contradict",
                "counts.eligible",
                "eligible",
                40,
                "members",
                21,
                "present",
                21,
                "yes",
                14);
    }

    @Test
    void refusesFewerVotingRightsThanMembers() {
        refuses(
                Body.COOPERATIVE_ASSEMBLY,
                "counts-contradict",
                "counts.members",
                "members",
                150,
                "present",
                100,
                "votingRights",
                60,
                "yes",
                31);
    }

    @Test
    void refusesTheVotesOfAbsentMembersOfACooperative() {
        refuses(
                Body.COOPERATIVE_ASSEMBLY,
                "votes-exceed-rights-present",
                "counts.yes",
                "members",
                150,
                "present",
                100,
                "votingRights",
                180,
                "yes",
                131);
    }

    @Test
    void refusesMembersWhoAreFarmersAndOrganisationsAtOnce() {
        refuses(
                Body.COOPERATIVE,
                "counts-contradict",
                "counts.organisations",
                "members",
                21,
                "farmers",
                20,
                "organisations",
                2);
    }

    private static void refuses(Body body, String code, String field, Object... namesAndValues) {
        assertThatThrownBy(() -> Contradictions.refuse(counts(namesAndValues), body, Citation.NONE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(code)
                .hasMessageContaining(field);
    }

    private static Counts counts(Object... namesAndValues) {
        var counts = new Counts(Map.of());
        for (int i = 0; i < namesAndValues.length; i += 2) {
            counts = counts.with(Count.of((String) namesAndValues[i]), (Integer) namesAndValues[i + 1]);
        }
        return counts;
    }
}
