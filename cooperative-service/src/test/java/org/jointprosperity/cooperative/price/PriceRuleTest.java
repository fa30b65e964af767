package org.jointprosperity.cooperative.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jointprosperity.cooperative.price.PriceRuleKind.FIXED;
import static org.jointprosperity.cooperative.price.PriceRuleKind.MARKET;
import static org.jointprosperity.cooperative.price.PriceRuleKind.OVER_FLOOR;

import org.jointprosperity.chassis.problem.RuleViolation;
import org.junit.jupiter.api.Test;

class PriceRuleTest {

    private static final long FLOOR = 40_000;

    @Test
    void findsItsPrice() {
        assertThat(fixed("45.5").li(FLOOR, null)).isEqualTo(45_500);
        assertThat(market("-0.50").li(FLOOR, 44_000L)).isEqualTo(43_500);
        assertThat(market("-50").li(FLOOR, 44_000L)).isZero();
        assertThat(overFloor(75).li(FLOOR, null)).isEqualTo(43_000);
        assertThat(overFloor(33).li(10_015L, null)).isEqualTo(10_345);
    }

    @Test
    void mayBeAsLowAsItsFloorAndNoLower() {
        fixed("40").check(FLOOR);
        overFloor(0).check(FLOOR);
        assertRefused("price-rule-below-floor", () -> fixed("39.999").check(FLOOR));
        assertRefused("price-rule-below-floor", () -> overFloor(-1).check(FLOOR));
    }

    @Test
    void needsWhatItsKindSaysAndNothingElse() {
        assertRefused("price-rule-incomplete", () -> new PriceRule(FIXED, null, null, null, null).check(FLOOR));
        assertRefused("price-rule-incomplete", () -> new PriceRule(MARKET, new UnitPrice("1", "CNY"), "行情", null, null)
                .check(FLOOR));
        assertRefused("price-rule-incomplete", () -> new PriceRule(OVER_FLOOR, null, null, "1", 5).check(FLOOR));
        assertRefused("price-rule-needs-floor", () -> overFloor(50).check(null));
    }

    private static PriceRule fixed(String yuan) {
        return new PriceRule(FIXED, new UnitPrice(yuan, "CNY"), null, null, null);
    }

    private static PriceRule market(String difference) {
        return new PriceRule(MARKET, null, "商南县鲜茶叶一级收购价", difference, null);
    }

    private static PriceRule overFloor(int perMille) {
        return new PriceRule(OVER_FLOOR, null, null, null, perMille);
    }

    private static void assertRefused(String code, Runnable what) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(what::run)
                .extracting(RuleViolation::code)
                .isEqualTo(code);
    }
}
