package org.jointprosperity.cooperative.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.cooperative.order.OrderContract;
import org.jointprosperity.cooperative.suite.Trade;
import org.junit.jupiter.api.Test;

class DeliveryTest {

    private static final String NUMBER = "DD2009-9001";

    private final OrderContract order = Trade.signed();

    @Test
    void standsByTheWindowAndTheDaysOfGrace() {
        assertThat(taken("2009-08-25", "一级", "1").timeliness).isEqualTo(Timeliness.EARLY);
        assertThat(taken("2009-09-01", "一级", "1").timeliness).isEqualTo(Timeliness.IN_TIME);
        assertThat(taken("2009-10-31", "一级", "1").timeliness).isEqualTo(Timeliness.IN_TIME);
        assertThat(taken("2009-11-07", "一级", "1").timeliness).isEqualTo(Timeliness.LATE);
        assertRefused("delivery-outside-window", () -> taken("2009-08-24", "一级", "1"));
        assertRefused("delivery-outside-window", () -> taken("2009-11-08", "一级", "1"));
        assertThat(order.delivered()).isEqualTo(4_000);
    }

    @Test
    void standsByTheToleranceOfQuantity() {
        assertThat(taken("2009-09-02", "一级", "94.999").fullness).isEqualTo(Fullness.PARTIAL);
        assertThat(taken("2009-09-03", "一级", "0.001").fullness).isEqualTo(Fullness.FULL);
        assertThat(taken("2009-09-04", "一级", "10").fullness).isEqualTo(Fullness.FULL);
        assertThat(taken("2009-09-05", "一级", "0.001").fullness).isEqualTo(Fullness.OVER);
    }

    @Test
    void standsByTheGradeFound() {
        assertGraded("特级", Quality.BETTER, 40_000);
        assertGraded("一级", Quality.AS_AGREED, 40_000);
        assertGraded("二级", Quality.LOWER, 32_000);
        assertGraded("等外", Quality.REJECTED, 0);
        assertRefused("payment-without-price", () -> paid("0.00", "0.00"));
        assertThat(order.delivered()).isEqualTo(30_000);
        assertRefused("grade-unknown", () -> taken("2009-09-02", "三级", "1"));
    }

    @Test
    void isWeighedGrossAndTareOrNetAlone() {
        assertThat(new Weighing("21", "0.875", null, "公斤").netThousandths()).isEqualTo(20_125);
        assertThat(new Weighing("21", "0.875", "20.125", "公斤").netThousandths()).isEqualTo(20_125);
        assertRefused("weighing-does-not-add-up", () -> new Weighing("21", "1", "20.5", "公斤").netThousandths());
        assertRefused("weighing-incomplete", () -> new Weighing("21", null, "20", "公斤").netThousandths());
        assertRefused("quantity-not-positive", () -> new Weighing("1", "1", null, "公斤").netThousandths());
    }

    @Test
    void refusesAnotherUnitAndAFutureDay() {
        assertRefused("delivery-unit-not-of-order", () -> {
            var crates = new Weighing(null, null, "1", "箱");
            var day = LocalDate.of(2009, 9, 2);
            take(new TakeDelivery("JH90001", NUMBER, day, "一级", crates, null));
        });
        assertRefused("date-in-the-future", () -> taken("2010-01-01", "一级", "1"));
    }

    @Test
    void isRecordedAsItWasPaidAndKnowsTheDifference() {
        assertThat(paid("40", "400.00").paidBelowFloorFen()).isZero();
        assertThat(paid("39.999", "399.99").paidBelowFloorFen()).isEqualTo(1);
        assertThat(paid("45", "450").paidBelowFloorFen()).isZero();
        assertRefused("amount-not-quantity-times-price", () -> paid("36", "360.01"));
        assertThat(order.delivered()).isEqualTo(30_000);
    }

    @Test
    void isNotTakenOnceTheOrderIsSettled() {
        taken("2009-09-02", "一级", "100");
        order.settle(LocalDate.of(2009, 9, 3));

        assertRefused("order-already-settled", () -> taken("2009-09-04", "一级", "1"));
        assertRefused("order-already-settled", () -> order.settle(Trade.TODAY));
    }

    @Test
    void isNotTakenWhileADefaultOfGoodsStands() {
        order.fallShort();
        assertRefused("order-in-default", () -> taken("2009-09-02", "一级", "1"));
        order.goOn();
        taken("2009-09-02", "一级", "1");
        order.fallShort();
        order.endByDefault();
        assertThat(order.isSettled()).isFalse();
        order.settle(Trade.TODAY);
        assertThat(order.isSettled()).isTrue();
        assertThat(order.advanceToSetOffFen()).isZero();
    }

    @Test
    void letsItsOrderRunUntilAllHasComeOrNothingMoreMay() {
        taken("2009-09-02", "一级", "94");

        assertRefused("order-still-running", () -> order.settle(LocalDate.of(2009, 11, 7)));
        order.settle(LocalDate.of(2009, 11, 8));
        assertThat(order.isSettled()).isTrue();
    }

    private void assertGraded(String grade, Quality quality, long guaranteedFen) {
        var delivery = taken("2009-09-02", grade, "10");
        assertThat(delivery.quality).isEqualTo(quality);
        assertThat(delivery.guaranteedFen).isEqualTo(guaranteedFen);
    }

    private Delivery taken(String day, String grade, String net) {
        return take(Trade.delivery("JH90001", NUMBER, day, grade, net));
    }

    private Delivery paid(String price, String amount) {
        return take(Trade.paid("JH90001", NUMBER, "2009-09-02", "一级", "10", price, amount));
    }

    private Delivery take(TakeDelivery request) {
        return new Delivery(request, order, Trade.TODAY);
    }

    private static void assertRefused(String code, Runnable what) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(what::run)
                .extracting(RuleViolation::code)
                .isEqualTo(code);
    }
}
