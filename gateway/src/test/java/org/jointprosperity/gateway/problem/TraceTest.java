package org.jointprosperity.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TraceTest {

    private static final String GOOD = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    @Test
    void takesOnlyWhatTheStandardAllows() {
        assertThat(Trace.isWellFormed(GOOD)).isTrue();
        assertThat(Trace.isWellFormed(GOOD.toUpperCase())).isFalse();
        assertThat(Trace.isWellFormed(GOOD + "1")).isFalse();
        assertThat(Trace.isWellFormed(GOOD.replace('-', '_'))).isFalse();
        assertThat(Trace.isWellFormed("01" + GOOD.substring(2))).isFalse();
        assertThat(Trace.isWellFormed("")).isFalse();
    }
}
