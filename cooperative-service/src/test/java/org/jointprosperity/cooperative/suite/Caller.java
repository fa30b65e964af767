package org.jointprosperity.cooperative.suite;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;

/** Someone who calls the service with a token for a division. */
public record Caller(String division, String audience, Set<String> scopes) {

    private static final String SERVICE = "cooperative-service";

    /** Someone who may read and write within a division. */
    public static Caller of(String division) {
        return new Caller(division, SERVICE, Set.of("cooperative:read", "cooperative:write"));
    }

    /** The same, without the right to change anything. */
    public Caller readingOnly() {
        return new Caller(division, audience, Set.of("cooperative:read"));
    }

    /** The same, with a token meant for another service. */
    public Caller withTokenFor(String otherAudience) {
        return new Caller(division, otherAudience, scopes);
    }

    /** A request with the token. */
    public RequestSpecification asks() {
        return given().auth().oauth2(token()).header("Accept-Language", "en");
    }

    /** A JSON request with the token and a fresh idempotency key. */
    public RequestSpecification sends(Object body) {
        return sends(body, UUID.randomUUID().toString());
    }

    /** A JSON request with the token and this idempotency key. */
    public RequestSpecification sends(Object body, String key) {
        return asks().header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body);
    }

    private String token() {
        return Jwt.issuer(TokenIssuer.ISSUER)
                .audience(audience)
                .subject("caller-of-" + division)
                .claim("azp", "tests")
                .claim("division", division)
                .claim("scope", String.join(" ", scopes))
                .expiresIn(Duration.ofMinutes(5))
                .jws()
                .keyId(TokenIssuer.KEY_ID)
                .sign(TokenIssuer.KEYS.getPrivate());
    }
}
