package org.jointprosperity.pairing.liaison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LookbackTest {

    @Test
    void reachesOverEverythingAtFirstAndThenOverTheDayBeforeTheLastLook() {
        var lookback = new Lookback();
        assertThat(lookback.since()).isEqualTo(Lookback.EVER);
        lookback.looked(LocalDate.of(2009, 12, 31));
        assertThat(lookback.since()).isEqualTo(LocalDate.of(2009, 12, 30));
    }
}
