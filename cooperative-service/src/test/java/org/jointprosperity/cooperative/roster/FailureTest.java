package org.jointprosperity.cooperative.roster;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import org.hibernate.StaleStateException;
import org.junit.jupiter.api.Test;

class FailureTest {

    @Test
    void letsARowTryAgainWhereSomebodyElseWasFaster() {
        assertThat(Failure.lasting(new OptimisticLockException())).isEmpty();
        assertThat(Failure.lasting(new IllegalStateException(new StaleStateException("changed"))))
                .isEmpty();
    }

    @Test
    void letsARowTryAgainWhereTheDatabaseWasBusy() {
        assertThat(Failure.lasting(new IllegalStateException(new SQLException("lock", "55P03"))))
                .isEmpty();
    }

    @Test
    void keepsARowWhoseDataFailAgain() {
        assertThat(Failure.lasting(new IllegalStateException(new SQLException("twice", "23505"))))
                .contains("conflict");
        assertThat(Failure.lasting(new IllegalStateException(new SQLException("null", "23502"))))
                .contains("unexpected");
        assertThat(Failure.lasting(new IllegalStateException("bug"))).contains("unexpected");
    }
}
