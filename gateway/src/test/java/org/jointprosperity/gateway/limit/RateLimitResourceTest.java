package org.jointprosperity.gateway.limit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.Set;
import org.jointprosperity.gateway.Issuer;
import org.jointprosperity.gateway.Neighbourhood;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Neighbourhood.class)
class RateLimitResourceTest {

    @Test
    void saysOnEveryAnswerHowManyAreLeft() {
        String token = Issuer.token("counted");
        String first = get(token)
                .then()
                .header("RateLimit-Policy", equalTo("\"read\";q=600;w=6"))
                .extract()
                .header("RateLimit");
        String second = get(token).header("RateLimit");
        assertThat(left(first) - left(second)).isBetween(0L, 1L);
        assertThat(left(first)).isEqualTo(599);
    }

    @ParameterizedTest
    @CsvSource({
        "/,page",
        "/problems,page",
        "/joint.css,page",
        "/nowhere,page",
        "/api/v1/openapi,page",
        "/api/v1/openapi/,page",
        "/api/v1/units,anonymous"
    })
    void saysItToThoseWithoutATokenToo(String path, String rateClass) {
        given().get(path)
                .then()
                .header("RateLimit-Policy", startsWith("\"" + rateClass + "\""))
                .header("RateLimit", matchesPattern("\"" + rateClass + "\";r=\\d+;t=\\d+"));
    }

    @Test
    void refusesOneThatAsksTooOftenAndNobodyElse() {
        String busy = Issuer.token("busy");
        Response last = post(busy, "/api/v1/units");
        for (int i = 0; i < 25 && last.statusCode() == 200; i++) {
            last = post(busy, "/api/v1/units");
        }
        last.then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", equalTo("1"))
                .header("RateLimit", equalTo("\"write\";r=0;t=1"))
                .body("code", equalTo("too-many-requests"));
        assertThat(get(busy).statusCode()).as("another class").isEqualTo(200);
        assertThat(post(Issuer.token("calm"), "/api/v1/units").statusCode())
                .as("another caller")
                .isEqualTo(200);
        assertThat(post(Issuer.signed(Issuer.claims("busy").claim("azp", "other-client")), "/api/v1/units")
                        .statusCode())
                .as("the same person with another client")
                .isEqualTo(200);
    }

    @Test
    void countsThoseBehindATrustedProxyOneByOne() {
        long left = Long.MAX_VALUE;
        for (int i = 0; i < 40; i++) {
            left = pageLeft("198.51.100." + i + ", 203.0.113.7");
        }
        assertThat(left).as("whatever the client wrote itself").isLessThan(4980);
        assertThat(pageLeft("203.0.113.8")).isEqualTo(4999);
    }

    @Test
    void givesGovernmentSystemsMore() {
        String system = Issuer.signed(
                Issuer.claims("integrator").claim("realm_access", Map.of("roles", Set.of("government-system"))));
        assertThat(post(system, "/api/v1/rosters").header("RateLimit-Policy")).isEqualTo("\"bulk\";q=300;w=30");
        assertThat(post(Issuer.token("clerk"), "/api/v1/rosters").header("RateLimit-Policy"))
                .isEqualTo("\"bulk\";q=60;w=30");
    }

    private static long left(String header) {
        return Long.parseLong(header.replaceAll(".*r=(\\d+);.*", "$1"));
    }

    private static long pageLeft(String forwardedFor) {
        return left(given().header("X-Forwarded-For", forwardedFor)
                .get("/problems/not-found")
                .header("RateLimit"));
    }

    private static Response get(String token) {
        return given().auth().oauth2(token).get("/api/v1/units");
    }

    private static Response post(String token, String path) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body("{}")
                .post(path);
    }
}
