package org.jointprosperity.gateway.route;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.ArrayList;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jointprosperity.gateway.Issuer;
import org.jointprosperity.gateway.Neighbourhood;
import org.jointprosperity.gateway.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Neighbourhood.class)
class RoutesResourceTest {

    private static final String TOKEN = Issuer.token("router");

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @BeforeEach
    void forget() {
        Neighbourhood.PAIRING.asked();
    }

    @ParameterizedTest
    @CsvSource({
        "units,pairing",
        "branches,pairing",
        "members,pairing",
        "villagers,pairing",
        "households,pairing",
        "rosters,pairing",
        "pairings,pairing",
        "liaisons,pairing",
        "visits,pairing",
        "concerns,pairing",
        "merges,pairing",
        "personal-data-accesses,pairing",
        "matching-rules,pairing",
        "pairing-proposals,pairing",
        "liaison-proposals,pairing",
        "undertakings,pairing",
        "programme-codes,pairing",
        "resource-offers,pairing",
        "duties,pairing",
        "cadence-policies,pairing",
        "gaps,pairing",
        "pairing-figures,pairing",
        "fund-entries,pairing",
        "fund-totals,pairing",
        "attachments,pairing",
        "associations,cooperative",
        "bases,cooperative",
        "demonstration-households,cooperative",
        "industries,cooperative",
        "cooperative-rosters,cooperative",
        "cooperative-figures,cooperative",
        "income-sources,cooperative",
        "incomes,cooperative",
        "household-incomes,cooperative",
        "household-growth,cooperative",
        "village-incomes,cooperative",
        "certification-criteria,cooperative",
        "certification-procedures,cooperative",
        "household-reviews,cooperative",
        "household-links,cooperative",
        "verdicts,evaluation",
        "rolls,evaluation",
        "decisions,evaluation",
        "rule-packs,evaluation",
        "evaluation-rosters,evaluation",
        "disclosure-items,evaluation",
        "disclosure-dues,evaluation",
        "disclosures,evaluation",
        "disclosure-postings,evaluation",
        "disclosure-objections,evaluation",
        "my-disclosure-objections,evaluation",
        "disclosure-calendar-days,evaluation",
        "public-disclosures,evaluation",
        "evaluation-figures,evaluation",
        "code-tables,evaluation",
        "code-entries,evaluation",
        "commitments,evaluation",
        "posts,evaluation",
        "post-assignments,evaluation",
        "stars,evaluation",
        "care-deliveries,evaluation",
        "hardship-entries,evaluation",
        "sensitive-accesses,evaluation",
        "sittings,evaluation",
        "follow-ups,evaluation",
        "trainees,evaluation"
    })
    void sendsTheFirstSegmentToItsService(String segment, String service) {
        asks().get("/api/v1/" + segment + "/7?limit=2&name=%E5%95%86")
                .then()
                .statusCode(200)
                .body("service", equalTo(service))
                .body("uri", equalTo("/api/v1/" + segment + "/7?limit=2&name=%E5%95%86"));
    }

    @Test
    void sendsTheTokenOnAsItIs() {
        asks().get("/api/v1/units").then().body("headers.authorization", equalTo("Bearer " + TOKEN));
    }

    /** What services answer for paper names /paper.css, as our policy lets a page's own style through nowhere. */
    @Test
    void aPageOfAServiceMayUseOurStyleAndNoneOfItsOwn() {
        var policy = asks().get("/api/v1/order-statements/households/7/print")
                .then()
                .statusCode(200)
                .extract()
                .header("Content-Security-Policy");
        assertThat(policy.split("; ")).contains("default-src 'self'");
        assertThat(policy).doesNotContain("style-src").doesNotContain("unsafe-inline");
        given().get("/paper.css")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/css"))
                .body(containsString("@page"));
    }

    @Test
    void takesAwayWhatAClientCouldPretend() {
        asks().header("X-Forwarded-For", "10.0.0.1")
                .header("X-Forwarded-User", "root")
                .header("X-User-Id", "1")
                .header("X-Userinfo", "e30=")
                .header("Forwarded", "for=10.0.0.1")
                .header("X-Real-IP", "10.0.0.1")
                .header("X-Original-URL", "/api/v1/villagers")
                .header("Cookie", "session=1")
                .header("X-Request-Id", "stays")
                .get("/api/v1/units")
                .then()
                .statusCode(200)
                .body("headers.'x-forwarded-for'", nullValue())
                .body("headers.'x-forwarded-user'", nullValue())
                .body("headers.'x-forwarded-host'", nullValue())
                .body("headers.'x-user-id'", nullValue())
                .body("headers.'x-userinfo'", nullValue())
                .body("headers.forwarded", nullValue())
                .body("headers.'x-real-ip'", nullValue())
                .body("headers.'x-original-url'", nullValue())
                .body("headers.cookie", nullValue())
                .body("headers.'x-request-id'", equalTo("stays"));
    }

    @Test
    void keepsTheCallersTraceAndBeginsOneWhereThereIsNone() {
        String parent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        asks().header("traceparent", parent).get("/api/v1/units").then().body("headers.traceparent", equalTo(parent));
        asks().header("traceparent", "nonsense")
                .get("/api/v1/units")
                .then()
                .body("headers.traceparent", matchesPattern("00-[0-9a-f]{32}-[0-9a-f]{16}-00"));
    }

    @Test
    void passesABodyOnThoughTheTokenWasCheckedFirst() {
        given().auth()
                .oauth2(Issuer.token("poster"))
                .contentType("application/json")
                .body("{\"name\":\"前川\"}")
                .post("/api/v1/pairings")
                .then()
                .statusCode(200)
                .body("method", equalTo("POST"))
                .body("bytes", equalTo(17));
    }

    @Test
    void answersWithoutABodyStayWithoutOne() throws IOException {
        try (var wire = new Wire(port)) {
            var nothing = wire.send(request("DELETE", "/api/v1/units/nothing")).answer();
            assertThat(nothing.status()).isEqualTo(204);
            assertThat(nothing.headers()).doesNotContainKey("transfer-encoding");
            wire.send(request("HEAD", "/api/v1/units/7"));
            assertThat(wire.line()).isEqualTo("HTTP/1.1 200 OK");
            for (String line = wire.line(); !line.isEmpty(); line = wire.line()) {
                assertThat(line.toLowerCase()).doesNotStartWith("transfer-encoding");
            }
            assertThat(wire.send(request("GET", "/api/v1/units/8")).answer().body())
                    .contains("/api/v1/units/8");
        }
    }

    @Test
    void saysOfNothingNewThatThereIsNoBody() throws IOException {
        try (var wire = new Wire(port)) {
            wire.send(request("GET", "/api/v1/units/unchanged"));
            assertThat(wire.line()).isEqualTo("HTTP/1.1 304 Not Modified");
            var headers = new ArrayList<String>();
            for (String line = wire.line(); !line.isEmpty(); line = wire.line()) {
                headers.add(line.toLowerCase());
            }
            assertThat(headers)
                    .contains("etag: \"3\"")
                    .noneMatch(
                            header -> header.startsWith("transfer-encoding") || header.startsWith("content-encoding"));
            assertThat(wire.send(request("GET", "/api/v1/units/8")).answer().body())
                    .contains("/api/v1/units/8");
        }
    }

    @Test
    void leavesAnEventStreamOfAServiceUnbuffered() throws IOException {
        try (var wire = new Wire(port)) {
            wire.send(
                    "GET /api/v1/rosters/7/ticks HTTP/1.1\r\nHost: x\r\nAccept-Encoding: gzip\r\nAuthorization: Bearer "
                            + TOKEN + "\r\n\r\n");
            waitFor("data: 1", wire);
            Neighbourhood.PAIRING.endTicks();
            waitFor("data: 2", wire);
        }
    }

    @Test
    void compressesNothingItDidNotWrite() {
        asks().header("Accept-Encoding", "gzip")
                .get("/api/v1/units")
                .then()
                .statusCode(200)
                .header("Content-Encoding", not(equalTo("gzip")));
    }

    @Test
    void opensNoTunnel() throws IOException {
        try (var wire = new Wire(port)) {
            var answer = wire.send(
                            """
                            GET /api/v1/units HTTP/1.1\r
                            Host: x\r
                            Connection: Upgrade\r
                            Upgrade: websocket\r
                            Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
                            Sec-WebSocket-Version: 13\r
                            X-Forwarded-For: 1.2.3.4\r
                            Authorization: Bearer %s\r
                            \r
                            """
                                    .formatted(TOKEN))
                    .answer();
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).doesNotContain("\"upgrade\"").doesNotContain("x-forwarded-for");
        }
    }

    /** Reads on until this line; the wire fails where nothing comes, which is what a buffering gateway would do. */
    private static void waitFor(String wanted, Wire wire) throws IOException {
        String line = wire.line();
        while (!line.equals(wanted)) {
            line = wire.line();
        }
    }

    private static RequestSpecification asks() {
        return given().urlEncodingEnabled(false).auth().oauth2(TOKEN);
    }

    private static String request(String method, String path) {
        return method + " " + path + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + TOKEN + "\r\n\r\n";
    }
}
