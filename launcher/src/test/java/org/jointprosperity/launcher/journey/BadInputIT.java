package org.jointprosperity.launcher.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputIT {

    private static final String PAIR = "{\"unit\": \"%s\", \"branch\": \"%s\"}";

    /** Of two that no letter of the rosters pairs. */
    private static final String PAIR_WITH_REASON = "{\"unit\": \"%s\", \"branch\": \"%s\", \"reason\": \"试\"}";

    private final WholeSuite suite = WholeSuite.running();
    private final Person county = suite.person("county");

    @Test
    void refusesAWrongCheckDigitAndAnUnknownBranch() {
        long before = new Rows(suite).count("pairing", "select count(*) from outbox");
        county.post("/api/v1/pairings", PAIR.formatted("11611023MBY416905A", "61102310400101"))
                .refuses(400, "credit-code-invalid");
        county.post("/api/v1/pairings", PAIR.formatted("11611023MBY444041B", "61102399999901"))
                .refuses(409, "branch-unknown");
        county.post("/api/v1/pairings", PAIR.formatted("11611023MBY444041B", "11611023MBY444041B"))
                .refuses(400, "pairing-with-itself");
        county.post("/api/v1/pairings", PAIR.formatted("11611023MBY444041B", "61102310421502"))
                .refuses(409, "already-paired");
        assertThat(new Rows(suite).count("pairing", "select count(*) from outbox"))
                .isEqualTo(before);
    }

    @Test
    void refusesTransitionsOutOfOrderAndStaleVersions() {
        var pairing = county.post(
                        "/api/v1/pairings", PAIR_WITH_REASON.formatted("11611023MBY444041B", "61102300120902"))
                .is(201)
                .header("Location");
        county.post(pairing + "/resumption", "{}").refuses(409, "pairing-not-suspended");
        county.post(pairing + "/suspension", "{\"reason\": \"试\"}").refuses(409, "pairing-not-active");
        county.post(
                        pairing + "/termination",
                        "{\"reason\": \"试\"}",
                        UUID.randomUUID().toString(),
                        "\"7\"")
                .refuses(412, "version-stale");
        county.post(pairing + "/termination", "{\"reason\": \"试\"}").is(200);
    }

    @Test
    void putsNoPairingIntoForceByOneSignature() {
        var pairing = county.post(
                        "/api/v1/pairings", PAIR_WITH_REASON.formatted("11611023MBY416905X", "61102310421502"))
                .is(201)
                .header("Location");
        county.put(pairing + "/plan", WorkedExample.PLAN, "*").is(200);
        var signed = suite.person("unit")
                .post(pairing + "/letter", "{\"planVersion\": 1}")
                .is(200);
        assertThat(signed.text("state")).isEqualTo("PLANNED");
        county.post(
                        "/api/v1/liaisons",
                        """
                        {"member": "C0281", "counterpartKind": "PERSON", "counterpart": "N05361",
                         "startsOn": "2009-12-31"}""")
                .refuses(409, "units-not-paired");
        county.post(pairing + "/termination", "{\"reason\": \"试\"}").is(200);
    }

    @Test
    void answersAReusedKeyWithTheFirstAnswerOrNotAtAll() {
        String key = UUID.randomUUID().toString();
        String body = PAIR_WITH_REASON.formatted("11611023MBY723075U", "61102310421502");
        var first = county.post("/api/v1/pairings", body, key, "*").is(201);
        var again = county.post("/api/v1/pairings", body, key, "*").is(201);
        assertThat(again.text("id")).isEqualTo(first.text("id"));
        county.post("/api/v1/pairings", body.replace("试", "别的"), key, "*").refuses(422, "idempotency-key-reused");
        county.post(first.header("Location") + "/termination", "{\"reason\": \"试\"}")
                .is(200);
    }

    @Test
    void refusesACursorFromAnotherQuery() {
        String cursor = county.get("/api/v1/villagers?limit=2").is(200).text("next");
        county.get("/api/v1/villagers?limit=2&cursor=" + cursor).is(200);
        county.get("/api/v1/villagers?limit=2&partyMember=true&cursor=" + cursor)
                .refuses(400, "cursor-invalid");
    }

    @Test
    void refusesTenMegabytesOfJson() {
        county.post("/api/v1/pairings", "{\"reason\": \"" + "x".repeat(10_000_000) + "\"}")
                .refuses(413, "body-too-large");
    }

    @Test
    void hidesARecordOfAnotherTownship() {
        var elsewhere = county.get("/api/v1/branches?division=611023101&limit=1")
                .is(200)
                .at("items");
        String path = "/api/v1/branches/" + elsewhere.get(0).path("id").asText();
        county.get(path).is(200);
        var hidden = suite.person("town").get(path).refuses(404, "not-found");
        var missing = suite.person("town")
                .get("/api/v1/branches/" + UUID.randomUUID())
                .refuses(404, "not-found");
        assertThat(hidden.text("detail")).isEqualTo(missing.text("detail"));
    }

    @Test
    void refusesTokensThatAreNotGood() {
        county.with("not-a-token").get("/api/v1/units").refuses(401, "not-authenticated");
        String good = county.token();
        county.with(good.substring(0, good.length() - 8) + "AAAAAAAA")
                .get("/api/v1/units")
                .refuses(401, "not-authenticated");
        suite.person("villager")
                .post("/api/v1/pairings", PAIR.formatted("11611023MBY444041B", "61102310421502"))
                .refuses(403, "not-permitted");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/units;a=b", "/api/v1/units%3Ba", "/api%2Fv1/units", "/api/%2e%2e/api/v1/units",
                        "//api/v1/units",
                "/api/v1/./units", "/api\\v1\\units", "/api/v1/units%253Ba", "/api/v1/%c0%afunits", "/API/v1/units"
            })
    void refusesOddPathsAtTheGatewayAndAtEachService(String path) throws IOException {
        var ports = suite.settings().ports();
        for (int port : new int[] {ports.gateway(), ports.pairing(), ports.cooperative(), ports.evaluation()}) {
            assertThat(statusOf(port, "/api/v1/branches", county.token()))
                    .as("port %d lets the token in", port)
                    .isIn(200, 404);
            assertThat(statusOf(port, path, county.token())).as("port %d", port).isIn(400, 404);
        }
    }

    /** Over a raw socket, as URL libraries mend what must be tested. */
    private static int statusOf(int port, String path, String token) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write(("GET " + path
                                    + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer "
                                    + token + "\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            return Integer.parseInt(answer.split(" ", 3)[1]);
        }
    }
}
