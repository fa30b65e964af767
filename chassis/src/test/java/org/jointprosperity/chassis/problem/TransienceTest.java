package org.jointprosperity.chassis.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import jakarta.validation.ValidationException;
import java.sql.SQLException;
import java.util.List;
import javax.transaction.xa.XAException;
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
    void tellsADatabaseThatIsAwayFromARecordThatIsHeld() {
        for (var away : new SQLException[] {
            new SQLException("x", "08006"),
            new SQLException("x", "53300"),
            new SQLException("x", "57P01"),
            new SQLException("x", "58030"),
            new SQLException("no connection in time")
        }) {
            assertThat(Transience.isAway(new IllegalStateException(away))).isTrue();
        }
        for (var held : List.of("40001", "40P01", "55P03", "57014", "23505")) {
            assertThat(Transience.isAway(new IllegalStateException(new SQLException("x", held))))
                    .as(held)
                    .isFalse();
        }
        assertThat(Transience.isAway(new OptimisticLockException("x"))).isFalse();
        assertThat(Transience.isAway(new QuarkusTransactionException(because(new OptimisticLockException("x")))))
                .isFalse();
        assertThat(Transience.isAway(new QuarkusTransactionException(new RollbackException("no answer"))))
                .isTrue();
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

    @Test
    void aCommitThatFailsPassesUnlessItTellsWhy() {
        assertThat(Transience.isTransient(new QuarkusTransactionException(new RollbackException("no answer"))))
                .isTrue();
        assertThat(Transience.isTransient(
                        new QuarkusTransactionException(because(new XAException(XAException.XAER_RMFAIL)))))
                .isTrue();
        assertThat(Transience.isTransient(new QuarkusTransactionException(because(new ValidationException("no name")))))
                .isFalse();
    }

    private static RollbackException because(Exception cause) {
        var rolledBack = new RollbackException("rolled back");
        rolledBack.initCause(cause);
        return rolledBack;
    }
}
