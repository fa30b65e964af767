package org.jointprosperity.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Surroundings.class)
class GatewayTest {

    private static RequestSpecification county() {
        return given().auth().oauth2(Surroundings.token("611023")).header("Accept-Language", "en");
    }

    @Test
    void forwardsWithTheTokenAndWithoutWhatTheClientPretends() {
        county().urlEncodingEnabled(false)
                .header("X-Forwarded-For", "10.0.0.1")
                .header("X-User-Id", "root")
                .get("/api/v1/units?limit=2&name=%E5%95%86")
                .then()
                .statusCode(200)
                .body("method", equalTo("GET"))
                .body("path", equalTo("/api/v1/units?limit=2&name=%E5%95%86"))
                .body("authorization", equalTo(true))
                .body("forwarded", equalTo(false))
                .body("user", equalTo(false))
                .body("traceparent", matchesPattern("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}"))
                .header("RateLimit", containsString("\"read\""))
                .header("RateLimit-Policy", notNullValue());
    }

    @Test
    void forwardsACommandWithItsBodyAndALargeUpload() {
        county().contentType("application/json")
                .body("{\"a\":1}")
                .post("/api/v1/units")
                .then()
                .statusCode(200)
                .body("length", equalTo(7));
        county().contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .body(new byte[12_000_000])
                .post("/api/v1/rosters")
                .then()
                .statusCode(200)
                .body("length", equalTo(12_000_000));
    }

    @Test
    void refusesBodiesAboveTheirLimitBeforeTheServiceSeesThem() {
        int before = Surroundings.REACHED.get();
        county().contentType("application/json")
                .body(new byte[1_048_577])
                .post("/api/v1/units")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("code", equalTo("body-too-large"))
                .body("traceId", matchesPattern("[0-9a-f]{32}"));
        county().contentType("application/json")
                .body(new byte[1_048_577])
                .post("/api/v1/evaluation-rosters")
                .then()
                .statusCode(413);
        assertThat(Surroundings.REACHED.get()).isEqualTo(before);
    }

    @Test
    void refusesMissingBadExpiredAndForeignTokens() {
        given().get("/api/v1/units")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", containsString("Bearer"))
                .body("title", equalTo("未登录"));
        for (String bad : new String[] {
            "nonsense",
            Surroundings.token("611023", "pairing:read", Duration.ofMinutes(-5), Set.of("pairing-service")),
            Surroundings.token("611023", "pairing:read", Duration.ofMinutes(5), Set.of("account")),
            Surroundings.token("611023") + "x"
        }) {
            given().auth()
                    .oauth2(bad)
                    .get("/api/v1/units")
                    .then()
                    .statusCode(401)
                    .body("code", equalTo("not-authenticated"));
        }
    }

    @Test
    void says503ForAServiceThatIsDownWhileTheOthersGoOn() {
        county().get("/api/v1/associations")
                .then()
                .statusCode(503)
                .header("Retry-After", equalTo("2"))
                .body("code", equalTo("service-down"))
                .body("service", equalTo("cooperative"))
                .body("title", equalTo("Service down"));
        county().get("/api/v1/units").then().statusCode(200);
    }

    @Test
    void limitsUploadsPerCallerAndSaysWhenToComeBack() {
        var someone = given().auth().oauth2(Surroundings.token("611099"));
        int last = 200;
        for (int i = 0; i < 8 && last == 200; i++) {
            last = someone.contentType("text/csv")
                    .body("a")
                    .post("/api/v1/rosters")
                    .statusCode();
        }
        someone.contentType("text/csv")
                .body("a")
                .post("/api/v1/rosters")
                .then()
                .statusCode(429)
                .header("Retry-After", notNullValue())
                .body("code", equalTo("too-many-requests"));
        county().get("/api/v1/units").then().statusCode(200);
    }

    @Test
    void knowsNoOtherPaths() {
        county().get("/api/v1/nothing").then().statusCode(404).body("code", equalTo("not-found"));
        county().get("/api/v2/units").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/units;a=b", "/api/v1/units%3Ba", "/api%2Fv1/units", "/api/%2e%2e/api/v1/units",
                        "//api/v1/units",
                "/api/v1/./units", "/api\\v1\\units", "/api/v1/units%253Ba", "/api/v1/%c0%afunits", "/API/v1/units",
                "/api/v1//units", "/api/v1/../v1/units"
            })
    void refusesOddPathsEvenWithAGoodToken(String path) throws IOException {
        int before = Surroundings.REACHED.get();
        int port = io.restassured.RestAssured.port;
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write(("GET " + path
                                    + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer "
                                    + Surroundings.token("611023") + "\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            assertThat(answer.split(" ", 3)[1]).isIn("400", "404");
        }
        assertThat(Surroundings.REACHED.get()).isEqualTo(before);
    }

    @Test
    void showsOneDocumentAConsoleAPageAndEveryProblem() {
        given().get("/openapi")
                .then()
                .statusCode(200)
                .body("openapi", equalTo("3.1.0"))
                .body("paths.'/api/v1/associations'", notNullValue());
        given().get("/docs")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("default-src 'self'"));
        given().get("/").then().statusCode(200).body(containsString("共建共富"));
        given().get("/problems/service-down").then().statusCode(200).body(containsString("服务暂时不可用"));
        given().get("/problems/no-such-code").then().statusCode(404);
    }
}
