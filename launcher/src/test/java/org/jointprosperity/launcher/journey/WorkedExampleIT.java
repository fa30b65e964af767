package org.jointprosperity.launcher.journey;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class WorkedExampleIT {

    @Test
    void walksFromTheProposalToACarriedDecision() {
        new WorkedExample(WholeSuite.running(), UnaryOperator.identity(), service -> {}).walk();
    }
}
