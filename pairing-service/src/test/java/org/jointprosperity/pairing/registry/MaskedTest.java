package org.jointprosperity.pairing.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskedTest {

    @Test
    void leavesTheSurnameAlone() {
        assertThat(Masked.name("陈根国")).isEqualTo("陈**");
        assertThat(Masked.name("李")).isEqualTo("李");
        assertThat(Masked.name("𠮷野")).isEqualTo("𠮷*");
    }

    @Test
    void leavesThreeDigitsInFrontAndTwoBehind() {
        assertThat(Masked.phone("10015103373")).isEqualTo("100******73");
        assertThat(Masked.phone(null)).isNull();
    }
}
