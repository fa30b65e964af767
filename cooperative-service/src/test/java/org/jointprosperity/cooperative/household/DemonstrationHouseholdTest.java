package org.jointprosperity.cooperative.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jointprosperity.cooperative.household.Households.ASKED_NOTHING;
import static org.jointprosperity.cooperative.household.Households.JUNE;
import static org.jointprosperity.cooperative.household.Households.NO_STEPS;
import static org.jointprosperity.cooperative.household.Households.TODAY;
import static org.jointprosperity.cooperative.household.Households.certification;
import static org.jointprosperity.cooperative.household.Households.details;
import static org.jointprosperity.cooperative.household.Households.nominated;
import static org.jointprosperity.cooperative.household.WithdrawCertification.Reason.MOVED_AWAY;
import static org.jointprosperity.cooperative.industry.CountyIndustries.PIGS;
import static org.jointprosperity.cooperative.industry.CountyIndustries.TEA;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.contracts.DivisionCode;
import org.junit.jupiter.api.Test;

class DemonstrationHouseholdTest {

    @Test
    void isCertifiedWithItsHerd() {
        var certified = nominated("生猪").certify(certification("商品猪", 12, JUNE), PIGS, ASKED_NOTHING, TODAY);

        assertThat(certified.herdSize()).isEqualTo(12);
        assertThat(certified.certifiedOn()).isEqualTo(JUNE);
        assertThat(certified.incomeBand()).isEqualTo("3000-3999");
        assertThat(certified.divisionCode()).isEqualTo("611023104001");
    }

    @Test
    void refusesALivestockHouseholdWithoutItsHerd() {
        assertRefused("herd-size-missing", () -> nominated("生猪")
                .certify(certification("商品猪", null, JUNE), PIGS, ASKED_NOTHING, TODAY));
    }

    @Test
    void refusesAHerdOfTea() {
        assertRefused("herd-size-not-applicable", () -> nominated("茶叶")
                .certify(certification("绿茶", 12, JUNE), TEA, ASKED_NOTHING, TODAY));
    }

    @Test
    void refusesACertificationInTheFuture() {
        assertRefused("date-in-the-future", () -> nominated("茶叶")
                .certify(certification("绿茶", null, TODAY.plusDays(1)), TEA, ASKED_NOTHING, TODAY));
    }

    @Test
    void refusesABaseYearAfterTheCurrentOne() {
        assertRefused("income-years-reversed", () -> nominated("茶叶")
                .change(new DemonstrationHouseholdDetails(
                        "H10400101-001", "N04672", "茶叶", null, Income.of(2009, 1), Income.of(2008, 1))));
    }

    @Test
    void refusesTwoIncomesOfOneYear() {
        var household = nominated("茶叶");
        assertRefused("income-year-told-twice", () -> household.change(told(1_800_00, 3_600_00)));
        assertThat(household.change(told(1_800_00, 1_800_00))).isTrue();
    }

    private static DemonstrationHouseholdDetails told(long baseFen, long currentFen) {
        return new DemonstrationHouseholdDetails(
                "H10400101-001", "N04672", "茶叶", null, Income.of(2009, baseFen), Income.of(2009, currentFen));
    }

    @Test
    void refusesASecondCertification() {
        var household = certified();
        assertRefused(
                "household-not-nominated",
                () -> household.certify(certification("绿茶", null, JUNE), TEA, ASKED_NOTHING, TODAY));
    }

    @Test
    void takesOverAPaperWithoutHerd() {
        var certified = nominated("生猪")
                .certifyFromPaper(new CertifiedHousehold(details("生猪", 3_300_00), JUNE), NO_STEPS, TODAY);
        assertThat(certified.herdSize()).isNull();
    }

    @Test
    void refusesTheWithdrawalOfANomination() {
        assertRefused("household-not-certified", () -> nominated("茶叶").withdraw(withdrawal(TODAY), TODAY));
    }

    @Test
    void refusesAWithdrawalOnTheDayOfTheCertification() {
        var household = certified();
        assertRefused("withdrawn-before-certified", () -> household.withdraw(withdrawal(JUNE), TODAY));
    }

    @Test
    void isWithdrawnForAReason() {
        var withdrawn = certified().withdraw(withdrawal(JUNE.plusDays(1)), TODAY);
        assertThat(withdrawn.reason()).isEqualTo("MOVED_AWAY");
        assertThat(withdrawn.withdrawnOn()).isEqualTo(JUNE.plusDays(1));
    }

    @Test
    void doesNotChangeAfterItsWithdrawal() {
        var household = certified();
        household.withdraw(withdrawal(TODAY), TODAY);
        assertRefused("certification-withdrawn", () -> household.change(details("茶叶", 9_999_00)));
    }

    @Test
    void tellsTheBandOfAnIncomeThatRose() {
        var household = certified();
        assertThat(household.change(details("茶叶", 4_000_00))).isTrue();
        assertThat(household.changed().incomeBand()).isEqualTo("4000-4999");
    }

    @Test
    void keepsTheIndustryItsHerdWasCertifiedIn() {
        var household = nominated("生猪");
        household.certify(certification("商品猪", 12, JUNE), PIGS, ASKED_NOTHING, TODAY);
        assertRefused("industry-fixed-by-herd", () -> household.change(details("茶叶", 3_300_00)));
    }

    @Test
    void takesTheHerdAPaperDidNotTell() {
        var household = nominated("生猪");
        household.certifyFromPaper(new CertifiedHousehold(details("生猪", 3_300_00), JUNE), NO_STEPS, TODAY);

        household.measure(herd("生猪", "商品猪", 12), PIGS);

        assertThat(household.changed().herdSize()).isEqualTo(12);
        assertThat(household.hasHerd(herd("生猪", null, null))).isTrue();
        assertThat(household.hasHerd(herd("生猪", null, 13))).isFalse();
    }

    @Test
    void keepsWhatAChangeDoesNotGive() {
        var household = nominated("生猪");
        household.certify(certification("商品猪", 12, JUNE), PIGS, ASKED_NOTHING, TODAY);
        household.measure(herd("生猪", "仔猪", null), PIGS);
        assertThat(household.herdSize).isEqualTo(12);
        assertThat(household.product).isEqualTo("仔猪");
    }

    @Test
    void refusesAHerdBeforeTheCertification() {
        assertRefused("herd-before-certification", () -> nominated("生猪").measure(herd("生猪", "商品猪", 12), PIGS));
    }

    @Test
    void refusesAHerdOfTeaFoundLater() {
        var household = certified();
        assertRefused("herd-size-not-applicable", () -> household.measure(herd("茶叶", "绿茶", 12), TEA));
    }

    @Test
    void refusesAHerdAfterTheWithdrawal() {
        var household = certified();
        household.withdraw(withdrawal(TODAY), TODAY);
        assertRefused("certification-withdrawn", () -> household.measure(herd("茶叶", "红茶", null), TEA));
    }

    @Test
    void numbersTheSecondNominationOfAHousehold() {
        var again = new DemonstrationHousehold(
                details("茶叶", 3_300_00), new DivisionCode("611023104001"), "61102310400101", 1, null);
        assertThat(again.number).isEqualTo("H10400101-001-2");
    }

    private static DemonstrationHousehold certified() {
        var household = nominated("茶叶");
        household.certify(certification("绿茶", null, JUNE), TEA, ASKED_NOTHING, TODAY);
        return household;
    }

    private static ChangeHousehold herd(String industry, String product, Integer size) {
        return new ChangeHousehold(
                "H10400101-001", "N04672", industry, null, Income.of(2007, 1), Income.of(2009, 1), product, size);
    }

    private static WithdrawCertification withdrawal(LocalDate on) {
        return new WithdrawCertification(MOVED_AWAY, on);
    }

    private static void assertRefused(String code, ThrowingCallable command) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(command)
                .satisfies(violation -> assertThat(violation.code()).isEqualTo(code));
    }
}
