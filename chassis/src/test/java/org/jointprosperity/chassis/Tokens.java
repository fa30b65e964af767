package org.jointprosperity.chassis;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Someone who calls a service: the demonstration logins, with tokens signed by the tests' own issuer. */
public final class Tokens {

    private static final String[] SERVICES = {"pairing-service", "cooperative-service", "evaluation-service"};
    private static final String EVERYTHING =
            "pairing:read pairing:write cooperative:read cooperative:write evaluation:read evaluation:write";

    private final Map<String, String> claims = new LinkedHashMap<>();
    private Set<String> audience = Set.of(SERVICES);
    private String scopes = EVERYTHING;
    private Duration life = Duration.ofMinutes(5);
    private String issuer = TokenIssuer.ISSUER;

    private Tokens(String name) {
        claims.put("name", name);
    }

    public static Tokens county() {
        return new Tokens("county").with("division", "611023");
    }

    public static Tokens town() {
        return new Tokens("town").with("division", "611023104");
    }

    public static Tokens branch() {
        return new Tokens("branch")
                .with("division", "611023104001")
                .with("person", "N04672")
                .with("branch", "61102310400101");
    }

    public static Tokens unit() {
        return new Tokens("unit").with("person", "C0281").with("unit", "11611023MBY416905X");
    }

    public static Tokens villager() {
        return new Tokens("villager")
                .with("division", "611023104001")
                .with("person", "N04673")
                .with("branch", "61102310400101")
                .scopes("pairing:read cooperative:read evaluation:read");
    }

    public static Tokens analyst() {
        return county().with("name", "analyst").scopes("pairing:read cooperative:read evaluation:read events:read");
    }

    public static Tokens integrator() {
        return county().with("name", "integrator");
    }

    /** Someone of another division. */
    public static Tokens of(String division) {
        return new Tokens("of-" + division).with("division", division);
    }

    public Tokens with(String claim, String value) {
        claims.put(claim, value);
        return this;
    }

    public Tokens without(String claim) {
        claims.remove(claim);
        return this;
    }

    public Tokens scopes(String scopes) {
        this.scopes = scopes;
        return this;
    }

    public Tokens audience(String... audience) {
        this.audience = Set.of(audience);
        return this;
    }

    public Tokens issuer(String issuer) {
        this.issuer = issuer;
        return this;
    }

    public Tokens expired() {
        this.life = Duration.ofMinutes(-5);
        return this;
    }

    /** The signed access token. */
    public String token() {
        var token = Jwt.issuer(issuer)
                .audience(audience)
                .subject("subject-of-" + claims.get("name"))
                .claim("azp", "tests")
                .claim("scope", scopes)
                .issuedAt(java.time.Instant.now().minus(Duration.ofMinutes(10)))
                .expiresAt(java.time.Instant.now().plus(life));
        claims.forEach(token::claim);
        return token.jws().keyId(TokenIssuer.KEY_ID).sign(TokenIssuer.KEYS.getPrivate());
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
}
