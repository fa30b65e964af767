package org.jointprosperity.evaluation.neighbour;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KnownPairingTest {

    private static final LocalDate FEBRUARY = LocalDate.of(2009, 2, 1);
    private static final LocalDate MAY = LocalDate.of(2009, 5, 1);
    private static final LocalDate AUGUST = LocalDate.of(2009, 8, 1);

    private final KnownPairing pairing =
            new KnownPairing(UUID.randomUUID(), "11611023MBY444041B", "61102310844101", "611023108441");

    @Test
    void remembersSinceWhenAndUntilWhenItWasInForce() {
        pairing.is(false, null);
        pairing.is(true, FEBRUARY);
        pairing.is(false, MAY);
        pairing.is(true, AUGUST);

        assertThat(pairing.terms)
                .extracting(term -> term.since + "/" + term.until)
                .containsExactly("2009-02-01/2009-05-01", "2009-08-01/null");
        assertThat(pairing.inForce).isTrue();
    }

    @Test
    void wasNotInForceWhereItEndedBeforeOrAsItBegan() {
        pairing.is(true, MAY);
        pairing.is(false, MAY);
        pairing.is(false, AUGUST);

        assertThat(pairing.terms).isEmpty();
        assertThat(pairing.inForce).isFalse();
    }
}
