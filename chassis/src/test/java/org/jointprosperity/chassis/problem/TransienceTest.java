package org.jointprosperity.chassis.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import org.hibernate.StaleStateException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransienceTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "57P01", "53300", "40001", "40P01", "55P03", "58030"})
    void triesAgainWhatMayPass(String state) {
        assertThat(Transience.isTransient(new IllegalStateException(new SQLException("x", state))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "22001", "42501", "42P01"})
    void givesUpWhatWillNot(String state) {
        assertThat(Transience.isTransient(new IllegalStateException(new SQLException("x", state))))
                .isFalse();
    }

    @Test
    void triesAgainWhatSomeoneElseChangedMeanwhile() {
        assertThat(Transience.isTransient(new IllegalStateException(new OptimisticLockException("x"))))
                .isTrue();
        assertThat(Transience.isTransient(new StaleStateException("x"))).isTrue();
    }

    @Test
    void givesUpABrokenRuleOfOurOwn() {
        assertThat(Transience.isTransient(new IllegalArgumentException("no such code")))
                .isFalse();
    }
}
