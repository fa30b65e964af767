package org.jointprosperity.cooperative.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jointprosperity.cooperative.household.Households.JUNE;
import static org.jointprosperity.cooperative.household.Households.TODAY;
import static org.jointprosperity.cooperative.household.Households.details;
import static org.jointprosperity.cooperative.household.Households.nominated;
import static org.jointprosperity.cooperative.household.WithdrawCertification.Reason.MOVED_AWAY;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.contracts.DivisionCode;
import org.jointprosperity.cooperative.industry.Industry;
import org.junit.jupiter.api.Test;

class DemonstrationHouseholdTest {

    private static final Industry PIGS = Industry.of("生猪", "头");
    private static final Industry TEA = Industry.of("茶叶", null);

    @Test
    void isCertifiedWithItsHerd() {
        var certified = nominated("生猪").certify(new CertifyHousehold("商品猪", 12, JUNE), PIGS, TODAY);

        assertThat(certified.herdSize()).isEqualTo(12);
        assertThat(certified.certifiedOn()).isEqualTo(JUNE);
        assertThat(certified.incomeBand()).isEqualTo("3000-3999");
        assertThat(certified.divisionCode()).isEqualTo("611023104001");
    }

    @Test
    void refusesALivestockHouseholdWithoutItsHerd() {
        assertRefused("herd-size-missing", () -> nominated("生猪")
                .certify(new CertifyHousehold("商品猪", null, JUNE), PIGS, TODAY));
    }

    @Test
    void refusesAHerdOfTea() {
        assertRefused("herd-size-not-applicable", () -> nominated("茶叶")
                .certify(new CertifyHousehold("绿茶", 12, JUNE), TEA, TODAY));
    }

    @Test
    void refusesACertificationInTheFuture() {
        assertRefused("date-in-the-future", () -> nominated("茶叶")
                .certify(new CertifyHousehold("绿茶", null, TODAY.plusDays(1)), TEA, TODAY));
    }

    @Test
    void refusesASecondCertification() {
        var household = certified();
        assertRefused(
                "household-not-nominated", () -> household.certify(new CertifyHousehold("绿茶", null, JUNE), TEA, TODAY));
    }

    @Test
    void takesOverAPaperWithoutHerd() {
        var certified = nominated("生猪").certifyFromPaper(new CertifiedHousehold(details("生猪", 3_300_00), JUNE), TODAY);
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
        household.certify(new CertifyHousehold("商品猪", 12, JUNE), PIGS, TODAY);
        assertRefused("industry-fixed-by-herd", () -> household.change(details("茶叶", 3_300_00)));
    }

    @Test
    void numbersTheSecondNominationOfAHousehold() {
        var again = new DemonstrationHousehold(
                details("茶叶", 3_300_00), new DivisionCode("611023104001"), "61102310400101", 1);
        assertThat(again.number).isEqualTo("H10400101-001-2");
    }

    private static DemonstrationHousehold certified() {
        var household = nominated("茶叶");
        household.certify(new CertifyHousehold("绿茶", null, JUNE), TEA, TODAY);
        return household;
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
