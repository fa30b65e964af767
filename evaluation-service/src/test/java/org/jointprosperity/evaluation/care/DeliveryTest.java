package org.jointprosperity.evaluation.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jointprosperity.chassis.http.Money;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.contracts.CreditCode;
import org.jointprosperity.evaluation.standing.Actor;
import org.junit.jupiter.api.Test;

class DeliveryTest {

    private static final LocalDate DAY = LocalDate.of(2009, 12, 20);
    private static final Actor RECORDER = new Actor("town", "N04001", DAY);
    private static final Actor WITNESS = new Actor("secretary", "N04671", DAY.plusDays(1));
    private static final ConfirmOnBehalf BEHALF = new ConfirmOnBehalf("本人没有手机");
    private static final ReverseCare MISTAKE = new ReverseCare("受助人登记有误");

    @Test
    void isOfMoneyOrGoodsAndHasCome() {
        refuses("nothing-delivered", () -> delivery(null, null, DAY));
        refuses("amount-zero", () -> delivery(Money.ofFen(0), null, DAY));
        refuses("date-in-the-future", () -> delivery(Money.ofFen(1), null, DAY.plusDays(1)));
        assertThat(delivery(null, "大米50公斤", DAY).amountFen).isNull();
        assertThat(delivery(Money.ofFen(1), null, DAY).amountFen).isEqualTo(1);
    }

    @Test
    void isConfirmedOnceByTheReceiverOrAWitness() {
        var delivery = delivery();
        refuses("recorder-cannot-confirm", () -> delivery.confirmOnBehalf(BEHALF, RECORDER));
        refuses(
                "recorder-cannot-confirm",
                () -> delivery.confirmOnBehalf(BEHALF, new Actor("another-login", "N04001", DAY)));
        assertThat(delivery.confirmOnBehalf(BEHALF, WITNESS).confirmedOn()).isEqualTo(DAY.plusDays(1));
        assertThat(delivery.onBehalfReason).isEqualTo("本人没有手机");
        refuses("care-already-confirmed", () -> delivery.confirm(WITNESS));
    }

    @Test
    void isTakenBackUnconfirmedByAnyoneAndTellsNothing() {
        var delivery = delivery();
        assertThat(delivery.reverse(MISTAKE, RECORDER)).isEmpty();
        assertThat(delivery.reversedOn).isEqualTo(DAY);
        refuses("care-reversed", () -> delivery.reverse(MISTAKE, WITNESS));
        refuses("care-reversed", () -> delivery.confirm(WITNESS));
        refuses("care-reversed", () -> delivery.confirmOnBehalf(BEHALF, WITNESS));
    }

    @Test
    void isTakenBackConfirmedByAnotherPersonAndTellsWhatWasTold() {
        var delivery = delivery();
        var told = delivery.confirm(WITNESS);
        refuses("recorder-cannot-reverse", () -> delivery.reverse(MISTAKE, RECORDER));
        assertThat(delivery.reverse(MISTAKE, WITNESS)).hasValueSatisfying(reversed -> {
            assertThat(reversed.deliveryId()).isEqualTo(told.deliveryId());
            assertThat(reversed.amountFen()).isEqualTo(told.amountFen());
            assertThat(reversed.reversedOn()).isEqualTo(DAY.plusDays(1));
        });
        assertThat(delivery.confirmedOn).isEqualTo(DAY.plusDays(1));
    }

    private static Delivery delivery() {
        return delivery(Money.ofFen(50_000), null, DAY);
    }

    private static Delivery delivery(Money amount, String goods, LocalDate on) {
        var form = new RecordCare("N04672", "delivery-1", amount, goods, on, CreditCode.of("11611023MBY416905X"));
        return new Delivery(form, "611023104001", RECORDER);
    }

    private static void refuses(String code, Runnable step) {
        assertThatThrownBy(step::run).isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.code())
                .isEqualTo(code));
    }
}
