package org.jointprosperity.evaluation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jointprosperity.contracts.IllegalCode;
import org.junit.jupiter.api.Test;

class JurisdictionTest {

    @Test
    void goesOutwardsFromTheVillageToTheCountry() {
        assertThat(new Jurisdiction("611023104001").outwards())
                .extracting(Jurisdiction::code)
                .containsExactly("611023104001", "611023104", "611023", "6110", "61", "00");
    }

    @Test
    void theCountryLiesInNothing() {
        assertThat(Jurisdiction.NATIONAL.outwards()).containsExactly(Jurisdiction.NATIONAL);
    }

    @Test
    void refusesWhatIsNoDivision() {
        assertThatThrownBy(() -> new Jurisdiction("999999")).isInstanceOf(IllegalCode.class);
    }
}
