package org.jointprosperity.cooperative.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jointprosperity.chassis.http.Money;
import org.jointprosperity.cooperative.claim.PriceClaim;
import org.jointprosperity.cooperative.delivery.Delivery;
import org.jointprosperity.cooperative.delivery.TakeDelivery;
import org.jointprosperity.cooperative.price.Quantity;
import org.jointprosperity.cooperative.price.UnitPrice;
import org.jointprosperity.cooperative.price.Worth;
import org.jointprosperity.cooperative.suite.Trade;
import org.junit.jupiter.api.Test;

class SumsTest {

    private static final List<String> FOUND = List.of("特级", "一级", "二级", "等外");

    @Test
    void addUpWhateverWasDeliveredPaidAndClaimed() {
        var random = new Random(20091231);
        for (int round = 0; round < 2_000; round++) {
            var deliveries = new ArrayList<Delivery>();
            var claims = new HashMap<UUID, PriceClaim>();
            var order = Trade.signed();
            for (int i = 1 + random.nextInt(8); i > 0; i--) {
                var delivery = new Delivery(random.nextBoolean() ? unpaid(random) : paid(random), order, Trade.TODAY);
                delivery.settle(40_000 + random.nextInt(20_000));
                deliveries.add(delivery);
                if (delivery.paidBelowFloorFen() > 0) {
                    claims.put(delivery.id(), new PriceClaim(delivery, Trade.TODAY));
                }
            }
            var sums = Sums.of(deliveries, claims, random.nextInt(300_000));

            assertThat(sums.due() + sums.overpaid())
                    .isEqualTo(sums.paid() + sums.claimed() + sums.advanceUsed() + sums.balance());
            assertThat(sums.balance()).isNotNegative();
            assertThat(sums.advanceLeft()).isNotNegative();
            assertThat(sums.balance() == 0 || sums.advanceLeft() == 0).isTrue();
        }
    }

    @Test
    void leaveWhatIsClaimedToTheClaim() {
        var order = Trade.signed();
        var underpaid = new Delivery(
                Trade.paid("JH90001", "DD2009-9001", "2009-09-05", "一级", "20", "36", "720"), order, Trade.TODAY);
        underpaid.settle(45_000);

        var sums = Sums.of(List.of(underpaid), Map.of(underpaid.id(), new PriceClaim(underpaid, Trade.TODAY)), 0);

        assertThat(sums).isEqualTo(new Sums(90_000, 72_000, 8_000, 0, 0, 0, 10_000));
    }

    private static TakeDelivery unpaid(Random random) {
        return Trade.delivery("JH90001", "DD2009-9001", "2009-09-05", grade(random), kilograms(random));
    }

    private static TakeDelivery paid(Random random) {
        long net = 1 + random.nextInt(20_000);
        long li = 30_000 + random.nextInt(30_000);
        return Trade.paid(
                "JH90001",
                "DD2009-9001",
                "2009-09-05",
                grade(random),
                Quantity.written(net),
                UnitPrice.ofLi(li).amount(),
                Money.ofFen(Worth.fen(net, li, 1000)).amount());
    }

    private static String grade(Random random) {
        return FOUND.get(random.nextInt(FOUND.size()));
    }

    private static String kilograms(Random random) {
        return Quantity.written(1 + random.nextInt(20_000));
    }
}
