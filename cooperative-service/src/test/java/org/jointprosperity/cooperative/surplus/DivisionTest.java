package org.jointprosperity.cooperative.surplus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jointprosperity.chassis.problem.Citation;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.cooperative.law.LocalMinimum;
import org.junit.jupiter.api.Test;

class DivisionTest {

    private static final String LAW_2017 = "中华人民共和国农民专业合作社法（2017年修订） ";

    private static final LeastPatronage LAW =
            SurplusLaw.delivered().patronage(LocalDate.of(2025, 3, 1), "611023104001");

    @Test
    void returnsSixtyPerCentRoundedUpAndByLargestRemainder() {
        var division = divide(terms(100_001), stake("A", 3333, 1), stake("B", 3333, 1), stake("C", 3334, 2));

        assertThat(division.distributableFen()).isEqualTo(100_001);
        assertThat(division.patronageFen()).isEqualTo(60_001);
        assertThat(division.shares()).extracting(Share::patronageFen).containsExactly(19_998L, 19_998L, 20_005L);
        assertThat(division.shares()).extracting(Share::capitalFen).containsExactly(10_000L, 10_000L, 20_000L);
    }

    @Test
    void breaksTiesByMemberNumber() {
        var division = divide(terms(101), stake("B", 1, 1), stake("A", 1, 1));

        assertThat(division.patronageFen()).isEqualTo(61);
        assertThat(division.shares())
                .extracting(share -> share.stake().member())
                .containsExactly("A", "B");
        assertThat(division.shares()).extracting(Share::patronageFen).containsExactly(31L, 30L);
    }

    @Test
    void makesUpLossesAndDrawsTheReserveFirst() {
        var terms = new Terms(200_000, 50_000, 100, ReserveBasis.TRADE, 700, 0, 0);
        var division = Division.of(terms, LAW, List.of(stake("A", 1, 9), stake("B", 2, 1)));

        assertThat(division.lossesFen()).isEqualTo(50_000);
        assertThat(division.reserveFen()).isEqualTo(15_000);
        assertThat(division.distributableFen()).isEqualTo(135_000);
        assertThat(division.patronageFen()).isEqualTo(94_500);
        assertThat(division.shares()).extracting(Share::reserveFen).containsExactly(5_000L, 10_000L);
    }

    @Test
    void distributesNothingWhereTheLossesEatTheSurplus() {
        var division =
                Division.of(new Terms(100, 150, 100, ReserveBasis.EVENLY, 600, 0, 0), LAW, List.of(stake("A", 0, 0)));

        assertThat(division.lossesFen()).isEqualTo(100);
        assertThat(division.terms().lossesLeftFen()).isEqualTo(50);
        assertThat(division.distributableFen()).isZero();
        assertThat(division.sharedFen()).isZero();
    }

    @Test
    void entersAReserveThatKeepsEverything() {
        var division = Division.of(
                new Terms(200_000, 0, 1000, ReserveBasis.TRADE, 600, 0, 0),
                LAW,
                List.of(stake("A", 1, 9), stake("B", 3, 1)));

        assertThat(division.distributableFen()).isZero();
        assertThat(division.shares()).extracting(Share::reserveFen).containsExactly(50_000L, 150_000L);
        assertThat(division.shares()).extracting(Share::totalFen).containsExactly(0L, 0L);
    }

    @Test
    void quantifiesSubsidiesEvenlyAndCountsThemWithCapitalAndReserve() {
        var terms = new Terms(100_000, 0, 0, ReserveBasis.TRADE, 600, 301, 0);
        var division = Division.of(terms, LAW, List.of(new Stake("A", 1, 100, 49), new Stake("B", 1, 0, 0)));

        assertThat(division.shares()).extracting(Share::subsidyFen).containsExactly(151L, 150L);
        assertThat(division.shares()).extracting(Share::weightFen).containsExactly(300L, 150L);
        assertThat(division.shares()).extracting(Share::capitalFen).containsExactly(26_667L, 13_333L);
    }

    @Test
    void turnsAPartIntoCapitalRoundedDown() {
        var division =
                Division.of(new Terms(101, 0, 0, ReserveBasis.TRADE, 1000, 0, 500), LAW, List.of(stake("A", 5, 5)));

        assertThat(division.shares()).singleElement().satisfies(share -> {
            assertThat(share.capitalisedFen()).isEqualTo(50);
            assertThat(share.paidFen()).isEqualTo(51);
        });
    }

    @Test
    void givesTheOnlyMemberAll() {
        assertThat(divide(terms(100_001), stake("A", 1, 0)).sharedFen()).isEqualTo(100_001);
    }

    @Test
    void givesAllByTradeWhereNobodyHasCapital() {
        var division = divide(terms(1_000), stake("A", 3, 0), stake("B", 1, 0));

        assertThat(division.patronageFen()).isEqualTo(1_000);
        assertThat(division.shares()).extracting(Share::totalFen).containsExactly(750L, 250L);
    }

    @Test
    void refusesToDistributeWhereNoMemberTraded() {
        refuses("no-member-trade", () -> divide(terms(1), stake("A", 0, 10)));
    }

    @Test
    void refusesLessThanTheLaw() {
        var low = new Terms(1, 0, 0, ReserveBasis.TRADE, 599, 0, 0);
        assertThatThrownBy(() -> Division.of(low, LAW, List.of(stake("A", 1, 1))))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.facts())
                        .containsEntry("least", 600L)
                        .containsEntry("article", LAW_2017 + "第四十四条")
                        .containsEntry("verified", true));
    }

    @Test
    void refusesWhatCannotBe() {
        refuses("no-members", () -> divide(terms(1)));
        refuses("member-twice", () -> divide(terms(1), stake("A", 1, 1), stake("A", 2, 2)));
        refuses("stake-below-zero", () -> stake("A", -1, 0));
        refuses("terms-below-zero", () -> terms(-1));
        refuses("share-not-of-whole", () -> new Terms(1, 0, 1001, ReserveBasis.TRADE, 600, 0, 0));
        refuses("sum-too-large", () -> divide(terms(1), stake("A", Long.MAX_VALUE, 0), stake("B", Long.MAX_VALUE, 0)));
        refuses("sum-too-large", () -> divide(terms(1), new Stake("A", 1, Long.MAX_VALUE, 1)));
    }

    @Test
    void dividesTheLargestAmountsExactly() {
        var division =
                divide(terms(Long.MAX_VALUE), stake("A", Long.MAX_VALUE - 1, 7), stake("B", 1, Long.MAX_VALUE / 2));

        assertThat(division.sharedFen()).isEqualTo(Long.MAX_VALUE);
        assertThat(division.shares())
                .allSatisfy(share -> assertThat(share.totalFen()).isNotNegative());
    }

    @Test
    void knowsTheLawThroughItsVersions() {
        var law = SurplusLaw.delivered();

        assertThat(law.patronage(LocalDate.of(2018, 6, 30), "611023").citation().article())
                .isEqualTo("中华人民共和国农民专业合作社法（2006年） 第三十七条");
        assertThat(law.patronage(LocalDate.of(2018, 6, 30), "611023").citation().verified())
                .isFalse();
        assertThat(law.patronage(LocalDate.of(2018, 7, 1), "611023").citation().article())
                .isEqualTo(LAW_2017 + "第四十四条");
        assertThat(law.reserveArticle(LocalDate.of(2018, 7, 1), "611023")).isEqualTo(LAW_2017 + "第四十二条");
        refuses("no-surplus-rule-in-force", () -> law.patronage(LocalDate.of(2007, 6, 30), "611023"));
    }

    @Test
    void booksTradeApartByTheLawOfItsDay() {
        var law = SurplusLaw.delivered();

        var before2018 = law.tradeApart(LocalDate.of(2009, 5, 12), "611023");
        assertThat(before2018.rule()).isEqualTo("surplus-law-2006-34");
        assertThat(before2018.verified()).isFalse();
        assertThat(law.tradeApart(LocalDate.of(2018, 7, 1), "611023").article()).isEqualTo(LAW_2017 + "第四十一条");
        assertThat(law.tradeApart(LocalDate.of(2007, 6, 30), "611023")).isEqualTo(Citation.NONE);
    }

    @Test
    void takesTheStricterOfNationalAndLocalRule() {
        var national = pack("00", 3, 5);
        var law = new SurplusLaw(List.of(national, pack("611023", 7, 10), pack("61", 1, 2)));

        assertThat(law.patronage(LocalDate.of(2025, 1, 1), "611023104001").num())
                .isEqualTo(7);
        assertThat(law.patronage(LocalDate.of(2025, 1, 1), "611024101001").num())
                .isEqualTo(3);
    }

    @Test
    void aRowOfTheDatabaseIsARuleOfItsPlace() {
        var row = new LocalMinimum(
                "local-7", "611023", "某县办法", false, LocalDate.of(2020, 1, 1), LocalDate.of(2025, 12, 31), 700);
        var law = new SurplusLaw(List.of(pack("00", 3, 5), DeliveredSurplusLaw.localMinimum(row)));

        var inTime = law.patronage(LocalDate.of(2025, 12, 31), "611023104001");
        assertThat(inTime.citation().article()).isEqualTo("地方规定 某县办法");
        refuses("patronage-below-least", () -> inTime.check(699));
        inTime.check(700);
        assertThat(law.patronage(LocalDate.of(2026, 1, 1), "611023104001")
                        .citation()
                        .article())
                .isEqualTo("某县办法 x");
    }

    private static SurplusPack pack(String jurisdiction, int num, int den) {
        var rule = new SurplusPack.Rule(
                "rule",
                List.of("patronage-share"),
                new SurplusPack.Limit(new SurplusPack.Fraction(num, den)),
                "x",
                false);
        return new SurplusPack(
                "pack",
                jurisdiction,
                new SurplusPack.Title("某县办法"),
                "x",
                false,
                LocalDate.of(2020, 1, 1),
                null,
                List.of(rule));
    }

    private static void refuses(String code, Runnable attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.code())
                        .isEqualTo(code));
    }

    private static Division divide(Terms terms, Stake... stakes) {
        return Division.of(terms, LAW, List.of(stakes));
    }

    private static Terms terms(long surplus) {
        return new Terms(surplus, 0, 0, ReserveBasis.TRADE, 600, 0, 0);
    }

    private static Stake stake(String member, long trade, long capital) {
        return new Stake(member, trade, capital, 0);
    }
}
