package org.jointprosperity.launcher.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class WorkedExampleIT {

    @Test
    void walksFromTheProposalToACarriedDecision() {
        new WorkedExample(WholeSuite.running(), UnaryOperator.identity(), service -> {}).walk();
    }

    @Test
    void theGatewayShowsOneDocumentAndAConsoleForIt() {
        var anyone = WholeSuite.running().person("villager");

        var document = anyone.get("/api/v1/openapi").is(200);
        assertThat(document.text("openapi")).startsWith("3.1");
        for (var path : List.of("/api/v1/pairings", "/api/v1/bases", "/api/v1/decisions", "/api/v1/events")) {
            assertThat(document.at("paths").has(path)).as(path).isTrue();
        }
        assertThat(anyone.get("/docs").is(200).header("Content-Type")).startsWith("text/html");
    }
}
