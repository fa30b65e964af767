package org.jointprosperity.pairing.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskedTest {

    @Test
    void leavesTheSurnameAlone() {
        assertThat(Masked.name("陈根国")).isEqualTo("陈**");
        assertThat(Masked.name("李")).isEqualTo("*");
        assertThat(Masked.name("𠮷野")).isEqualTo("𠮷*");
    }

    @Test
    void whatIsSentBackAsItWasShownStandsForWhatIsStored() {
        assertThat(Masked.revealed("陈**", "陈**", "陈根国")).isEqualTo("陈根国");
        assertThat(Masked.revealed("陈根民", "陈**", "陈根国")).isEqualTo("陈根民");
        assertThat(Masked.revealed(null, null, "陈根国")).isNull();
    }

    @Test
    void leavesThreeDigitsInFrontAndTwoBehind() {
        assertThat(Masked.phone("10015103373")).isEqualTo("100******73");
        assertThat(Masked.phone(null)).isNull();
    }
}
