package org.jointprosperity.evaluation.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.jointprosperity.evaluation.meeting.Hall.DAY;
import static org.jointprosperity.evaluation.meeting.Hall.NINE;
import static org.jointprosperity.evaluation.meeting.Hall.RULES;
import static org.jointprosperity.evaluation.meeting.Hall.STAGE;
import static org.jointprosperity.evaluation.meeting.Hall.SUBJECT;
import static org.jointprosperity.evaluation.meeting.Hall.TODAY;
import static org.jointprosperity.evaluation.meeting.Hall.cancel;
import static org.jointprosperity.evaluation.meeting.Hall.hands;
import static org.jointprosperity.evaluation.meeting.Hall.move;
import static org.jointprosperity.evaluation.meeting.Hall.person;
import static org.jointprosperity.evaluation.meeting.Hall.vote;
import static org.jointprosperity.evaluation.meeting.Hall.with;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.evaluation.decision.progress.MotionSource;
import org.jointprosperity.evaluation.followup.AssignFollowUp;
import org.jointprosperity.evaluation.followup.FollowUpOwner;
import org.jointprosperity.evaluation.meeting.attendance.SittingMemberView;
import org.jointprosperity.evaluation.meeting.ballot.CountVotes;
import org.jointprosperity.evaluation.meeting.ballot.Manner;
import org.jointprosperity.evaluation.meeting.form.AttachPaper;
import org.jointprosperity.evaluation.meeting.form.AttendeeView;
import org.jointprosperity.evaluation.meeting.form.AttendeeView.Stance;
import org.jointprosperity.evaluation.meeting.form.CallSitting;
import org.jointprosperity.evaluation.meeting.form.FileMinutes;
import org.jointprosperity.evaluation.meeting.form.GiveProxy;
import org.jointprosperity.evaluation.meeting.form.NoteAttendance.Move;
import org.jointprosperity.evaluation.meeting.form.OpenSitting;
import org.jointprosperity.evaluation.meeting.form.OpenVote;
import org.jointprosperity.evaluation.meeting.form.PutMotion;
import org.jointprosperity.evaluation.meeting.form.WithoutVote;
import org.jointprosperity.evaluation.meeting.motion.MotionState;
import org.jointprosperity.evaluation.meeting.proxy.ProxyLimit;
import org.jointprosperity.evaluation.rule.Body;
import org.jointprosperity.evaluation.rule.Count;
import org.jointprosperity.evaluation.template.Templates;
import org.junit.jupiter.api.Test;

class SittingTest {

    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final LocalTime ELEVEN = LocalTime.of(11, 0);
    private static final String HASH = "ab".repeat(32);

    @Test
    void isJudgedByWhoWasThereWhenTheMotionWasVotedOn() {
        var sitting = with(Body.MEMBERS, 20, 12);
        move(sitting, 11, Move.LEFT, LocalTime.of(9, 30));
        vote(sitting, 1, TEN, 11, 0, 0);
        move(sitting, 10, Move.LEFT, LocalTime.of(10, 30));

        var counts = Hall.close(sitting, STAGE, null).counts();

        assertThat(counts.require(Count.ELIGIBLE)).isEqualTo(20);
        assertThat(counts.require(Count.PRESENT)).isEqualTo(11);
        assertThat(counts.require(Count.YES)).isEqualTo(11);
        assertThat(sitting.state).isEqualTo(SittingState.CLOSED);
    }

    @Test
    void whoHasNoVoteIsOnTheRollAndNotCounted() {
        var sitting = Hall.called(Body.MEMBERS);
        sitting.open(
                Hall.opening(List.of(
                        new WithoutVote(person(2), WithoutVote.Reason.PROBATIONARY),
                        new WithoutVote(person(3), WithoutVote.Reason.SUSPENDED))),
                Hall.roll(10),
                SUBJECT,
                TODAY);
        move(sitting, 1, Move.ARRIVED, NINE);
        move(sitting, 2, Move.ARRIVED, NINE);

        assertThat(sitting.eligible).isEqualTo(8);
        assertThat(sitting.attendance().inPerson(TEN)).hasSize(2);
        assertThat(sitting.attendance().voters(TEN)).containsExactly(person(1));
        assertThat(sitting.members.stream()
                        .map(member -> SittingMemberView.of(member, true).withoutVote()))
                .contains(WithoutVote.Reason.SUSPENDED);
        assertThat(sitting.members.stream()
                        .map(member -> SittingMemberView.of(member, false).withoutVote()))
                .as("told to readers")
                .containsOnlyNulls();
    }

    @Test
    void amendmentsComeBeforeTheMotionTheLastOfThemFirst() {
        var sitting = with(Body.MEMBERS, 20, 15);
        sitting.put(new PutMotion("增加图书室", person(1), 1));
        sitting.put(new PutMotion("增加篮球场", person(2), 1));

        refuses("amendments-come-first", () -> sitting.openVote(1, byHands(TEN), RULES));
        refuses("amendments-come-first", () -> sitting.openVote(2, byHands(TEN), RULES));
        vote(sitting, 3, TEN, 5, 10, 0);
        vote(sitting, 2, TEN, 12, 3, 0);
        vote(sitting, 1, TEN, 15, 0, 0);
        refuses("motion-not-waiting", () -> sitting.put(new PutMotion("再改", person(3), 1)));

        assertThat(Hall.close(sitting, STAGE, null).content()).isEqualTo("新建活动场所\n增加图书室");
    }

    @Test
    void aCountIsToldWhenTheVoteIsClosedAndNotBefore() {
        var sitting = with(Body.MEMBERS, 20, 15);
        sitting.openVote(1, byHands(TEN), RULES);
        sitting.count(1, hands(15, 0, 0));

        assertThat(SittingView.of(sitting).motions().get(0).votes().get(0).tally())
                .isNull();
        assertThat(sitting.agenda().main().orElseThrow().state()).isEqualTo(MotionState.VOTING);
        sitting.closeVote(1, TEN, RULES);

        assertThat(SittingView.of(sitting)
                        .motions()
                        .get(0)
                        .votes()
                        .get(0)
                        .tally()
                        .yes())
                .isEqualTo(15);
    }

    @Test
    void voidBallotsLeaveTheMotionToBeVotedOnAgain() {
        var sitting = with(Body.MEMBERS, 20, 15);
        sitting.openVote(1, new OpenVote(TEN, Manner.SECRET_PAPER), RULES);
        sitting.count(1, paper(15, 14, 15));
        sitting.closeVote(1, TEN, RULES);
        assertThat(sitting.agenda().main().orElseThrow().state()).isEqualTo(MotionState.PUT);
        assertThat(sitting.votes.get(0).tally().voidBecause()).satisfies(why -> {
            assertThat(why.issued()).isEqualTo(14);
            assertThat(why.returned()).isEqualTo(15);
            assertThat(why.excess()).isEqualTo(1);
            assertThat(why.rule()).isNotBlank();
            assertThat(why.text().zh()).contains("收回15张，多于发出的14张，超出1张", why.source(), why.article());
            assertThat(why.text().en()).contains("15 ballots came back of 14 issued, 1 too many", why.article());
        });

        sitting.openVote(1, new OpenVote(ELEVEN, Manner.SECRET_PAPER), RULES);
        sitting.count(1, paper(12, 13, 12));
        assertThat(sitting.votes.get(1).withoutBallot()).isNull();
        sitting.closeVote(1, ELEVEN, RULES);

        assertThat(sitting.votes).hasSize(2);
        assertThat(SittingView.of(sitting).motions().get(0).votes())
                .extracting(vote -> vote.eligible(), vote -> vote.present(), vote -> vote.withoutBallot())
                .containsExactly(tuple(20, 15, 1), tuple(20, 15, 2));
        assertThat(Hall.close(sitting, STAGE, null).counts().require(Count.YES)).isEqualTo(12);
    }

    @Test
    void tellsHowManyRaisedNoHandOnceTheVoteIsClosed() {
        var sitting = with(Body.MEMBERS, 20, 15);
        sitting.openVote(1, byHands(TEN), RULES);
        sitting.count(1, Hall.hands(9, 2, 0));
        assertThat(sitting.votes.get(0).silent()).isNull();
        sitting.closeVote(1, TEN, RULES);
        assertThat(sitting.votes.get(0).silent()).isEqualTo(4);
    }

    @Test
    void aProxyCountsWhileItsHolderIsThereAndItsGiverIsNot() {
        var sitting = Hall.opened(Body.VILLAGERS, 10);
        give(sitting, 1, 0);
        assertThat(sitting.attendance().voters(NINE)).isEmpty();

        move(sitting, 0, Move.ARRIVED, NINE);
        assertThat(sitting.attendance().voters(NINE)).containsExactlyInAnyOrder(person(0), person(1));
        move(sitting, 1, Move.ARRIVED, TEN);
        assertThat(sitting.attendance().voters(TEN)).containsExactlyInAnyOrder(person(0), person(1));
        move(sitting, 1, Move.LEFT, LocalTime.of(10, 30));
        move(sitting, 0, Move.LEFT, ELEVEN);
        assertThat(sitting.attendance().voters(ELEVEN)).isEmpty();
    }

    @Test
    void aProxyStaysWithinTheLimitOfItsRule() {
        var sitting = Hall.opened(Body.VILLAGERS, 10);

        assertThatThrownBy(() -> give(sitting, 2, 0)).isInstanceOfSatisfying(RuleViolation.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("proxy-outside-limit");
            assertThat(refusal.facts())
                    .containsEntry("rule", "shangnan-villagers-proxy")
                    .containsEntry("ruleId", "shangnan-villagers-proxy")
                    .containsEntry("verified", false)
                    .containsKey("source");
        });
        refuses("proxy-to-oneself", () -> give(sitting, 0, 0));
        refuses("not-on-roll", () -> give(sitting, 10, 0));
        give(sitting, 1, 0);
        refuses("proxy-given-already", () -> give(sitting, 1, 0));
        refuses("proxy-crosswise", () -> give(sitting, 0, 1));
        assertThatThrownBy(() -> give(Hall.opened(Body.MEMBERS, 10), 1, 0))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("proxy-not-allowed");
                    assertThat(refusal.facts()).containsKeys("rule", "article", "source", "verified");
                });
        refuses(
                "proxy-outside-limit",
                () -> sitting.give(
                        new GiveProxy(person(3), person(2), ProxyLimit.NEAR_RELATIVE, HASH),
                        Hall.proxies(Body.VILLAGERS),
                        Hall.RULES));
        assertThat(sitting.proxies).hasSize(1);
    }

    @Test
    void householdsOfVillagersAreCountedOnce() {
        var sitting = with(Body.VILLAGERS, 20, 7);
        vote(sitting, 1, TEN, 7, 0, 0);

        var counts = Hall.close(sitting, STAGE, null).counts();

        assertThat(counts.require(Count.HOUSEHOLDS)).isEqualTo(10);
        assertThat(counts.require(Count.HOUSEHOLD_REPS)).isEqualTo(4);
    }

    @Test
    void refusesWhatCannotBeAtItsTime() {
        var sitting = with(Body.MEMBERS, 20, 3);
        refuses("before-the-opening", () -> move(sitting, 4, Move.ARRIVED, LocalTime.of(8, 59)));
        refuses("already-there", () -> move(sitting, 0, Move.ARRIVED, TEN));
        refuses("not-there", () -> move(sitting, 5, Move.LEFT, TEN));
        refuses("attendance-out-of-order", () -> move(sitting, 0, Move.LEFT, NINE));
        refuses("not-on-roll", () -> move(sitting, 20, Move.ARRIVED, TEN));
        vote(sitting, 1, TEN, 3, 0, 0);
        refuses("presence-already-counted", () -> move(sitting, 0, Move.LEFT, TEN));
        refuses(
                "proxy-after-a-vote",
                () -> sitting.give(
                        new GiveProxy(person(5), person(4), ProxyLimit.SAME_HOUSEHOLD, HASH),
                        Hall.proxies(Body.VILLAGERS),
                        Hall.RULES));
    }

    @Test
    void refusesWhatCannotBeOfAMotion() {
        var sitting = with(Body.MEMBERS, 20, 15);
        refuses("motion-already-put", () -> sitting.put(new PutMotion("另一件事", person(0), null)));
        refuses("amends-no-motion", () -> sitting.put(new PutMotion("修正", person(0), 2)));
        refuses("not-on-roll", () -> sitting.put(new PutMotion("修正", "N99999", 1)));
        refuses("mover-not-there", () -> sitting.put(new PutMotion("修正", person(15), 1)));
        refuses("motion-unknown", () -> sitting.openVote(2, byHands(TEN), RULES));
        refuses("no-vote-open", () -> sitting.count(1, hands(1, 0, 0)));
        refuses(
                "electronic-secret-not-offered",
                () -> sitting.openVote(1, new OpenVote(TEN, Manner.SECRET_ELECTRONIC), RULES));
        refuses("time-goes-back", () -> sitting.openVote(1, byHands(LocalTime.of(8, 0)), RULES));
        sitting.openVote(1, byHands(TEN), RULES);
        refuses("not-counted-yet", () -> sitting.closeVote(1, TEN, RULES));
        refuses("votes-contradict-presence", () -> sitting.count(1, hands(16, 0, 0)));
        refuses("vote-still-open", () -> Hall.close(sitting, STAGE, null));
        sitting.count(1, hands(15, 0, 0));
        refuses("already-counted", () -> sitting.count(1, hands(14, 0, 0)));
        refuses("time-goes-back", () -> sitting.closeVote(1, NINE, RULES));
    }

    @Test
    void refusesARollThatCannotBe() {
        var twice = new java.util.ArrayList<>(Hall.roll(3));
        twice.add(Hall.roll(1).get(0));
        refuses("person-twice-on-roll", () -> Hall.called(Body.MEMBERS)
                .open(Hall.opening(List.of()), twice, SUBJECT, TODAY));
        refuses("roll-empty", () -> Hall.called(Body.MEMBERS).open(Hall.opening(List.of()), List.of(), SUBJECT, TODAY));
        refuses("not-on-roll", () -> Hall.called(Body.MEMBERS)
                .open(
                        Hall.opening(List.of(new WithoutVote("N99999", WithoutVote.Reason.SUSPENDED))),
                        Hall.roll(3),
                        SUBJECT,
                        TODAY));
        refuses("chair-is-recorder", () -> Hall.called(Body.MEMBERS)
                .open(new OpenSitting(NINE, person(0), person(0), null, null), Hall.roll(3), SUBJECT, TODAY));
        refuses("date-in-the-future", () -> Hall.called(Body.MEMBERS)
                .open(Hall.opening(List.of()), Hall.roll(3), SUBJECT, DAY.minusDays(1)));
        refuses("sitting-not-in-state", () -> Hall.opened(Body.MEMBERS, 3)
                .open(Hall.opening(List.of()), Hall.roll(3), SUBJECT, TODAY));
    }

    @Test
    void refusesANoticeThatCannotBe() {
        refuses("notice-after-meeting", () -> call(DAY.plusDays(1), DAY));
        refuses("date-in-the-future", () -> call(TODAY.plusDays(1), TODAY.plusDays(9)));
    }

    @Test
    void everyoneInALeadingBodyStatesHisViewAndTheChairStatesHisLast() {
        var stage = Templates.delivered()
                .byId("collective-decision")
                .orElseThrow()
                .stage(2)
                .orElseThrow();
        refuses("view-of-each-missing", () -> Hall.close(voted(), stage, List.of(says(0, Stance.YES))));
        var twice = List.of(says(1, Stance.YES), says(1, Stance.YES), says(0, Stance.YES));
        assertThatThrownBy(() -> Hall.close(voted(), stage, twice))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.facts())
                        .containsEntry("silent", 0L)
                        .containsEntry("tooMany", 1L)
                        .containsEntry("missing", 1L));
        refuses(
                "chair-speaks-last",
                () -> Hall.close(voted(), stage, List.of(says(0, Stance.YES), says(1, Stance.NO))));
        refuses(
                "views-contradict-votes",
                1L,
                () -> Hall.close(voted(), stage, List.of(says(1, Stance.YES), says(0, Stance.YES))));
        refuses("views-not-asked", () -> Hall.close(voted(), STAGE, List.of(says(0, Stance.YES))));
        var sitting = voted();
        Hall.close(sitting, stage, List.of(says(1, Stance.NO), says(0, Stance.YES)));

        assertThat(sitting.views.views()).hasSize(2);
    }

    @Test
    void everyOfficeOfAJointConferenceTakesSomethingOn() {
        var stage = Templates.delivered()
                .byId("joint-conference")
                .orElseThrow()
                .stage(1)
                .orElseThrow();
        var sitting = voted();
        Hall.close(sitting, stage, null);

        refuses("office-not-bound", () -> sitting.file(minutes(DAY, task(0)), stage, TODAY));
        refuses("signed-before-meeting", () -> sitting.file(minutes(DAY.minusDays(1)), stage, TODAY));
        refuses("date-in-the-future", () -> sitting.file(minutes(TODAY.plusDays(1)), stage, TODAY));
        sitting.file(minutes(DAY, task(0), task(1)), stage, TODAY);

        assertThat(sitting.state).isEqualTo(SittingState.MINUTED);
        refuses("sitting-not-in-state", () -> sitting.file(minutes(DAY), stage, TODAY));
        refuses("sitting-over", () -> cancel(sitting));
    }

    @Test
    void aMeetingThatNeverVotedSaidNothing() {
        var sitting = with(Body.MEMBERS, 20, 9);

        var counts = Hall.close(sitting, STAGE, null).counts();

        assertThat(counts.require(Count.PRESENT)).isEqualTo(9);
        assertThat(counts.of(Count.YES)).isEmpty();
    }

    @Test
    void isCancelledAndStays() {
        var sitting = with(Body.MEMBERS, 20, 9);
        sitting.attach(new AttachPaper(HASH, "签到表"));
        refuses("paper-already-attached", () -> sitting.attach(new AttachPaper(HASH, "签到表")));
        refuses("no-motion-put", () -> Hall.close(Hall.opened(Body.MEMBERS, 3), STAGE, null));

        assertThat(cancel(sitting)).get().satisfies(told -> assertThat(told.body())
                .isEqualTo("MEMBERS"));

        assertThat(sitting.members).hasSize(20);
        refuses("sitting-over", () -> sitting.attach(new AttachPaper("cd".repeat(32), "照片")));
    }

    @Test
    void onceAVoteWasOpenedTheMeetingIsClosedAndNotCancelled() {
        var sitting = with(Body.MEMBERS, 20, 15);
        sitting.openVote(1, new OpenVote(TEN, Manner.SECRET_PAPER), RULES);
        refuses("sitting-has-voted", () -> cancel(sitting));
        sitting.count(1, paper(15, 14, 15));
        sitting.closeVote(1, TEN, RULES);
        refuses("sitting-has-voted", () -> cancel(sitting));

        var counts = Hall.close(sitting, STAGE, null).counts();

        assertThat(counts.of(Count.YES)).as("void ballots say nothing").isEmpty();
        assertThat(cancel(Hall.called(Body.MEMBERS))).isEmpty();
    }

    @Test
    void onlyPartyLawKeepsAMemberFromVoting() {
        var probationary = Hall.opening(List.of(new WithoutVote(person(2), WithoutVote.Reason.PROBATIONARY)));
        refuses("vote-not-withheld-here", () -> Hall.called(Body.REPRESENTATIVES)
                .open(probationary, Hall.roll(40), SUBJECT, TODAY));
        var sitting = Hall.called(Body.BRANCH_COMMITTEE);
        sitting.open(probationary, Hall.roll(5), SUBJECT, TODAY);

        assertThat(sitting.eligible).isEqualTo(4);
    }

    @Test
    void whoHasNoVoteHasNoneWhenTheStageIsHeldAgain() {
        var first = Hall.called(Body.MEMBERS);
        first.open(
                Hall.opening(List.of(new WithoutVote(person(2), WithoutVote.Reason.SUSPENDED))),
                Hall.roll(20),
                SUBJECT,
                TODAY);
        var again = Hall.called(Body.MEMBERS);
        again.open(Hall.opening(List.of()), first.attendance().roll(), SUBJECT, TODAY);

        assertThat(again.attendance().roll()).isEqualTo(first.attendance().roll());
        assertThat(again.onRoll).isEqualTo(20);
        assertThat(again.eligible).isEqualTo(19);
    }

    @Test
    void anOfficeThatLeftAfterTheVoteIsBoundAllTheSame() {
        var stage = Templates.delivered()
                .byId("joint-conference")
                .orElseThrow()
                .stage(1)
                .orElseThrow();
        var sitting = voted();
        move(sitting, 1, Move.LEFT, ELEVEN);
        Hall.close(sitting, stage, null);

        refuses("office-not-bound", () -> sitting.file(minutes(DAY, task(0)), stage, TODAY));
    }

    @Test
    void aCooperativesAssemblyIsRecordedByItsMinutes() {
        refuses("assembly-recorded-by-minutes", () -> Hall.called(Body.COOPERATIVE_ASSEMBLY));
    }

    private static Sitting voted() {
        var sitting = with(Body.LEADING_BODY, 2, 2);
        vote(sitting, 1, TEN, 1, 1, 0);
        return sitting;
    }

    private static AttendeeView says(int person, Stance stance) {
        return new AttendeeView(person(person), stance, null);
    }

    private static AssignFollowUp task(int office) {
        return new AssignFollowUp(FollowUpOwner.UNIT, person(office), "落实资金", DAY.plusDays(30));
    }

    private static FileMinutes minutes(LocalDate signed, AssignFollowUp... tasks) {
        return new FileMinutes(HASH, signed, signed, List.of(tasks));
    }

    private static CountVotes paper(int yes, int issued, int returned) {
        return new CountVotes(yes, returned - yes, 0, issued, returned, 0, List.of(person(0), person(1)), HASH);
    }

    private static OpenVote byHands(LocalTime at) {
        return new OpenVote(at, Manner.SHOW_OF_HANDS);
    }

    private static void give(Sitting sitting, int giver, int holder) {
        sitting.give(
                new GiveProxy(person(giver), person(holder), ProxyLimit.SAME_HOUSEHOLD, HASH),
                Hall.proxies(sitting.body),
                Hall.RULES);
    }

    private static Sitting call(LocalDate notice, LocalDate day) {
        return new Sitting(
                new CallSitting(UUID.randomUUID(), 1, null, notice, day, "会议室", "议程", MotionSource.CADRES),
                "611023104001",
                "public-works",
                Body.MEMBERS,
                TODAY);
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
