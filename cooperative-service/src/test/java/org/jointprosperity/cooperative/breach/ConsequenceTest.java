package org.jointprosperity.cooperative.breach;

import static org.assertj.core.api.Assertions.assertThat;

import org.jointprosperity.cooperative.order.OrderContract;
import org.jointprosperity.cooperative.suite.Trade;
import org.junit.jupiter.api.Test;

class ConsequenceTest {

    private final OrderContract order = Trade.signed();

    @Test
    void isPaidByTheBuyerAsFarAsTheAdvanceDoesNotCoverIt() {
        assertThat(Consequence.notTaken(order, 40_000, 0)).isEqualTo(new Consequence(100_000, 400_000, 0, 40_000));
        assertThat(Consequence.notTaken(order, 40_000, 150_000))
                .isEqualTo(new Consequence(100_000, 250_000, 150_000, 40_000));
        assertThat(Consequence.notTaken(order, 40_000, 500_000))
                .isEqualTo(new Consequence(100_000, 0, 400_000, 40_000));
    }

    @Test
    void isTheAdvanceThatIsLeftAndAPenaltyWhereNothingCame() {
        assertThat(Consequence.notDelivered(order, 50_000, 30_000))
                .isEqualTo(new Consequence(100_000, 30_000, 0, 50_000));
    }
}
