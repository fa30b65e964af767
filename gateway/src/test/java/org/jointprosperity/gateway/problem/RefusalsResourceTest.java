package org.jointprosperity.gateway.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.jointprosperity.gateway.Issuer;
import org.jointprosperity.gateway.Neighbourhood;
import org.jointprosperity.gateway.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not acceptable is refused with a code and a trace id, and alarms nobody. */
@QuarkusTest
@WithTestResource(Neighbourhood.class)
class RefusalsResourceTest {

    private static final Logger ALL = Logger.getLogger("");

    private final List<String> alarms = new CopyOnWriteArrayList<>();
    private final ExtHandler listener = new ExtHandler() {
        @Override
        protected void doPublish(ExtLogRecord line) {
            if (line.getLevel().intValue() >= Level.SEVERE.intValue()) {
                alarms.add(line.getFormattedMessage());
            }
        }
    };

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @BeforeEach
    void listen() {
        ALL.addHandler(listener);
    }

    @AfterEach
    void nobodyWasAlarmed() {
        ALL.removeHandler(listener);
        assertThat(alarms).isEmpty();
    }

    @Test
    void refusesARangeThatIsNotThere() throws IOException {
        refused("GET /joint.css", "Range: bytes=999999999-\r\n", 416, "range-not-satisfiable");
        refused("GET /joint.css", "Range: bytes=5-1\r\n", 416, "range-not-satisfiable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/problems", "/joint.css", "/nowhere"})
    void refusesALargeBodyWhereNoneIsRead(String path) throws IOException {
        refused("POST " + path, "Content-Length: 20000000\r\n", 413, "body-too-large");
    }

    @ParameterizedTest
    @CsvSource({"OPTIONS,/problems", "POST,/problems/not-found", "PUT,/docs", "DELETE,/openapi", "OPTIONS,/"})
    void refusesOtherMethodsForAPage(String method, String path) throws IOException {
        var answer = refused(method + " " + path, "", 405, "method-not-allowed");
        assertThat(answer.headers()).containsEntry("allow", "GET, HEAD");
    }

    @Test
    void refusesMethodsTheApiDoesNotKnow() throws IOException {
        var answer = refused("OPTIONS /api/v1/units", bearer("optionist"), 405, "method-not-allowed");
        assertThat(answer.headers()).containsEntry("allow", "GET, HEAD, POST, PUT, PATCH, DELETE");
        refused("OPTIONS /api/v1/units", "", 401, "not-authenticated");
        answer = refused("POST /api/v1/events", bearer("optionist"), 405, "method-not-allowed");
        assertThat(answer.headers()).containsEntry("allow", "GET");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/problems", "/problems/not-found", "/docs", "/openapi", "/api/v1/openapi", "/joint.css"})
    void answersHeadAsItAnswersGet(String path) {
        given().head(path).then().statusCode(200).body(emptyString());
    }

    private Wire.Answer refused(String request, String headers, int status, String code) throws IOException {
        try (var wire = new Wire(port)) {
            var answer = wire.send(request + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + headers + "\r\n")
                    .answer();
            assertThat(answer.status()).isEqualTo(status);
            assertThat(answer.headers()).containsEntry("content-type", "application/problem+json");
            assertThat(answer.body())
                    .contains("\"code\":\"" + code + "\"")
                    .containsPattern("\"traceId\":\"[0-9a-f]{32}\"");
            return answer;
        }
    }

    private static String bearer(String subject) {
        return "Authorization: Bearer " + Issuer.token(subject) + "\r\n";
    }
}
