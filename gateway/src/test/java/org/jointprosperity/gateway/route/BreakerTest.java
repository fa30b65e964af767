package org.jointprosperity.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BreakerTest {

    @Test
    void sparesAServiceAfterSeveralFailuresInARow() {
        var breaker = new Breaker(3, Duration.ofMinutes(1));
        assertThat(breaker.failed()).isFalse();
        assertThat(breaker.failed()).isFalse();
        assertThat(breaker.admits()).isTrue();
        assertThat(breaker.failed()).isTrue();
        assertThat(breaker.admits()).isFalse();
    }

    @Test
    void countsOnlyFailuresInARow() {
        var breaker = new Breaker(2, Duration.ofMinutes(1));
        breaker.failed();
        assertThat(breaker.answered()).isFalse();
        breaker.failed();
        assertThat(breaker.admits()).isTrue();
    }

    @Test
    void letsOneFindOutAfterThePause() {
        var breaker = new Breaker(1, Duration.ofMillis(200));
        breaker.failed();
        await().pollInterval(Duration.ofMillis(5)).until(breaker::admits);
        assertThat(breaker.admits()).as("the second within the same pause").isFalse();
        assertThat(breaker.answered()).isTrue();
        assertThat(breaker.admits()).isTrue();
    }
}
