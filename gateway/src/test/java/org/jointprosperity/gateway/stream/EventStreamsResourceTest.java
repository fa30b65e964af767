package org.jointprosperity.gateway.stream;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jointprosperity.gateway.Issuer;
import org.jointprosperity.gateway.Neighbourhood;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@WithTestResource(Neighbourhood.class)
@Timeout(60)
class EventStreamsResourceTest {

    private static Topics topics;

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @Inject
    MeterRegistry metrics;

    @BeforeAll
    static void open() throws Exception {
        topics = new Topics();
    }

    @AfterAll
    static void close() {
        topics.close();
    }

    @Test
    void showsAnEventAsItHappensInStructuredForm() throws Exception {
        try (var reader = Reader.ofDivision(port, "610101", "")) {
            String id = id();
            topics.announce("pairing.events", id, "pairing.LetterSigned", "610101104001", "11611023MBY416905X");
            var event = reader.next(1).get(0);
            assertThat(event.getString("specversion")).isEqualTo("1.0");
            assertThat(event.getString("id")).isEqualTo(id);
            assertThat(event.getString("source")).isEqualTo("/tests");
            assertThat(event.getString("type")).isEqualTo("pairing.LetterSigned");
            assertThat(event.getString("subject")).isEqualTo(id);
            assertThat(event.getString("time")).isEqualTo("2009-12-31T08:00:00Z");
            assertThat(event.getString("divisioncode")).isEqualTo("610101104001");
            assertThat(event.getString("unit")).isEqualTo("11611023MBY416905X");
            assertThat(event.getInteger("aggregateversion")).isEqualTo(7);
            assertThat(event.getJsonObject("data").getString("note")).isEqualTo("前川 " + id);
        }
    }

    @Test
    void showsOnlyWhatLiesUnderTheReadersDivisionOrIsOfItsUnit() throws Exception {
        String unit = "11610102MBY416905X";
        String ofUnit = Reader.token("secretary", Map.of("unit", unit));
        try (var town = Reader.ofDivision(port, "610102104", "");
                var secretary = new Reader(port, ofUnit, "", "").begun();
                var county = Reader.ofDivision(port, "610102", "")) {
            topics.announce("pairing.events", "elsewhere-" + id(), "pairing.A", "610103104001", "");
            topics.announce("pairing.events", "other-town-" + id(), "pairing.A", "610102105001", unit);
            topics.announce("pairing.events", "no-place-" + id(), "pairing.A", "", "");
            topics.announce("pairing.events", "own-town-" + id(), "pairing.A", "610102104001", "");
            topics.announce("pairing.events", "end-" + id(), "pairing.A", "610102104001", unit);
            assertThat(names(county.next(3))).containsExactlyInAnyOrder("other-town", "own-town", "end");
            assertThat(names(town.next(2))).containsExactlyInAnyOrder("own-town", "end");
            assertThat(names(secretary.next(2))).containsExactlyInAnyOrder("other-town", "end");
        }
    }

    @Test
    void showsNothingToOneWithoutAPlace() throws Exception {
        try (var nobody = new Reader(port, Reader.token("nobody", Map.of()), "", "").begun()) {
            topics.announce("pairing.events", id(), "pairing.A", "", "");
            topics.announce("pairing.events", id(), "pairing.A", "610104", "");
            for (int i = 0; i < 4; i++) {
                assertThat(nobody.line()).doesNotStartWith("data:");
            }
        }
    }

    @Test
    void resumesWithoutLossOrRepetitionWhereverTheReaderLeft() throws Exception {
        var sent = new ArrayList<String>();
        for (int i = 0; i < 30; i++) {
            sent.add("r" + i + "-" + id());
            topics.announce(Topics.ALL.get(i % 3), sent.get(i), "pairing.A", "610105104001", "");
            topics.announce(Topics.ALL.get(i % 3), id(), "pairing.A", "610106104001", "");
        }
        var seen = new ArrayList<String>();
        String last;
        try (var reader = Reader.ofDivision(port, "610105", "?from=earliest")) {
            reader.next(4).forEach(event -> seen.add(event.getString("id")));
            last = reader.last();
        }
        while (seen.size() < 30) {
            try (var reader = Reader.resumed(port, "610105", last)) {
                reader.next(Math.min(7, 30 - seen.size())).forEach(event -> seen.add(event.getString("id")));
                last = reader.last();
            }
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(sent);
        assertThat(new HashSet<>(seen)).hasSize(30);
    }

    @Test
    void resumesFromASignOfLifeBehindWhatItCouldNotSee() throws Exception {
        String last;
        try (var reader = Reader.ofDivision(port, "610107", "")) {
            topics.announce("pairing.events", id(), "pairing.A", "610108104001", "");
            topics.announce("pairing.events", "first-" + id(), "pairing.A", "610107104001", "");
            reader.next(1);
            last = reader.last();
        }
        topics.announce("evaluation.events", "while-away-" + id(), "evaluation.A", "610107104001", "");
        var byQuery = new Reader(port, Reader.tokenOf("610107"), "?lastEventId=" + last, "").begun();
        try (byQuery) {
            assertThat(names(byQuery.next(1))).containsExactly("while-away");
        }
    }

    @Test
    void showsOnlyTheTypesAskedFor() throws Exception {
        try (var reader = Reader.ofDivision(port, "610109", "?types=pairing.B,pairing.C")) {
            topics.announce("pairing.events", "a-" + id(), "pairing.A", "610109104001", "");
            topics.announce("pairing.events", "b-" + id(), "pairing.B", "610109104001", "");
            assertThat(names(reader.next(1))).containsExactly("b");
        }
    }

    @Test
    void writesLinesThatSayWhereToResume() throws Exception {
        String accept = "Accept: application/x-ndjson\r\n";
        String first = "one-" + id();
        String position;
        try (var reader = new Reader(port, Reader.tokenOf("610110"), "?from=earliest", accept)) {
            topics.announce("cooperative.events", first, "cooperative.A", "610110104001", "");
            var event = new JsonObject(reader.line());
            assertThat(event.getString("id")).isEqualTo(first);
            position = event.getString("position");
        }
        topics.announce("cooperative.events", "two-" + id(), "cooperative.A", "610110104001", "");
        try (var reader = new Reader(port, Reader.tokenOf("610110"), "?lastEventId=" + position, accept)) {
            assertThat(new JsonObject(reader.line()).getString("id")).startsWith("two-");
        }
    }

    @Test
    void isNotHeldUpByARecordThatMakesNoSense() throws Exception {
        try (var reader = Reader.ofDivision(port, "610111", "")) {
            topics.poison("pairing.events", "610111104001");
            topics.announce("pairing.events", "after-" + id(), "pairing.A", "610111104001", "");
            var events = new ArrayList<JsonObject>(reader.next(2));
            assertThat(events)
                    .anySatisfy(event -> assertThat(event.getString("id")).startsWith("after-"));
            assertThat(events).anySatisfy(event -> assertThat(event.getString("data_base64"))
                    .isNotEmpty());
        }
    }

    @Test
    void endsWithTheToken() throws Exception {
        String brief = Issuer.signed(Issuer.claims("brief")
                .audience("gateway")
                .claim("scope", "events:read")
                .claim("division", "610112")
                .expiresAt(java.time.Instant.now().plusSeconds(3)));
        try (var reader = new Reader(port, brief, "", "").begun()) {
            reader.end();
        }
    }

    @Test
    void opensOnlySoManyStreamsForOneClient() throws Exception {
        var open = new ArrayList<Reader>();
        try {
            for (int i = 0; i < 4; i++) {
                open.add(Reader.ofDivision(port, "610113", ""));
            }
            given().auth()
                    .oauth2(Reader.tokenOf("610113"))
                    .get("/api/v1/events")
                    .then()
                    .statusCode(429)
                    .header("Retry-After", equalTo("30"))
                    .body("code", equalTo("too-many-streams"));
            Reader.ofDivision(port, "610114", "").close();
        } finally {
            for (var reader : open) {
                reader.close();
            }
        }
        await().until(() -> {
            try (var again = new Reader(port, Reader.tokenOf("610113"), "", "")) {
                return again.status() == 200;
            }
        });
    }

    @Test
    void dropsAReaderThatTakesNothingAndLetsItResume() throws Exception {
        String large = "{\"note\":\"" + "x".repeat(200_000) + "\"}";
        for (int i = 0; i < 150; i++) {
            topics.announce("pairing.events", "large-" + i, "pairing.A", "610115104001", "", large);
        }
        try (var lazy = Reader.ofDivision(port, "610115", "?from=earliest")) {
            lazy.next(1);
            String last = lazy.last();
            await().until(() -> metrics.get("joint_gateway_streams").gauge().value() == 0);
            assertThatThrownBy(() -> lazy.next(149)).isInstanceOf(IOException.class);
            try (var back = Reader.resumed(port, "610115", last)) {
                assertThat(back.next(149)).hasSize(149);
            }
        }
    }

    @Test
    void refusesReadersWithoutTheScopeOrTheAudienceAndIdsThatAreNotOurs() {
        String noScope = Issuer.signed(Issuer.claims("r").audience("gateway").claim("division", "611023"));
        String notForUs =
                Issuer.signed(Issuer.claims("r").claim("scope", "events:read").claim("division", "611023"));
        for (String token : List.of(noScope, notForUs)) {
            given().auth()
                    .oauth2(token)
                    .get("/api/v1/events")
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("not-permitted"));
        }
        given().get("/api/v1/events").then().statusCode(401);
        given().auth()
                .oauth2(Reader.tokenOf("611023"))
                .post("/api/v1/events")
                .then()
                .statusCode(405);
        for (String id : List.of("x", "AAAA", "cGFpcmluZy5ldmVudHM9MC4wLjA", "不")) {
            given().auth()
                    .oauth2(Reader.tokenOf("611023"))
                    .queryParam("lastEventId", id)
                    .get("/api/v1/events")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("event-id-invalid"));
        }
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    /** Events of these tests are named before their id. */
    private static List<String> names(List<JsonObject> events) {
        return events.stream()
                .map(event -> event.getString("id"))
                .map(id -> id.substring(0, Math.max(0, id.length() - 37)))
                .toList();
    }
}
