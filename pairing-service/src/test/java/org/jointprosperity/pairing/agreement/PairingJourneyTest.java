package org.jointprosperity.pairing.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.pairing.Announced;
import org.jointprosperity.pairing.Pair;
import org.jointprosperity.pairing.Registered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class PairingJourneyTest {

    @BeforeEach
    void everyoneIsRegistered() {
        Registered.all();
        Pair.noneOpen();
    }

    @Test
    void walksFromTheProposalToTheEnd() {
        String path = Pair.proposed();
        Tokens.county().asks().get(path).then().header("ETag", equalTo("\"0\""));
        Tokens.county().asks().get(path).then().header("ETag", equalTo("\"0\""));
        refused(Pair.sign(Tokens.unit(), path, 1, "\"0\""), "pairing-not-planned");
        stands(Pair.plan(path, "\"0\"", Pair.plan()), "PLANNED").header("ETag", equalTo("\"1\""));
        refused(Pair.sign(Tokens.county(), path, 1, "\"1\""), "not-a-party-to-the-letter");
        stands(Pair.sign(Tokens.unit(), path, 1, "\"1\""), "PLANNED");
        refused(Pair.command(path, "suspension", "\"2\""), "letter-lacks-a-signature");
        stands(Pair.sign(Tokens.branch(), path, 1, "\"2\""), "ACTIVE");
        links().statusCode(201);
        refused(links(), "already-linked");
        stands(Pair.command(path, "suspension", "\"3\""), "SUSPENDED");
        stands(Pair.command(path, "resumption", "\"4\""), "ACTIVE");
        stands(Pair.command(path, "termination", "\"5\""), "ENDED");
        announced(path);
    }

    private static ValidatableResponse stands(ValidatableResponse answer, String state) {
        return answer.statusCode(200).body("state", equalTo(state));
    }

    private static void refused(ValidatableResponse answer, String code) {
        answer.statusCode(409).body("code", equalTo(code));
    }

    private static ValidatableResponse links() {
        return Tokens.county()
                .sends(Map.of(
                        "member",
                        "C0281",
                        "counterpartKind",
                        "PERSON",
                        "counterpart",
                        "N04673",
                        "startsOn",
                        "2009-12-31"))
                .post("/api/v1/liaisons")
                .then();
    }

    /** Every step has arrived in Kafka, in order and numbered from 1. */
    private static void announced(String path) {
        var announced = Announced.about(path, 7);
        assertThat(announced.types())
                .containsExactly(
                        "pairing.PairingProposed",
                        "pairing.PairingPlanned",
                        "pairing.LetterSigned",
                        "pairing.PairingActivated",
                        "pairing.PairingSuspended",
                        "pairing.PairingResumed",
                        "pairing.PairingEnded");
        assertThat(announced.headers("ce_aggregateversion")).containsExactly("1", "2", "3", "4", "5", "6", "7");
        assertThat(announced.headers("ce_specversion")).containsOnly("1.0");
        assertThat(announced.headers("ce_divisioncode")).containsOnly("611023104001");
        assertThat(announced.headers("ce_unit")).containsOnly(Registered.UNIT);
    }
}
