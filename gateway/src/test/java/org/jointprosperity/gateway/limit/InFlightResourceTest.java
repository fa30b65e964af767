package org.jointprosperity.gateway.limit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jointprosperity.gateway.Issuer;
import org.jointprosperity.gateway.Neighbourhood;
import org.jointprosperity.gateway.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Neighbourhood.class)
class InFlightResourceTest {

    private static final int MOST = 8;

    private final List<Wire> stalled = new ArrayList<>();

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @AfterEach
    void hangUp() throws IOException {
        for (var wire : stalled) {
            wire.close();
        }
    }

    @Test
    void refusesACallerThatHoldsAsManyRequestsAsItMayAndNobodyElse() throws IOException {
        String token = Issuer.token("holder");
        // more than fit: one that is asked for meanwhile may take a place for a moment
        stall(token, MOST + 2);
        await().until(() -> status(token) == 429);
        given().auth()
                .oauth2(token)
                .get("/api/v1/units")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", equalTo("1"))
                .body("code", equalTo("too-many-in-flight"));
        assertThat(status(Issuer.token("neighbour"))).isEqualTo(200);
        hangUp();
        await().until(() -> status(token) == 200);
    }

    @Test
    void countsARequestUntilItsBodyHasComeThoughItIsAnswered() throws IOException {
        String token = Issuer.token("answered-early");
        Neighbourhood.PAIRING.refuse(MOST);
        stall(token, MOST);
        for (var wire : stalled) {
            wire.send("{");
        }
        for (var wire : stalled) {
            assertThat(wire.answer().status()).isEqualTo(503);
        }
        assertThat(status(token)).isEqualTo(429);
        for (var wire : stalled) {
            wire.send(new byte[999]);
        }
        await().until(() -> status(token) == 200);
    }

    @Test
    void saysToOneThatStallsThatItDidAndDoesNotBlameTheService() throws IOException {
        stall(Issuer.token("staller"), MOST);
        for (var wire : stalled) {
            var answer = wire.answer();
            assertThat(answer.status()).isEqualTo(408);
            assertThat(answer.body())
                    .contains("\"code\":\"request-unfinished\"")
                    .contains("\"traceId\"");
        }
        assertThat(status(Issuer.token("bystander"))).isEqualTo(200);
    }

    private void stall(String token, int times) throws IOException {
        for (int i = 0; i < times; i++) {
            stalled.add(new Wire(port)
                    .send("POST /api/v1/units HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                            + "Content-Length: 1000\r\nAuthorization: Bearer " + token + "\r\n\r\n"));
        }
    }

    private static int status(String token) {
        return given().auth().oauth2(token).get("/api/v1/units").statusCode();
    }
}
