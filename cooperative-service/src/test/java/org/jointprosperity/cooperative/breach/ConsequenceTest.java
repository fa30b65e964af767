package org.jointprosperity.cooperative.breach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.jointprosperity.chassis.problem.Citation;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.cooperative.order.OrderContract;
import org.jointprosperity.cooperative.suite.Trade;
import org.junit.jupiter.api.Test;

class ConsequenceTest {

    private static final LocalDate DAY = LocalDate.of(2009, 12, 1);

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

    @Test
    void aDismissedBalanceStandsAgainstTheSameOneUntilTheDaysToPayHavePassedOnceMore() {
        var dismissed = dismissed(Ground.NOT_PAID, Consequence.notPaid(order, 100_000), DAY);

        assertThat(dismissed.standsAgainst(notPaid(100_000, DAY.plusDays(30)), 30))
                .isTrue();
        assertThat(dismissed.standsAgainst(notPaid(100_000, DAY.plusDays(31)), 30))
                .isFalse();
        assertThat(dismissed.standsAgainst(notPaid(60_000, DAY), 30))
                .as("part of it was paid since")
                .isFalse();
    }

    @Test
    void aDismissedDefaultOfGoodsStandsForGood() {
        var fact = Consequence.notDelivered(order, 50_000, 30_000);
        var dismissed = dismissed(Ground.NOT_DELIVERED, fact, DAY);

        assertThat(dismissed.standsAgainst(breach(Ground.NOT_DELIVERED, fact, DAY.plusYears(1)), 30))
                .isTrue();
    }

    @Test
    void theDaysToObjectAreThoseOfThePolicyThatARefusalNames() {
        var policy = new Citation("policy-1", "示例县办法", null, false);
        var declared = notPaid(100_000, DAY);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> declared.decide(new DecideBreach(true, "示例"), policy, DAY.plusDays(15)))
                .satisfies(refused -> assertThat(refused.facts())
                        .containsEntry("missing", 1L)
                        .containsEntry("rule", "policy-1")
                        .containsEntry("article", "示例县办法"));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> declared.object(new ObjectToBreach("示例"), policy, DAY.plusDays(17)))
                .satisfies(refused ->
                        assertThat(refused.facts()).containsEntry("missing", 2L).containsEntry("rule", "policy-1"));
    }

    private Breach notPaid(long fen, LocalDate on) {
        return breach(Ground.NOT_PAID, Consequence.notPaid(order, fen), on);
    }

    private Breach dismissed(Ground ground, Consequence consequence, LocalDate on) {
        var breach = breach(ground, consequence, on);
        breach.object(new ObjectToBreach("示例"), Citation.NONE, on);
        assertThat(breach.decide(new DecideBreach(false, "示例"), Citation.NONE, on))
                .isEmpty();
        return breach;
    }

    private Breach breach(Ground ground, Consequence consequence, LocalDate on) {
        return new Breach(order, new DeclareBreach(ground, "示例"), consequence, on);
    }
}
