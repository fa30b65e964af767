package org.jointprosperity.pairing.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointprosperity.pairing.duty.Policies.day;
import static org.jointprosperity.pairing.duty.Policies.span;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final int SCALE = Integer.getInteger("joint.scale", 1);

    private static Schedule schedule(Span term, Span... pauses) {
        return schedule(Policies.exchange(), term, pauses);
    }

    private static Schedule schedule(CadencePolicy policy, Span term, Span... pauses) {
        return new Schedule(new Cadence(List.of(policy)), term, Arrays.asList(pauses));
    }

    private static List<String> spans(List<Owed> owed) {
        return owed.stream()
                .map(one -> one.span().firstDay() + "/" + one.span().lastDay())
                .toList();
    }

    private static List<LocalDate> dueDays(List<Owed> owed) {
        return owed.stream().map(Owed::dueOn).toList();
    }

    @Test
    void owesEveryQuarterOfTheTermOnItsLastDay() {
        var owed = schedule(span("2009-01-01", "2009-12-31")).until(day("2009-12-31"));
        assertThat(dueDays(owed))
                .containsExactly(day("2009-03-31"), day("2009-06-30"), day("2009-09-30"), day("2009-12-31"));
    }

    @Test
    void goesOnAcrossTheEndOfTheYear() {
        var owed = schedule(span("2009-10-01", "2010-03-31")).until(day("2010-12-31"));
        assertThat(spans(owed)).containsExactly("2009-10-01/2009-12-31", "2010-01-01/2010-03-31");
    }

    @Test
    void februaryEndsOnItsLeapDayWhereThereIsOne() {
        var monthly = Policies.of("rural-exchange", Counting.EVIDENCE, Period.MONTH, 1);
        var owed = schedule(monthly, span("2008-02-01", "2008-03-31")).until(day("2008-03-01"));
        assertThat(dueDays(owed)).containsExactly(day("2008-02-29"), day("2008-03-31"));
        assertThat(dueDays(schedule(monthly, span("2012-02-01", "2012-02-29")).until(day("2012-02-29"))))
                .containsExactly(day("2012-02-29"));
        assertThat(dueDays(schedule(monthly, span("2009-02-01", "2009-03-31")).until(day("2009-02-28"))))
                .containsExactly(day("2009-02-28"));
    }

    @Test
    void aPairingSignedOnALeapDayOwesWhatIsLeftOfTheQuarter() {
        assertThat(spans(schedule(span("2008-02-29", "2009-02-28")).until(day("2008-02-29"))))
                .containsExactly("2008-02-29/2008-03-31");
        var yearly = Policies.of("rural-young-member", Counting.YOUNG_MEMBER, Period.YEAR, 1);
        assertThat(spans(schedule(yearly, span("2012-02-29", "2013-02-28")).until(day("2013-12-31"))))
                .as("59 days of 2013 are enough where 30 are asked")
                .containsExactly("2012-02-29/2012-12-31", "2013-01-01/2013-02-28");
    }

    @Test
    void aBrokenQuarterIsOwedFromSoManyDaysOnAsThePolicySays() {
        assertThat(schedule(span("2009-03-02", "2009-03-31")).until(day("2009-12-31")))
                .as("30 days")
                .hasSize(1);
        assertThat(schedule(span("2009-03-03", "2009-03-31")).until(day("2009-12-31")))
                .as("29 days")
                .isEmpty();
        var never = Policies.exchange();
        never.brokenLeastDays = null;
        assertThat(schedule(never, span("2009-01-02", "2009-03-31")).until(day("2009-12-31")))
                .isEmpty();
        assertThat(schedule(never, span("2009-01-01", "2009-03-31")).until(day("2009-12-31")))
                .as("a whole quarter is owed whatever the policy says of broken ones")
                .hasSize(1);
    }

    @Test
    void aTermOfOneDayOwesOnlyWhatAsksForOneDay() {
        var term = span("2009-12-31", "2009-12-31");
        assertThat(schedule(term).until(day("2010-12-31"))).isEmpty();
        var always = Policies.exchange();
        always.brokenLeastDays = 1;
        assertThat(dueDays(schedule(always, term).until(day("2010-12-31")))).containsExactly(day("2009-12-31"));
    }

    @Test
    void looksNoFurtherThanThePeriodAfterTodays() {
        var term = span("2009-01-01", "2012-12-31");
        assertThat(spans(schedule(term).upToTheNext(day("2009-06-30"))))
                .containsExactly("2009-01-01/2009-03-31", "2009-04-01/2009-06-30", "2009-07-01/2009-09-30");
        assertThat(schedule(term).upToTheNext(day("2009-07-01"))).hasSize(4);
        assertThat(spans(schedule(term).upToTheNext(day("2009-12-31")))).endsWith("2010-01-01/2010-03-31");
        assertThat(schedule(term).upToTheNext(day("2008-06-01"))).isEmpty();
    }

    @Test
    void suspendedTimeIsNotCounted() {
        var term = span("2009-01-01", "2009-12-31");
        assertThat(spans(schedule(term, span("2009-04-01", "2009-06-30")).until(day("2009-12-31"))))
                .as("a quarter suspended from end to end")
                .containsExactly("2009-01-01/2009-03-31", "2009-07-01/2009-09-30", "2009-10-01/2009-12-31");
        assertThat(spans(schedule(term, span("2009-04-01", "2009-06-02")).until(day("2009-06-30"))))
                .as("28 days left")
                .containsExactly("2009-01-01/2009-03-31");
        assertThat(dueDays(schedule(term, span("2009-06-21", "2009-07-10")).until(day("2009-06-30"))))
                .as("put off by the twenty days of the pause")
                .containsExactly(day("2009-03-31"), day("2009-07-20"));
    }

    @Test
    void pausesAreTakenInTheirOrderHoweverTheyAreGiven() {
        var term = span("2009-01-01", "2009-12-31");
        var first = span("2009-03-01", "2009-03-10");
        var second = span("2009-04-05", "2009-04-09");
        assertThat(dueDays(schedule(term, second, first).until(day("2009-01-01"))))
                .as("31 March and ten days, which is behind the second pause's first day, and five more")
                .containsExactly(day("2009-04-15"));
    }

    @Test
    void aLaterPolicyRulesFromTheFirstPeriodThatBeginsUnderIt() {
        var quarterly = Policies.exchange();
        var monthly = Policies.of("rural-exchange", Counting.EVIDENCE, Period.MONTH, 1);
        monthly.effectiveFrom = day("2009-02-10");
        var owed = new Schedule(new Cadence(List.of(quarterly, monthly)), span("2009-01-01", "2009-12-31"), List.of())
                .until(day("2009-05-01"));
        assertThat(spans(owed))
                .containsExactly("2009-01-01/2009-03-31", "2009-04-01/2009-04-30", "2009-05-01/2009-05-31");
    }

    @Test
    void owesNothingBeforeThePolicyBeginsOrWhereItAsksForNothing() {
        var policy = Policies.exchange();
        policy.effectiveFrom = day("2009-07-01");
        assertThat(spans(schedule(policy, span("2009-01-01", "2009-12-31")).until(day("2009-07-01"))))
                .containsExactly("2009-07-01/2009-09-30");
        policy.times = 0;
        assertThat(schedule(policy, span("2009-01-01", "2009-12-31")).until(day("2009-12-31")))
                .isEmpty();
        policy.times = 1;
        policy.effectiveTo = day("2009-07-01");
        assertThat(spans(schedule(policy, span("2009-01-01", "2009-12-31")).until(day("2009-12-31"))))
                .as("in force on the first day of the quarter")
                .containsExactly("2009-07-01/2009-09-30");
    }

    @Test
    void isDueSoManyDaysAfterThePeriodAsThePolicySays() {
        var policy = Policies.exchange();
        policy.dueAfterDays = 10;
        assertThat(dueDays(schedule(policy, span("2009-10-01", "2009-12-31")).until(day("2009-12-31"))))
                .containsExactly(day("2010-01-10"));
    }

    /** Whatever the term and the period: periods lie in the term, in order, without overlap, and are due when they are over. */
    @Test
    void everyDayOfATermBelongsToOnePeriodAtMost() {
        var random = new Random(20090113);
        for (int i = 0; i < 300 * SCALE; i++) {
            var from = LocalDate.of(2007, 1, 1).plusDays(random.nextInt(2000));
            var term = new Span(from, from.plusDays(random.nextInt(1500)));
            var policy = Policies.of(
                    "rural-exchange", Counting.EVIDENCE, Period.values()[random.nextInt(Period.values().length)], 1);
            policy.brokenLeastDays = 1;
            var owed = schedule(policy, term).until(term.lastDay());
            var days = new ArrayList<LocalDate>();
            owed.forEach(one -> one.span()
                    .firstDay()
                    .datesUntil(one.span().lastDay().plusDays(1))
                    .forEach(days::add));
            assertThat(days)
                    .as("%s %s", term, policy.period)
                    .containsExactlyElementsOf(term.firstDay()
                            .datesUntil(term.lastDay().plusDays(1))
                            .toList());
            assertThat(owed).allSatisfy(one -> assertThat(one.dueOn())
                    .isEqualTo(one.span().lastDay()));
        }
    }
}
