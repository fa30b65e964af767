package org.jointprosperity.evaluation.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jointprosperity.evaluation.decision.Village.OPENED;
import static org.jointprosperity.evaluation.decision.Village.TODAY;
import static org.jointprosperity.evaluation.decision.Village.afterTheMembersSaidYes;
import static org.jointprosperity.evaluation.decision.Village.decides;
import static org.jointprosperity.evaluation.decision.Village.form;
import static org.jointprosperity.evaluation.decision.Village.hold;
import static org.jointprosperity.evaluation.decision.Village.members;

import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.contracts.EvaluationEvent.DecisionCarried;
import org.jointprosperity.contracts.EvaluationEvent.DecisionClosed;
import org.jointprosperity.contracts.EvaluationEvent.DecisionRejected;
import org.jointprosperity.contracts.EvaluationEvent.StageJudged;
import org.jointprosperity.evaluation.decision.progress.MotionSource;
import org.jointprosperity.evaluation.decision.progress.RecordMeeting;
import org.jointprosperity.evaluation.rule.Body;
import org.jointprosperity.evaluation.rule.Count;
import org.jointprosperity.evaluation.rule.Counts;
import org.jointprosperity.evaluation.verdict.Missing;
import org.jointprosperity.evaluation.verdict.Outcome;
import org.junit.jupiter.api.Test;

class DecisionTest {

    @Test
    void isCarriedWhenEveryStageIs() {
        var decision = afterTheMembersSaidYes();
        hold(decision, 2, members(40, 28, 15));

        var events = hold(decision, 3, members(60, 31, 16));

        assertThat(decision.state).isEqualTo(State.CARRIED);
        assertThat(decision.nextStage()).isNull();
        assertThat(events).hasSize(2).last().isInstanceOfSatisfying(DecisionCarried.class, carried -> assertThat(
                        carried.carriedOn())
                .isEqualTo(OPENED.plusDays(10)));
    }

    @Test
    void namesTheRuleThatJudgedAStage() {
        var decision = decides("public-works");

        var events = hold(decision, 1, members(20, 15, 12));

        assertThat(events).singleElement().isInstanceOfSatisfying(StageJudged.class, judged -> {
            assertThat(judged.outcome()).isEqualTo("CARRIED");
            assertThat(judged.ruleId()).isEqualTo("branch-rules-2018-11");
            assertThat(judged.body()).isEqualTo("MEMBERS");
        });
    }

    @Test
    void keepsAVoidMeetingWithWhatWasMissingAndHoldsTheStageAgain() {
        var decision = afterTheMembersSaidYes();

        hold(decision, 2, members(40, 26, 20));
        hold(decision, 2, members(40, 27, 20));

        assertThat(Village.held(decision, 2))
                .extracting(meeting -> meeting.verdict().outcome())
                .containsExactly(Outcome.VOID, Outcome.CARRIED);
        assertThat(Village.held(decision, 2).get(0).verdict().missing())
                .isEqualTo(new Missing(1, Count.PRESENT, 0, 0, 0));
        assertThat(decision.nextStage()).isEqualTo(3);
    }

    @Test
    void refusesTheNextStageWhileOneIsVoidAndSaysWhatIsMissing() {
        var decision = afterTheMembersSaidYes();
        hold(decision, 2, members(40, 26, 20));

        assertThatThrownBy(() -> hold(decision, 3, members(60, 31, 16)))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("stage-blocked");
                    assertThat(refusal.facts())
                            .containsEntry("blockedBy", 2)
                            .containsEntry("article", "第二十六条")
                            .containsEntry("missing", 1)
                            .containsEntry("lacking", new Missing(1, Count.PRESENT, 0, 0, 0))
                            .containsEntry("verified", true)
                            .containsKey("source");
                    assertThat((String) refusal.facts().get("becauseZh")).contains("还差1");
                });
    }

    @Test
    void refusesAStageBeforeItsTurn() {
        refuses("stage-blocked", () -> hold(decides("public-works"), 2, members(40, 28, 15)));
    }

    @Test
    void refusesToHoldACarriedStageAgain() {
        refuses("stage-already-carried", () -> hold(afterTheMembersSaidYes(), 1, members(20, 20, 20)));
    }

    @Test
    void endsWhenAValidMeetingSaysNo() {
        var decision = afterTheMembersSaidYes();

        var events = hold(decision, 2, members(40, 28, 14));

        assertThat(decision.state).isEqualTo(State.REJECTED);
        assertThat(events).last().isInstanceOfSatisfying(DecisionRejected.class, rejected -> assertThat(
                        rejected.stage())
                .isEqualTo(2));
        refuses("decision-not-open", () -> hold(decision, 2, members(40, 40, 40)));
    }

    @Test
    void lendsNothingToAMeetingBeforeAnyRule() {
        var decision = decides("public-works");
        decision.openedOn = OPENED.withYear(2008);

        var events = hold(decision, 1, null, OPENED.withYear(2008), members(20, 20, 20));

        assertThat(Village.held(decision, 1))
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.verdict().outcome()).isEqualTo(Outcome.NO_RULE_IN_FORCE));
        assertThat(events).singleElement().isInstanceOfSatisfying(StageJudged.class, judged -> {
            assertThat(judged.outcome()).isEqualTo("VOID");
            assertThat(judged.ruleId()).isNull();
        });
        assertThat(decision.nextStage()).isEqualTo(1);
    }

    @Test
    void letsTheWholeVillageTakeThePlaceOfItsRepresentatives() {
        var decision = afterTheMembersSaidYes();
        var counts = new Counts(Map.of(Count.HOUSEHOLDS, 90, Count.HOUSEHOLD_REPS, 60, Count.YES, 31));

        hold(decision, 2, form(Body.VILLAGERS, OPENED.plusDays(30), OPENED.plusDays(20), counts));

        assertThat(decision.progress().isCarried(2)).isTrue();
    }

    @Test
    void countsTheDaysOfNotice() {
        var decision = afterTheMembersSaidYes();
        var counts = new Counts(Map.of(Count.HOUSEHOLDS, 90, Count.HOUSEHOLD_REPS, 60, Count.YES, 31));

        hold(decision, 2, form(Body.VILLAGERS, OPENED.plusDays(30), OPENED.plusDays(21), counts));

        assertThat(Village.held(decision, 2).get(0).verdict().missing().noticeDays())
                .isEqualTo(1);
        assertThat(decision.progress().isCarried(2)).isFalse();
    }

    @Test
    void saysThatNoMandateOfTheVillageIsNamed() {
        for (String mandate : new String[] {null, "村民会议决议2025-01"}) {
            var decision = afterTheMembersSaidYes();
            var form = new RecordMeeting(
                    OPENED.plusDays(10),
                    null,
                    null,
                    members(40, 28, 15),
                    MotionSource.MEMBERS,
                    "修路",
                    "会议记录",
                    28,
                    1,
                    mandate);

            hold(decision, 2, form);

            assertThat(decision.progress().isCarried(2)).isTrue();
            assertThat(Village.held(decision, 2).get(0).verdict().cautions()).hasSize(mandate == null ? 1 : 0);
        }
    }

    @Test
    void wantsTheDayOfTheNoticeWhereTheRuleAsksForIt() {
        var decision = afterTheMembersSaidYes();
        var counts = new Counts(Map.of(Count.HOUSEHOLDS, 90, Count.HOUSEHOLD_REPS, 60, Count.YES, 31));
        refuses("notice-missing", () -> hold(decision, 2, form(Body.VILLAGERS, OPENED.plusDays(30), null, counts)));
        assertThat(Village.held(decision, 2)).isEmpty();
    }

    @Test
    void refusesVotesWithoutThoseWhoCast() {
        var decision = decides("collective-property-disposal");
        hold(decision, 1, members(20, 15, 12));
        refuses("count-missing", () -> hold(decision, 2, new Counts(Map.of(Count.MEMBERS, 30, Count.YES, 20))));
        refuses(
                "votes-exceed-voters",
                () -> hold(decision, 2, members(30, 20, 21).with(Count.MEMBERS, 30)));
    }

    @Test
    void refusesMoreSignaturesThanPersonsPresent() {
        var counts = members(20, 15, 12);
        var form = new RecordMeeting(OPENED, null, null, counts, MotionSource.MEMBERS, "修路", "会议记录", 16, 1);
        refuses("more-signatures-than-present", () -> hold(decides("public-works"), 1, form));
    }

    @Test
    void letsTheMatterSelectTheLaw() {
        var decision = decides("collective-property-disposal");
        hold(decision, 1, members(20, 15, 12));

        hold(decision, 2, members(40, 28, 26).with(Count.MEMBERS, 40));

        assertThat(Village.held(decision, 2).get(0).verdict().ruleId())
                .isEqualTo("collective-law-2024-representatives");
        assertThat(decision.state).isEqualTo(State.REJECTED);
    }

    @Test
    void aMeetingIsRecordedOnceAndOneThatIsHeldAgainHasItsOwnMinutes() {
        var decision = afterTheMembersSaidYes();
        var paper = form(null, OPENED.plusDays(10), null, members(40, 26, 20));
        hold(decision, 2, paper);

        refuses("meeting-already-recorded", () -> hold(decision, 2, paper));
        hold(decision, 2, members(40, 26, 20));

        assertThat(Village.held(decision, 2)).hasSize(2);
    }

    @Test
    void aVillageDecidesOnTheDayOfTheDemonstration() {
        var decision = decides("public-works");
        decision.openedOn = OPENED.withYear(2009);
        var day = OPENED.withYear(2009).plusDays(10);

        hold(decision, 1, null, day, members(20, 15, 12));
        hold(decision, 2, null, day, members(40, 27, 14));
        hold(decision, 3, null, day, members(60, 31, 16));

        assertThat(decision.state).isEqualTo(State.CARRIED);
    }

    @Test
    void moreDueThanStandOnTheRollAreToldBesideTheVerdict() {
        assertThat(RollOnFile.caution(Body.MEMBERS, 100, 19)).hasValueSatisfying(caution -> {
            assertThat(caution.zh()).contains("应到100人", "19人", "相差81人");
            assertThat(caution.en()).contains("100", "19", "81");
        });
        assertThat(RollOnFile.caution(Body.MEMBERS, 19, 19)).isEmpty();
        assertThat(RollOnFile.caution(Body.MEMBERS, 9, 19)).isEmpty();
        assertThat(RollOnFile.caution(Body.MEMBERS, 9, 0)).as("no roll is kept").isEmpty();
    }

    @Test
    void anAssemblyOfFewerVillagersThanTheRollHasIsToldBesideTheVerdict() {
        assertThat(RollOnFile.caution(Body.VILLAGERS, 9, 147))
                .hasValueSatisfying(caution -> assertThat(caution.zh()).contains("应到9人", "相差138人"));
    }

    @Test
    void aVoidMeetingIsHeldAgainByTheSameBody() {
        var decision = afterTheMembersSaidYes();
        hold(decision, 2, villagers(40, 20, 20));

        refuses("void-meeting-of-another-body", () -> hold(decision, 2, members(40, 27, 20)));
        hold(decision, 2, villagers(40, 21, 20));
        assertThat(decision.progress().isCarried(2)).isTrue();
    }

    @Test
    void theAssemblyMayTakeUpWhatItsRepresentativesCouldNotDecide() {
        var decision = afterTheMembersSaidYes();
        hold(decision, 2, members(40, 26, 20));

        hold(decision, 2, villagers(150, 76, 76));
        assertThat(decision.progress().isCarried(2)).isTrue();
    }

    private static RecordMeeting villagers(int eligible, int present, int yes) {
        return form(Body.VILLAGERS, OPENED.plusDays(30), OPENED.plusDays(20), members(eligible, present, yes));
    }

    @Test
    void refusesASmallerRollForTheSameStage() {
        var decision = afterTheMembersSaidYes();
        hold(decision, 2, members(40, 26, 20));

        refuses("roll-frozen", 1, () -> hold(decision, 2, members(39, 26, 20)));
    }

    @Test
    void recordsNothingBesideAnOpenMeetingAndKeepsItsRollWhateverBecomesOfIt() {
        var decision = afterTheMembersSaidYes();
        var sitting = UUID.randomUUID();
        opens(decision, sitting, 40);

        refuses("sitting-open", () -> hold(decision, 2, members(30, 26, 16)));
        refuses("sitting-open", () -> opens(decision, UUID.randomUUID(), 40));
        refuses(
                "sitting-open",
                () -> decision.close(new CloseDecision(CloseDecision.Reason.WITHDRAWN, OPENED.plusDays(10)), TODAY));
        decision.cancels(sitting);

        refuses("roll-frozen", () -> hold(decision, 2, members(30, 26, 16)));
        refuses("roll-frozen", () -> opens(decision, UUID.randomUUID(), 30));
        hold(decision, 2, members(40, 27, 20));
        assertThat(decision.progress().isCarried(2)).isTrue();
        assertThat(Village.held(decision, 2).get(0).counts().require(Count.MEMBERS))
                .isEqualTo(40);
    }

    @Test
    void anOpeningKeepsTheRollThatAPaperTold() {
        var decision = afterTheMembersSaidYes();
        hold(decision, 2, members(40, 26, 20));

        refuses("roll-frozen", () -> opens(decision, UUID.randomUUID(), 38));
        opens(decision, UUID.randomUUID(), 40);
    }

    @Test
    void aMeetingThatCameToNoVoteLeavesTheStageToBeHeldAgain() {
        var decision = afterTheMembersSaidYes();
        opens(decision, UUID.randomUUID(), 40);
        var counts = new Counts(Map.of(Count.ELIGIBLE, 40, Count.MEMBERS, 40, Count.PRESENT, 28));

        var outcome = Village.concludes(decision, 2, form(null, OPENED.plusDays(10), OPENED, counts));

        assertThat(outcome).isEqualTo(Outcome.VALID);
        assertThat(decision.state).isEqualTo(State.OPEN);
        assertThat(decision.nextStage()).isEqualTo(2);
        assertThatThrownBy(() -> hold(decision, 3, members(60, 31, 16)))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(
                                (String) refusal.facts().get("becauseZh"))
                        .contains("未作出有效表决"));
        hold(decision, 2, members(40, 28, 15));
        assertThat(decision.nextStage()).isEqualTo(3);
    }

    @Test
    void refusesABodyOfAnotherStage() {
        assertThatThrownBy(() -> hold(decides("public-works"), 1, Body.MASSES, OPENED, members(60, 31, 16)))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("body-not-of-stage");
                    assertThat(refusal.facts())
                            .containsEntry("rule", "three-stage/members-deliberate")
                            .containsEntry("source", "共建共富促和谐活动")
                            .containsEntry("verified", false);
                });
    }

    @Test
    void refusesAMeetingBeforeTheOneBefore() {
        refuses(
                "meeting-too-early",
                () -> hold(afterTheMembersSaidYes(), 2, null, OPENED.plusDays(9), members(40, 28, 15)));
    }

    @Test
    void refusesAMeetingThatHasNotBeenHeld() {
        refuses(
                "date-in-the-future",
                () -> hold(decides("public-works"), 1, null, TODAY.plusDays(1), members(20, 15, 12)));
    }

    @Test
    void refusesAMeetingWithoutVotes() {
        var counts = new Counts(Map.of(Count.ELIGIBLE, 20, Count.PRESENT, 15));

        assertThatThrownBy(() -> hold(decides("public-works"), 1, counts)).hasMessageContaining("counts.yes");
    }

    @Test
    void refusesAMatterWithAProcedureOfItsOwn() {
        refuses("matter-not-of-template", () -> decides("committee-election"));
    }

    @Test
    void handsItsSubjectBackWithEveryFact() {
        var subject = Village.subject();
        var decision = decides("public-works", subject);

        assertThat(decision.opened().subject()).isEqualTo(subject.subject());
        assertThat(hold(decision, 1, members(20, 15, 12)))
                .singleElement()
                .isInstanceOfSatisfying(StageJudged.class, judged -> assertThat(judged.subject())
                        .isEqualTo(subject.subject()));
    }

    @Test
    void isClosedBeforeItsStagesAreThrough() {
        var decision = afterTheMembersSaidYes();

        DecisionClosed closed =
                decision.close(new CloseDecision(CloseDecision.Reason.WITHDRAWN, OPENED.plusDays(10)), TODAY);

        assertThat(closed.reason()).isEqualTo("WITHDRAWN");
        assertThat(decision.state).isEqualTo(State.CLOSED);
        refuses("decision-not-open", () -> hold(decision, 2, members(40, 28, 15)));
    }

    @Test
    void refusesAClosingBeforeTheLastMeeting() {
        var closing = new CloseDecision(CloseDecision.Reason.WITHDRAWN, OPENED.plusDays(9));

        refuses("closed-before-last-meeting", () -> afterTheMembersSaidYes().close(closing, TODAY));
    }

    private static void opens(Decision decision, UUID sitting, int representatives) {
        var due = new Counts(Map.of(Count.ELIGIBLE, representatives, Count.MEMBERS, representatives));
        Village.opens(decision, sitting, 2, Body.REPRESENTATIVES, due);
    }

    private static void refuses(String code, Number missing, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.facts()).containsEntry("missing", missing);
        });
    }

    private static void refuses(String code, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
