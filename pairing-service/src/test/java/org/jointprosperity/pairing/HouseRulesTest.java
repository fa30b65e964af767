package org.jointprosperity.pairing;

import org.jointprosperity.chassis.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    @Test
    void theHouseIsInOrder() {
        HouseRules.check("pairing");
    }
}
