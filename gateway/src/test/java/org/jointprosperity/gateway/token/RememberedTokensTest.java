package org.jointprosperity.gateway.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RememberedTokensTest {

    private static final Instant NOW = Instant.parse("2009-12-31T08:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @Test
    void knowsNoTokenThatHasExpired() {
        var tokens = new RememberedTokens(10, Duration.ofMinutes(5), CLOCK);
        tokens.remember("expired", bearer(NOW));
        tokens.remember("long ago", bearer(NOW.minusSeconds(60)));
        assertThat(tokens.find("expired")).isEmpty();
        assertThat(tokens.find("long ago")).isEmpty();
    }

    @Test
    void knowsNoOtherToken() {
        var tokens = new RememberedTokens(10, Duration.ofMinutes(5), CLOCK);
        tokens.remember("header.claims.signature", bearer(NOW.plusSeconds(60)));
        assertThat(tokens.find("header.claims.signature")).isPresent();
        assertThat(tokens.find("header.claims.signaturE")).isEmpty();
        assertThat(tokens.find("header.claims")).isEmpty();
    }

    @Test
    void forgetsALongLivedTokenAfterAWhileSoThatItsKeyIsLookedUpAgain() {
        var elapsed = new AtomicLong();
        var tokens = new RememberedTokens(10, Duration.ofMinutes(5), CLOCK, elapsed::get);
        tokens.remember("long-lived", bearer(NOW.plus(Duration.ofDays(365))));
        elapsed.set(Duration.ofMinutes(5).minusSeconds(1).toNanos());
        assertThat(tokens.find("long-lived")).isPresent();
        elapsed.set(Duration.ofMinutes(5).toNanos());
        assertThat(tokens.find("long-lived")).isEmpty();
    }

    private static Bearer bearer(Instant expires) {
        return new Bearer("tests", "somebody", "", "", Set.of(), Set.of(), false, expires);
    }
}
