package org.jointprosperity.cooperative;

import org.jointprosperity.chassis.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    @Test
    void theServiceKeepsTheRulesOfTheHouse() {
        HouseRules.check("cooperative");
    }
}
