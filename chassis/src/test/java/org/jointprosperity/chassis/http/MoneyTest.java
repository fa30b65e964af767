package org.jointprosperity.chassis.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jointprosperity.chassis.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({"20000.00,2000000", "0,0", "0.01,1", "1000.1,100010", "9999999999999.99,999999999999999"})
    void readsYuanAsFen(String amount, long fen) {
        assertThat(new Money(amount, "CNY").fen()).isEqualTo(fen);
    }

    @Test
    void writesFenAsYuanWithTwoDecimals() {
        assertThat(Money.ofFen(100_001).amount()).isEqualTo("1000.01");
        assertThat(Money.ofFen(5).amount()).isEqualTo("0.05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.001", "1e3", "", " 1", "١", "1,000", "NaN"})
    void refusesWhatIsNoAmount(String amount) {
        assertThatThrownBy(() -> new Money(amount, "CNY")).isInstanceOf(Refusal.class);
    }

    @Test
    void refusesAnotherCurrency() {
        assertThatThrownBy(() -> new Money("1", "USD")).isInstanceOf(Refusal.class);
    }
}
