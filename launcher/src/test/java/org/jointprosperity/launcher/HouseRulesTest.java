package org.jointprosperity.launcher;

import org.jointprosperity.chassis.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    @Test
    void keepsTheRulesOfTheHouse() {
        HouseRules.check("launcher");
    }
}
