package org.jointprosperity.gateway.limit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import java.util.stream.Stream;
import org.jointprosperity.gateway.Issuer;
import org.jointprosperity.gateway.Neighbourhood;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Neighbourhood.class)
class TokenResourceTest {

    static Stream<Arguments> tokensThatAreNotGood() {
        String good = Issuer.token("thief");
        String[] parts = good.split("\\.");
        return Stream.of(
                Arguments.of("nonsense", "not-a-token"),
                Arguments.of("empty", ""),
                Arguments.of(
                        "expired",
                        Issuer.signed(claims().expiresAt(Instant.now().minusSeconds(60)))),
                Arguments.of("other audience", Issuer.signed(claims().audience("account"))),
                Arguments.of("no audience", Issuer.signed(claims().audience(Set.of()))),
                Arguments.of("other issuer", Issuer.signed(claims().issuer("http://localhost/realms/other"))),
                Arguments.of("id token", Issuer.signed(claims().claim("typ", "ID"))),
                Arguments.of(
                        "not yet",
                        Issuer.signed(claims().claim(
                                        "nbf", Instant.now().plusSeconds(600).getEpochSecond()))),
                Arguments.of("forged", Issuer.forged(claims())),
                Arguments.of("cut", good.substring(0, good.length() - 8) + "AAAAAAAA"),
                Arguments.of("changed", parts[0] + "." + encoded("{\"sub\":\"root\"}") + "." + parts[2]),
                Arguments.of("unsigned", encoded("{\"alg\":\"none\",\"kid\":\"test\"}") + "." + parts[1] + "."),
                Arguments.of(
                        "signed with the public key",
                        claims().jws().keyId("test").signWithSecret("a".repeat(32))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tokensThatAreNotGood")
    void refusesATokenThatIsNotGood(String what, String token) {
        Neighbourhood.PAIRING.asked();
        given().header("Authorization", "Bearer " + token)
                .header("Accept-Language", "en")
                .get("/api/v1/units")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith("Bearer"))
                .body("code", equalTo("not-authenticated"))
                .body("title", equalTo("Not authenticated"))
                .body("type", equalTo("urn:joint-prosperity:problem:not-authenticated"));
        assertThat(Neighbourhood.PAIRING.asked()).isEmpty();
    }

    @Test
    void refusesACallerWithoutAToken() {
        given().get("/api/v1/units").then().statusCode(401).header("WWW-Authenticate", equalTo("Bearer"));
        given().auth()
                .preemptive()
                .basic("county", "demo")
                .get("/api/v1/units")
                .then()
                .statusCode(401);
        given().queryParam("access_token", Issuer.token("leak"))
                .get("/api/v1/units")
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pairing-service", "cooperative-service", "evaluation-service", "gateway"})
    void takesATokenForAnyOfOurAudiences(String audience) {
        given().auth()
                .oauth2(Issuer.signed(claims().audience(audience)))
                .get("/api/v1/units")
                .then()
                .statusCode(200);
    }

    @Test
    void forgetsATokenWhenItExpires() {
        String shortLived = Issuer.signed(claims().expiresAt(Instant.now().plusSeconds(2)));
        given().auth().oauth2(shortLived).get("/api/v1/units").then().statusCode(200);
        await().atMost(Duration.ofSeconds(12))
                .until(() ->
                        given().auth().oauth2(shortLived).get("/api/v1/units").statusCode() == 401);
    }

    @Test
    void staysOpenForKnownKeysAndClosedForUnknownOnesWhileTheIssuerIsDown() throws Exception {
        given().auth().oauth2(Issuer.token("early")).get("/api/v1/units").then().statusCode(200);
        Neighbourhood.withoutIssuer(() -> {
            given().auth()
                    .oauth2(Issuer.token("late"))
                    .get("/api/v1/units")
                    .then()
                    .statusCode(200);
            given().auth()
                    .oauth2(Issuer.forged(claims()))
                    .get("/api/v1/units")
                    .then()
                    .statusCode(401);
            String header = encoded("{\"alg\":\"RS256\",\"kid\":\"unknown\"}");
            given().auth()
                    .oauth2(header
                            + Issuer.token("x").substring(Issuer.token("x").indexOf('.')))
                    .get("/api/v1/units")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", equalTo("5"))
                    .body("code", equalTo("sign-in-down"));
        });
    }

    private static JwtClaimsBuilder claims() {
        return Issuer.claims("thief");
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
