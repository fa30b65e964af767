package org.jointprosperity.pairing.undertaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.contracts.PairingEvent.UndertakingBroken;
import org.jointprosperity.contracts.PairingEvent.UndertakingLate;
import org.jointprosperity.contracts.PairingEvent.UndertakingMet;
import org.jointprosperity.contracts.PairingEvent.UndertakingMoved;
import org.jointprosperity.contracts.PairingEvent.UndertakingReleased;
import org.jointprosperity.contracts.PairingEvent.UndertakingReopened;
import org.jointprosperity.pairing.agreement.MovedBy;
import org.junit.jupiter.api.Test;

class UndertakingTest {

    private static final LocalDate SIGNED = LocalDate.of(2009, 2, 5);
    private static final Map<String, Scale> SCALES =
            Map.of("亩", new Scale("亩", 1), "万袋", new Scale("袋", 10000), "袋", new Scale("袋", 1));
    private static final UndertakingPolicy GRACE = new UndertakingPolicy(60, "示例");

    @Test
    void aTeaGardenIsMetByWhatWasAddedAfterTheLetter() {
        var tea = tea(100);
        var old = base(extent(285_000, "2007-07-23"), extent(320_500, "2009-11-20"));
        var young = base(extent(64_500, "2009-02-05"));
        assertThat(counted(tea, old.increases(tea, SIGNED))).hasSize(1).first().isInstanceOf(UndertakingMoved.class);
        assertThat(tea.doneThousandths).isEqualTo(35_500);
        var facts = facts(tea, "JD1", old.increases(tea, SIGNED));
        facts.addAll(facts(tea, "JD2", young.increases(tea, SIGNED)));
        var events = tea.count(facts, LocalDate.of(2009, 12, 1));
        assertThat(events).last().isInstanceOfSatisfying(UndertakingMet.class, met -> {
            assertThat(met.doneThousandths()).isEqualTo(100_000);
            assertThat(met.metOn()).as("the day of the fact that filled it").isEqualTo("2009-11-20");
        });
        assertThat(tea.state).isEqualTo(UndertakingState.MET);
    }

    @Test
    void onlyIncreasesAfterSigningCount() {
        var tea = tea(100);
        assertThat(sum(base(extent(285_000, "2007-07-23")).increases(tea, SIGNED)))
                .as("what was there before")
                .isZero();
        assertThat(sum(base(extent(50_000, "2009-02-04")).increases(tea, SIGNED)))
                .as("opened the day before")
                .isZero();
        assertThat(sum(base(extent(50_000, "2009-02-05")).increases(tea, SIGNED)))
                .as("opened on the day")
                .isEqualTo(50_000);
        var shrunken = base(
                extent(50_000, "2008-01-01"),
                extent(80_000, "2009-03-01"),
                extent(40_000, "2009-04-01"),
                extent(60_000, "2009-05-01"));
        assertThat(shrunken.increases(tea, SIGNED).stream().map(Increase::thousandths))
                .as("back, but not below what was there at signing")
                .containsExactly(30_000L, -30_000L, 10_000L);
    }

    @Test
    void tenThousandBagsAreBags() {
        var fungi = undertaking(MovedBy.BASE_AREA, "食用菌", "万袋", 7, null);
        var base = new BaseGrowth(
                "JD9",
                "食用菌",
                fungi.divisionCode,
                List.of(
                        new Extent(70_000_000, "袋", SIGNED),
                        new Extent(8_000, "万袋", SIGNED.plusDays(1)),
                        new Extent(3, "袋", SIGNED.plusDays(2)),
                        new Extent(9_000, "亩", SIGNED.plusDays(3))),
                SCALES);
        assertThat(base.increases(fungi, SIGNED).stream().map(Increase::thousandths))
                .as("7 万袋, 8 万袋, a crumb rounded down, and a unit that cannot be compared")
                .containsExactly(7_000L, 1_000L, -8_000L);
    }

    @Test
    void aHouseholdCountsFromTheThresholdOn() {
        var pigs = undertaking(MovedBy.CERTIFIED_HOUSEHOLDS, "生猪", "户", 30, 10);
        assertThat(sum(household(certification("生猪", 10, "2009-02-05", null)).increases(pigs, SIGNED)))
                .isEqualTo(1000);
        assertThat(sum(household(certification("生猪", 9, "2009-06-01", null)).increases(pigs, SIGNED)))
                .isZero();
        assertThat(sum(household(certification("生猪", null, "2009-06-01", null)).increases(pigs, SIGNED)))
                .as("a herd nobody has counted")
                .isZero();
        assertThat(sum(household(certification("养鸡", 500, "2009-06-01", null)).increases(pigs, SIGNED)))
                .isZero();
        assertThat(sum(household(certification("生猪", 30, "2009-02-04", null)).increases(pigs, SIGNED)))
                .as("certified before the letter")
                .isZero();
        assertThat(household(certification("生猪", 30, "2009-06-01", "2009-09-01")).increases(pigs, SIGNED).stream()
                        .map(Increase::thousandths))
                .containsExactly(1000L, -1000L);
        assertThat(sum(household(
                                certification("生猪", 30, "2009-06-01", "2009-09-01"),
                                certification("生猪", 12, "2009-10-01", null),
                                certification("生猪", 14, "2009-11-01", null))
                        .increases(pigs, SIGNED)))
                .as("one household is one household")
                .isEqualTo(1000);
    }

    @Test
    void isLateFromTheDayAfterItsDayOnAcrossYearsAndLeapDays() {
        for (var due : List.of(LocalDate.of(2010, 12, 31), LocalDate.of(2012, 2, 28), LocalDate.of(2012, 2, 29))) {
            var tea = tea(100);
            tea.dueOn = due;
            assertThat(tea.late(due)).isEmpty();
            assertThat(tea.late(due.plusDays(3)))
                    .get()
                    .extracting(UndertakingLate::lateOn)
                    .isEqualTo(due.plusDays(1));
            assertThat(tea.late(due.plusDays(4))).as("told once").isEmpty();
        }
    }

    @Test
    void isFoundBrokenOnlyLateAndBeyondTheGrace() {
        var tea = tea(100);
        tea.dueOn = LocalDate.of(2009, 12, 31);
        refused("undertaking-not-late", () -> tea.review(broken("2010-12-31"), GRACE));
        tea.late(LocalDate.of(2010, 1, 1));
        refused("undertaking-within-grace", () -> tea.review(broken("2010-03-01"), GRACE));
        assertThat(tea.review(new Review(Review.Finding.STANDS, "春季栽植", LocalDate.of(2010, 3, 1), "county"), GRACE))
                .isEmpty();
        assertThat(tea.state).isEqualTo(UndertakingState.LATE);
        assertThat(tea.review(broken("2010-03-02"), GRACE))
                .get()
                .extracting(UndertakingBroken::reason)
                .isEqualTo(Undertaking.OVERDUE);
        assertThat(tea.reviews).hasSize(2);
        refused("undertaking-closed", () -> tea.review(broken("2010-03-03"), GRACE));
    }

    @Test
    void whatWasMetAndIsTakenBackIsOpenAgain() {
        var money = undertaking(MovedBy.FUNDS, null, "元", 20_000, null);
        counted(money, List.of(new Increase(1, 20_000_000, SIGNED)));
        assertThat(money.state).isEqualTo(UndertakingState.MET);
        assertThat(counted(
                        money, List.of(new Increase(1, 20_000_000, SIGNED), new Increase(2, -1, SIGNED.plusDays(1)))))
                .last()
                .isInstanceOfSatisfying(UndertakingReopened.class, reopened -> assertThat(reopened.doneThousandths())
                        .isEqualTo(19_999_999));
        assertThat(money.state).isEqualTo(UndertakingState.OPEN);
        assertThat(money.metOn).isNull();
    }

    @Test
    void aLateOneMayStillBeMetAndAClosedOneStays() {
        var late = tea(100);
        late.late(late.dueOn.plusDays(1));
        counted(late, List.of(new Increase(1, 100_000, late.dueOn.plusDays(9))));
        assertThat(late.state).isEqualTo(UndertakingState.MET);
        assertThat(late.close(late.dueOn.plusDays(30)))
                .as("a met one is not released")
                .isEmpty();
        assertThat(late.state).isEqualTo(UndertakingState.MET);
        var open = tea(100);
        assertThat(open.close(SIGNED.plusDays(30)))
                .get()
                .extracting(UndertakingReleased::releasedOn)
                .isEqualTo(SIGNED.plusDays(30));
        assertThat(open.close(SIGNED.plusDays(31))).as("told once").isEmpty();
        assertThat(open.state).isEqualTo(UndertakingState.RELEASED);
        assertThat(open.late(LocalDate.of(2020, 1, 1))).isEmpty();
    }

    /** Many random histories of bases and households, told and counted in any order. */
    @Test
    void whateverTheOrderOfTheFactsTheSumIsTheSame() {
        var random = new Random(611023);
        for (int run = 0; run < 300; run++) {
            var tea = tea(1 + random.nextInt(200));
            var all = new ArrayList<UndertakingFact>();
            long grown = 0;
            for (int base = 0; base < 1 + random.nextInt(5); base++) {
                var history = history(random);
                long growth = history.stream().mapToLong(Increase::thousandths).sum();
                assertThat(growth).isNotNegative();
                grown += growth;
                all.addAll(facts(tea, "JD" + base, history));
            }
            Collections.shuffle(all, random);
            tea.count(all, SIGNED);
            assertThat(tea.doneThousandths).isEqualTo(grown);
            var again = tea(200);
            Collections.shuffle(all, random);
            again.count(all, SIGNED);
            assertThat(again.doneThousandths).isEqualTo(tea.doneThousandths);
            assertThat(tea.count(all, SIGNED)).as("nothing new moves nothing").isEmpty();
            assertThat(tea.state == UndertakingState.MET)
                    .isEqualTo(grown >= tea.quantityThousandths)
                    .isEqualTo(tea.metOn != null);
        }
    }

    /** A base told step by step gives at each step what it gives when told at once, and never less than nothing. */
    @Test
    void aBaseToldStepByStepNeverFallsBelowNothing() {
        var random = new Random(104);
        for (int run = 0; run < 300; run++) {
            var tea = tea(100);
            var extents = extents(random);
            for (int known = 1; known <= extents.size(); known++) {
                counted(
                        tea,
                        new BaseGrowth("JD1", "茶叶", "v", extents.subList(0, known), SCALES).increases(tea, SIGNED));
                assertThat(tea.doneThousandths)
                        .isBetween(0L, extents.get(known - 1).thousandths());
            }
        }
    }

    private static List<Increase> history(Random random) {
        return new BaseGrowth("JD", "茶叶", "v", extents(random), SCALES).increases(tea(100), SIGNED);
    }

    private static List<Extent> extents(Random random) {
        var extents = new ArrayList<Extent>();
        var day = SIGNED.minusDays(random.nextInt(400));
        for (int i = 0; i < 1 + random.nextInt(8); i++) {
            extents.add(new Extent(random.nextInt(200_000), "亩", day));
            day = day.plusDays(random.nextInt(120));
        }
        return extents;
    }

    private static Undertaking tea(long quantity) {
        return undertaking(MovedBy.BASE_AREA, "茶叶", "亩", quantity, null);
    }

    private static Undertaking undertaking(
            MovedBy movedBy, String product, String measure, long quantity, Integer threshold) {
        var undertaking = new Undertaking();
        undertaking.id = UUID.randomUUID();
        undertaking.divisionCode = "v";
        undertaking.branchCode = "v01";
        undertaking.movedBy = movedBy;
        undertaking.product = product;
        undertaking.measure = measure;
        undertaking.quantityThousandths = quantity * 1000;
        undertaking.threshold = threshold;
        undertaking.signedOn = SIGNED;
        undertaking.dueOn = LocalDate.of(2010, 12, 31);
        undertaking.state = UndertakingState.OPEN;
        return undertaking;
    }

    private static BaseGrowth base(Extent... extents) {
        return new BaseGrowth("JD1", "茶叶", "v", List.of(extents), SCALES);
    }

    private static Extent extent(long thousandths, String since) {
        return new Extent(thousandths, "亩", LocalDate.parse(since));
    }

    private static CertifiedHousehold household(KnownCertification... certifications) {
        return new CertifiedHousehold("H10400101-001", "v01", List.of(certifications));
    }

    private static KnownCertification certification(String industry, Integer herd, String on, String withdrawnOn) {
        var certification = new KnownCertification(UUID.randomUUID());
        certification.take("H10400101-001", industry, herd, "v", LocalDate.parse(on));
        certification.withdrawnOn = withdrawnOn == null ? null : LocalDate.parse(withdrawnOn);
        return certification;
    }

    private static List<?> counted(Undertaking undertaking, List<Increase> increases) {
        return undertaking.count(facts(undertaking, "JD1", increases), SIGNED);
    }

    private static List<UndertakingFact> facts(Undertaking undertaking, String source, List<Increase> increases) {
        var facts = new ArrayList<UndertakingFact>();
        increases.forEach(
                increase -> facts.add(new UndertakingFact(undertaking, undertaking.movedBy, source, increase)));
        return facts;
    }

    private static long sum(List<Increase> increases) {
        return increases.stream().mapToLong(Increase::thousandths).sum();
    }

    private static Review broken(String on) {
        return new Review(Review.Finding.BROKEN, "逾期未栽植", LocalDate.parse(on), "county");
    }

    private static void refused(String code, Runnable command) {
        assertThatThrownBy(command::run)
                .isInstanceOfSatisfying(RuleViolation.class, violation -> assertThat(violation.code())
                        .isEqualTo(code));
    }
}
