package org.jointprosperity.pairing.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jointprosperity.pairing.duty.Policies.day;
import static org.jointprosperity.pairing.duty.Policies.span;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.contracts.PairingEvent;
import org.junit.jupiter.api.Test;

class DutyTest {

    private static final String TODAY = "2009-05-20";

    /** Of the first quarter of 2009, due on 31 March. */
    private static Duty duty(CadencePolicy policy) {
        var term = new DutyTerm();
        term.unitCode = "11611023MBY416905X";
        term.branchCode = "61102310400101";
        term.divisionCode = "611023104001";
        term.startsOn = day("2009-01-01");
        return new Duty(term, new Owed(policy, span("2009-01-01", "2009-03-31"), day("2009-03-31")));
    }

    private static Duty exchange() {
        return duty(Policies.exchange());
    }

    private static Evidence evidence(String on) {
        return evidence(on, "座谈会");
    }

    private static Evidence evidence(String on, String text, String... persons) {
        return recorded(TODAY, on, text, persons);
    }

    private static Evidence recorded(String today, String on, String text, String... persons) {
        return new Evidence(
                new FulfilDuty(day(on), FulfilDuty.Kind.MINUTES, text, 12, List.of(persons), null),
                false,
                "N04672",
                day(today));
    }

    private static void refuses(String code, ThrowingCallable command) {
        assertThatThrownBy(command).isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }

    private static List<String> steps(Duty duty, String today) {
        return duty.remind(day(today)).stream()
                .map(event -> event instanceof PairingEvent.DutyEscalated escalated
                        ? escalated.level()
                        : event.getClass().getSimpleName())
                .toList();
    }

    @Test
    void climbsFromDueToTheCounty() {
        var duty = exchange();
        assertThat(steps(duty, "2009-03-31")).as("its last day").isEmpty();
        assertThat(steps(duty, "2009-04-01")).containsExactly("DutyOverdue");
        assertThat(steps(duty, "2009-04-01")).as("once").isEmpty();
        assertThat(steps(duty, "2009-04-06")).isEmpty();
        assertThat(steps(duty, "2009-04-07")).containsExactly("BRANCH");
        assertThat(steps(duty, "2009-04-15")).containsExactly("TOWN");
        assertThat(steps(duty, "2009-04-30")).containsExactly("COUNTY");
        assertThat(duty.nextStepOn).isNull();
        assertThat(steps(duty, "2019-04-30")).isEmpty();
    }

    /** Of what was done on 20 May and due on 31 March. */
    @Test
    void standsOnAnEarlierDayAsItStoodThen() {
        var duty = exchange();
        assertThat(duty.laidOn).as("the term begins after the period before").isEqualTo(day("2009-01-01"));
        duty.fulfil(evidence(TODAY), day(TODAY));
        var before = new DutyThen(day("2009-03-30"), 0, 0);
        assertThat(before.state(duty)).isEqualTo(DutyState.OPEN);
        assertThat(before.nextStepOn(duty)).contains(day("2009-04-01"));
        var late = new DutyThen(day("2009-04-10"), 10, 0);
        assertThat(late.state(duty)).isEqualTo(DutyState.ESCALATED);
        assertThat(late.level(duty)).contains(EscalationLevel.BRANCH);
        assertThat(late.nextStepOn(duty)).contains(day("2009-04-15"));
        assertThat(new DutyThen(day("2009-04-10"), 5, 0).nextStepOn(duty))
                .as("suspended for five days since it was due")
                .contains(day("2009-04-12"));
        var done = new DutyThen(day(TODAY), 50, 1);
        assertThat(done.state(duty)).isEqualTo(DutyState.FULFILLED);
        assertThat(done.isLate(duty)).isTrue();
        assertThat(done.nextStepOn(duty)).isEmpty();
    }

    @Test
    void goesStraightToTheHighestLevelThatIsDue() {
        var duty = exchange();
        assertThat(steps(duty, "2009-04-20")).containsExactly("DutyOverdue", "TOWN");
        assertThat(duty.nextStepOn).isEqualTo(day("2009-04-30"));
        assertThat(steps(exchange(), "2010-01-01")).containsExactly("DutyOverdue", "COUNTY");
    }

    @Test
    void waitsForTheDaysOfGraceAndSkipsALevelWithoutDays() {
        var policy = Policies.exchange();
        policy.graceDays = 5;
        policy.branchAfterDays = null;
        var duty = duty(policy);
        assertThat(steps(duty, "2009-04-05")).isEmpty();
        assertThat(steps(duty, "2009-04-06")).containsExactly("DutyOverdue");
        assertThat(steps(duty, "2009-04-14")).isEmpty();
        assertThat(steps(duty, "2009-04-15")).containsExactly("TOWN");
    }

    @Test
    void isFulfilledInTimeByEvidenceOfItsPeriod() {
        var duty = exchange();
        var proof = recorded("2009-03-31", "2009-03-31", "座谈会");
        var fulfilled = told(duty.fulfil(proof, day("2009-03-31")));
        assertThat(fulfilled.fulfilledOn()).isEqualTo(day("2009-03-31"));
        assertThat(duty.isLate()).isFalse();
        assertThat(duty.evidence.get(0).late).isFalse();
        assertThat(steps(duty, "2009-12-31")).isEmpty();
    }

    @Test
    void whatIsRecordedAfterwardsIsLateAndRewritesNoEarlierDay() {
        var duty = exchange();
        duty.remind(day("2009-04-15"));
        var fulfilled = told(duty.fulfil(evidence("2009-03-01"), day(TODAY)));
        assertThat(fulfilled.fulfilledOn()).isEqualTo(day(TODAY));
        assertThat(duty.isLate()).isTrue();
        assertThat(duty.evidence.get(0).late).isTrue();
        assertThat(duty.evidence.get(0).recordedBy).isEqualTo("N04672");
        assertThat(new DutyThen(day("2009-04-20"), 20, 0).state(duty)).isEqualTo(DutyState.ESCALATED);
    }

    @Test
    void aYoungMemberIsNoOlderThanThePolicySays() {
        var policy = Policies.of("rural-young-member", Counting.YOUNG_MEMBER, Period.YEAR, 1);
        policy.requireYoung("1930-01", day(TODAY));
        policy.mostAge = 35;
        policy.ageSource = "暂按 35 周岁";
        policy.requireYoung("1973-06", day(TODAY));
        refuses("young-member-too-old", () -> policy.requireYoung("1973-05", day(TODAY)));
        policy.leastAge = 18;
        policy.requireYoung("1991-05", day(TODAY));
        assertThatThrownBy(() -> policy.requireYoung("1993-06", day(TODAY)))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("young-member-too-young");
                    assertThat(refusal.facts()).containsEntry("missing", 3L).containsEntry("article", "暂按 35 周岁");
                });
    }

    /** Of one pair a meeting is known by its day, of two by its words, however they are set apart. */
    @Test
    void oneMeetingIsCountedOnce() {
        var counted = exchange();
        counted.fulfil(evidence("2009-03-01", "第一季度 座谈会。"), day(TODAY));
        var samePair = exchange();
        assertThat(counted.counts(evidence("2009-03-01", "另一次"), samePair)).isTrue();
        var otherPair = exchange();
        otherPair.unitCode = "11611023016090013Q";
        assertThat(counted.counts(evidence("2009-03-01", "第一季度座谈会"), otherPair)).isTrue();
        assertThat(counted.counts(evidence("2009-03-01", "另一次"), otherPair)).isFalse();
        assertThat(counted.counts(evidence("2009-03-02", "第一季度座谈会"), otherPair)).isFalse();
        var asReports = duty(Policies.of("rural-exchange", Counting.REPORTS, Period.QUARTER, 1));
        assertThat(counted.counts(evidence("2009-03-01", "另一次"), asReports))
                .as("a policy of another day that asks for reports")
                .isFalse();
        var signs = exchange();
        signs.fulfil(evidence("2009-03-01", "……"), day(TODAY));
        assertThat(signs.counts(evidence("2009-03-01", " …… "), otherPair)).isTrue();
        assertThat(signs.counts(evidence("2009-03-01", "！！"), otherPair)).isFalse();
    }

    @Test
    void isFulfilledLateUntilToday() {
        var duty = exchange();
        duty.remind(day("2009-04-15"));
        duty.fulfil(evidence(TODAY), day(TODAY));
        assertThat(duty.state).isEqualTo(DutyState.FULFILLED);
        assertThat(duty.isLate()).isTrue();
        assertThat(duty.evidence.get(0).late).isTrue();
        assertThat(duty.level).as("how far it had come stays on record").isEqualTo(EscalationLevel.TOWN);
    }

    @Test
    void refusesEvidenceThatCannotBe() {
        refuses("day-in-future", () -> exchange().fulfil(evidence("2009-05-21"), day(TODAY)));
        refuses("evidence-outside-period", () -> exchange().fulfil(evidence("2008-12-31"), day(TODAY)));
        refuses("duty-counted-by-visits", () -> duty(Policies.visits(1)).fulfil(evidence(TODAY), day(TODAY)));
        var done = exchange();
        done.fulfil(evidence("2009-03-01"), day(TODAY));
        refuses("duty-already-fulfilled", () -> done.fulfil(evidence("2009-03-02"), day(TODAY)));
        refuses("duty-already-fulfilled", () -> done.cancel("误填", day(TODAY)));
        var cancelled = exchange();
        cancelled.cancel("洪灾", day(TODAY));
        refuses("duty-cancelled", () -> cancelled.fulfil(evidence("2009-03-01"), day(TODAY)));
        refuses("duty-cancelled", () -> cancelled.cancel("洪灾", day(TODAY)));
    }

    @Test
    void aDutyOfSeveralTimesWantsAsManyDifferentOnes() {
        var policy = Policies.exchange();
        policy.times = 2;
        var duty = duty(policy);
        assertThat(duty.fulfil(evidence("2009-02-01"), day(TODAY))).isEmpty();
        refuses("evidence-repeated", () -> duty.fulfil(evidence("2009-02-01"), day(TODAY)));
        assertThat(duty.done).isOne();
        assertThat(duty.fulfil(evidence("2009-02-01", "第二次座谈"), day(TODAY))).isNotEmpty();
    }

    @Test
    void namesTheYoungMemberAndTheDelegates() {
        var mentored = Policies.of("rural-young-member", Counting.YOUNG_MEMBER, Period.YEAR, 1);
        refuses("young-member-not-named", () -> duty(mentored).fulfil(evidence("2009-03-01"), day(TODAY)));
        refuses("young-member-not-named", () -> duty(mentored)
                .fulfil(evidence("2009-03-01", "培养", "C0281", "C0282"), day(TODAY)));
        var delegates = Policies.of("rural-delegates", Counting.DELEGATES, Period.YEAR, 1);
        refuses("delegates-not-named", () -> duty(delegates).fulfil(evidence("2009-03-01"), day(TODAY)));
        assertThat(duty(delegates).fulfil(evidence("2009-03-01", "选派", "N04672", "N04673"), day(TODAY)))
                .isNotEmpty();
    }

    @Test
    void aReportIsAnsweredAndThenClosed() {
        var duty = duty(Policies.of("rural-opinions", Counting.REPORTS, Period.QUARTER, 1));
        refuses("no-report-to-answer", () -> duty.reply("已转办", day(TODAY)));
        duty.fulfil(evidence("2009-03-01"), day(TODAY));
        refuses("no-answer-to-close", () -> duty.close("办结", day(TODAY)));
        duty.reply("已转办", day(TODAY));
        refuses("no-report-to-answer", () -> duty.reply("再答", day(TODAY)));
        duty.close("办结", day(TODAY));
        refuses("no-answer-to-close", () -> duty.close("再结", day(TODAY)));
        assertThat(duty.evidence.get(0).reply).isEqualTo("已转办");
        assertThat(duty.evidence.get(0).closedOn).isEqualTo(day(TODAY));
        refuses("duty-takes-no-answer", () -> exchange().reply("答", day(TODAY)));
    }

    /** Each entered on its own day. */
    private static List<PairingEvent> counted(Duty duty, String... visits) {
        return duty.count(
                Arrays.stream(visits)
                        .map(LocalDate::parse)
                        .map(on -> new CountedVisit(on, on))
                        .toList(),
                day(TODAY));
    }

    private static PairingEvent.DutyFulfilled told(List<PairingEvent> events) {
        return (PairingEvent.DutyFulfilled) events.get(0);
    }

    /** Phones send late, so that it counts; that it cleared what stood before the town is told. */
    @Test
    void aVisitEnteredLateCountsOnItsDayAndSaysWhenItWasEntered() {
        var duty = duty(Policies.visits(1));
        duty.remind(day("2009-04-15"));
        var late = new CountedVisit(day("2009-03-20"), day("2009-04-16"));
        var events = duty.count(List.of(late), day("2009-04-16"));
        assertThat(told(events).fulfilledOn()).isEqualTo(day("2009-03-20"));
        assertThat(events.get(1)).isInstanceOfSatisfying(PairingEvent.DutyFulfilledLate.class, told -> {
            assertThat(told.enteredOn()).isEqualTo(day("2009-04-16"));
            assertThat(told.level()).isEqualTo("TOWN");
        });
        assertThat(duty.isLate()).isFalse();
        assertThat(duty.isEnteredLate()).isTrue();
        var inTime = new CountedVisit(day("2009-03-21"), day("2009-03-22"));
        assertThat(duty.count(List.of(late, inTime), day(TODAY)))
                .as("one of another phone had been entered in time")
                .isEmpty();
        assertThat(duty.isEnteredLate()).isFalse();
        assertThat(duty.count(List.of(), day(TODAY))).hasSize(1);
        assertThat(duty.enteredOn).isNull();
    }

    @Test
    void evidenceRecordedLateSaysSoAndWhatWasNotOverdueYetDoesNot() {
        var overdue = exchange();
        overdue.remind(day("2009-04-01"));
        assertThat(overdue.fulfil(evidence("2009-03-01"), day(TODAY)))
                .last()
                .isInstanceOfSatisfying(PairingEvent.DutyFulfilledLate.class, told -> {
                    assertThat(told.enteredOn()).isEqualTo(day(TODAY));
                    assertThat(told.level()).isNull();
                });
        assertThat(exchange().fulfil(evidence("2009-03-01"), day(TODAY))).hasSize(1);
    }

    @Test
    void isFulfilledOnTheDayOfTheVisitThatMakesTheNumberFull() {
        var duty = duty(Policies.visits(2));
        assertThat(counted(duty, "2009-03-20")).isEmpty();
        assertThat(counted(duty, "2009-03-20", "2009-02-10")).hasOnlyElementsOfType(PairingEvent.DutyFulfilled.class);
        assertThat(duty.fulfilledOn).as("the later of the two").isEqualTo(day("2009-03-20"));
        assertThat(counted(duty, "2009-03-20", "2009-02-10", "2009-03-30"))
                .as("one more changes nothing")
                .isEmpty();
        assertThat(duty.latestOn).isEqualTo(day("2009-03-30"));
        assertThat(counted(duty, "2009-03-20", "2009-03-30"))
                .as("another day says so")
                .isNotEmpty();
        assertThat(duty.fulfilledOn).isEqualTo(day("2009-03-30"));
        assertThat(duty.latestOn).isEqualTo(day("2009-03-30"));
        assertThat(counted(duty, "2009-03-19", "2009-03-20")).isNotEmpty();
        assertThat(duty.latestOn).as("a day that was corrected away").isEqualTo(day("2009-03-20"));
    }

    @Test
    void aCorrectionOpensWhatIsNoLongerDone() {
        var duty = duty(Policies.visits(1));
        assertThat(counted(duty, "2009-03-20")).isNotEmpty();
        assertThat(counted(duty, "2009-04-20"))
                .as("outside its period")
                .singleElement()
                .isInstanceOfSatisfying(PairingEvent.DutyReopened.class, reopened -> {
                    assertThat(reopened.dutyId()).isEqualTo(duty.id);
                    assertThat(reopened.reopenedOn()).isEqualTo(day(TODAY));
                });
        assertThat(duty.state).isEqualTo(DutyState.OPEN);
        assertThat(duty.done).isZero();
        assertThat(duty.latestOn).isNull();
        assertThat(counted(duty)).as("told once").isEmpty();
        assertThat(steps(duty, "2009-04-01")).containsExactly("DutyOverdue");
        assertThat(counted(duty, "2009-03-31"))
                .as("recorded late, but made in time")
                .isNotEmpty();
        assertThat(duty.isLate()).isFalse();
    }

    @Test
    void whatIsNoLongerOwedSaysWhyByACode() {
        var duty = duty(Policies.visits(1));
        var cancelled = duty.cancel("张三住院", day(TODAY));
        assertThat(cancelled.reason()).isEqualTo("LET_GO");
        assertThat(cancelled.cancelledOn()).isEqualTo(day(TODAY));
        assertThat(counted(duty, "2009-03-20")).isEmpty();
        assertThat(duty.done).isOne();
        assertThat(duty.state).isEqualTo(DutyState.CANCELLED);
        assertThat(exchange().end(day("2008-12-31"), List.of(), day(TODAY)))
                .get()
                .isInstanceOfSatisfying(PairingEvent.DutyCancelled.class, ended -> assertThat(ended.reason())
                        .isEqualTo("PAIRING_ENDED"));
    }

    @Test
    void aPausePutsTheDueDayOff() {
        var duty = exchange();
        duty.resume(List.of(span("2009-03-22", "2009-04-10")), day(TODAY));
        assertThat(duty.dueOn).isEqualTo(day("2009-04-20"));
        assertThat(steps(duty, "2009-04-20")).isEmpty();
        assertThat(steps(duty, "2009-04-27")).containsExactly("DutyOverdue", "BRANCH");
    }

    @Test
    void aPauseThatLeavesTooLittleOfThePeriodEndsTheDuty() {
        var duty = exchange();
        duty.resume(List.of(span("2009-01-02", "2009-03-31")), day(TODAY));
        assertThat(duty.state).isEqualTo(DutyState.CANCELLED);
    }

    @Test
    void anOverdueDutyWaitsForThePauseWhereItStands() {
        var duty = exchange();
        duty.remind(day("2009-04-07"));
        duty.resume(List.of(span("2009-04-11", "2009-04-20")), day(TODAY));
        assertThat(duty.dueOn).isEqualTo(day("2009-03-31"));
        assertThat(steps(duty, "2009-04-24")).isEmpty();
        assertThat(steps(duty, "2009-04-25")).containsExactly("TOWN");
    }

    @Test
    void theEndOfThePairingEndsWhatWasNotDueYet() {
        var later = exchange();
        later.end(day("2008-12-31"), List.of(), day(TODAY));
        assertThat(later.state).isEqualTo(DutyState.CANCELLED);
        var shortened = exchange();
        assertThat(shortened.end(day("2009-02-15"), List.of(), day(TODAY)))
                .get()
                .isInstanceOfSatisfying(PairingEvent.DutyStands.class, stands -> {
                    assertThat(stands.periodTo()).isEqualTo(day("2009-02-15"));
                    assertThat(stands.dueOn()).isEqualTo(day("2009-02-15"));
                    assertThat(stands.endedOn()).isEqualTo(day("2009-02-15"));
                });
        assertThat(shortened.state).isEqualTo(DutyState.OPEN);
        assertThat(shortened.dueOn).isEqualTo(day("2009-02-15"));
        var tooShort = exchange();
        tooShort.end(day("2009-01-15"), List.of(), day(TODAY));
        assertThat(tooShort.state).isEqualTo(DutyState.CANCELLED);
        var overdue = exchange();
        overdue.remind(day("2009-04-01"));
        assertThat(overdue.end(day("2009-04-02"), List.of(), day(TODAY)))
                .get()
                .isInstanceOf(PairingEvent.DutyStands.class);
        assertThat(overdue.state).as("what was due before stays owed").isEqualTo(DutyState.OVERDUE);
        assertThat(overdue.pairingEndedOn).isEqualTo(day("2009-04-02"));
        var done = exchange();
        done.fulfil(evidence("2009-03-01"), day(TODAY));
        assertThat(done.end(day("2009-04-02"), List.of(), day(TODAY))).isEmpty();
        assertThat(done.pairingEndedOn).isNull();
    }

    @Test
    void aTermForgetsAPauseOfNoDayAndEndsWithinOne() {
        var term = new DutyTerm();
        term.startsOn = day("2009-01-01");
        term.pause(day("2009-02-01"));
        assertThat(term.resume(day("2009-02-01"))).isFalse();
        assertThat(term.pauses).isEmpty();
        term.pause(day("2009-03-01"));
        assertThat(term.end(day("2009-03-31"))).isTrue();
        assertThat(term.pauses).containsExactly(span("2009-03-01", "2009-03-31"));
        assertThat(term.span()).isEqualTo(span("2009-01-01", "2009-03-31"));
        term.laid(day("2009-12-31"));
        assertThat(term.layOn).isEqualTo(day("2010-01-01"));
    }
}
