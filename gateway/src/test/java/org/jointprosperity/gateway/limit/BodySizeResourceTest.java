package org.jointprosperity.gateway.limit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.LogConfig;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jointprosperity.gateway.Issuer;
import org.jointprosperity.gateway.Neighbourhood;
import org.jointprosperity.gateway.Wire;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Neighbourhood.class)
class BodySizeResourceTest {

    private static final int MEGABYTE = 1 << 20;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final HttpClient client = HttpClient.newHttpClient();

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @Test
    void takesAMegabyteOfJsonAndNotAByteMore() {
        post("/api/v1/units", "application/json", MEGABYTE).statusCode(200).body("bytes", equalTo(MEGABYTE));
        post("/api/v1/units", "application/json", MEGABYTE + 1)
                .statusCode(413)
                .contentType("application/problem+json")
                .body("code", equalTo("body-too-large"));
    }

    @Test
    void takesFourMegabytesOfABatchAndNotAByteMore() {
        post("/api/v1/visits/batch", "application/json", 4 * MEGABYTE)
                .statusCode(200)
                .body("bytes", equalTo(4 * MEGABYTE));
        post("/api/v1/visits/batch", "application/json", 4 * MEGABYTE + 1)
                .statusCode(413)
                .body("code", equalTo("body-too-large"));
        post("/api/v1/visits", "application/json", MEGABYTE + 1).statusCode(413);
    }

    @Test
    void refusesTenMegabytesOfJsonAndKeepsTheConnection() throws IOException {
        try (var wire = new Wire(port)) {
            String token = Issuer.token("large");
            wire.send(head(token, "/api/v1/units", "application/json", "Content-Length: " + 10 * MEGABYTE));
            wire.send(new byte[10 * MEGABYTE]);
            var answer = wire.answer();
            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.body()).contains("body-too-large");
            wire.send("GET /api/v1/units HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + token + "\r\n\r\n");
            assertThat(wire.answer().status()).isEqualTo(200);
        }
    }

    @Test
    void refusesThemFromACallerWithoutATokenAsWell() throws IOException {
        try (var wire = new Wire(port)) {
            wire.send(head("nobody", "/api/v1/units", "application/json", "Content-Length: " + 10 * MEGABYTE));
            wire.send(new byte[10 * MEGABYTE]);
            assertThat(wire.answer().status()).isEqualTo(401);
            wire.send("GET /problems HTTP/1.1\r\nHost: x\r\n\r\n");
            assertThat(wire.answer().status()).isEqualTo(200);
        }
    }

    @Test
    void takesSixteenMegabytesOfARosterAndNotAByteMore() {
        post("/api/v1/rosters", XLSX, 16 * MEGABYTE).statusCode(200).body("bytes", equalTo(16 * MEGABYTE));
        post("/api/v1/rosters", XLSX, 16 * MEGABYTE + 1).statusCode(413).body("code", equalTo("body-too-large"));
        post("/api/v1/rosters", "application/json", 2 * MEGABYTE).statusCode(413);
        post("/api/v1/units", XLSX, 2 * MEGABYTE).statusCode(413);
    }

    @Test
    void countsABodyThatDoesNotSayItsLength() throws Exception {
        var taken = stream("/api/v1/rosters", 15);
        assertThat(taken.statusCode()).isEqualTo(200);
        assertThat(taken.body()).contains("\"bytes\":" + 15 * MEGABYTE);
        var refused = stream("/api/v1/rosters", 18);
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).contains("body-too-large");
        assertThat(stream("/api/v1/units", 2).statusCode()).isEqualTo(413);
    }

    @Test
    void doesNotLetABodyComeThatIsTooLargeWhenAskedFirst() throws IOException {
        try (var wire = new Wire(port)) {
            String expect = "Expect: 100-continue\r\nContent-Length: ";
            wire.send(head(Issuer.token("polite"), "/api/v1/rosters", XLSX, expect + 50 * MEGABYTE));
            assertThat(wire.answer().status()).isEqualTo(413);
        }
        try (var wire = new Wire(port)) {
            wire.send(
                    head(Issuer.token("polite"), "/api/v1/rosters", XLSX, "Expect: 100-continue\r\nContent-Length: 5"));
            assertThat(wire.answer().status()).isEqualTo(100);
            var answer = wire.send("hello").answer();
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).contains("\"bytes\":5").doesNotContain("\"expect\"");
        }
    }

    private static ValidatableResponse post(String path, String type, int bytes) {
        // a printed body of this size takes longer than the test
        return given().config(RestAssured.config().logConfig(LogConfig.logConfig()))
                .auth()
                .oauth2(Issuer.token("sender" + path.hashCode() + bytes))
                .contentType(type)
                .body(new byte[bytes])
                .post(path)
                .then();
    }

    private HttpResponse<String> stream(String path, int megabytes) throws Exception {
        var chunks =
                IntStream.range(0, megabytes).mapToObj(i -> new byte[MEGABYTE]).toList();
        return client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Authorization", "Bearer " + Issuer.token("streamer" + megabytes))
                        .header("Content-Type", XLSX)
                        .POST(BodyPublishers.ofByteArrays(List.copyOf(chunks)))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String head(String token, String path, String type, String more) {
        return "POST " + path + " HTTP/1.1\r\nHost: x\r\nContent-Type: " + type + "\r\n" + more
                + "\r\nAuthorization: Bearer " + token + "\r\n\r\n";
    }
}
