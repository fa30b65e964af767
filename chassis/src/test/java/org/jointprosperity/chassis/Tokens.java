package org.jointprosperity.chassis;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.config.LogConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Someone who calls a service: the demonstration logins, with tokens signed by the tests' own issuer. */
public final class Tokens {

    private static final String[] SERVICES = {"pairing-service", "cooperative-service", "evaluation-service"};
    private static final String EVERYTHING =
            "pairing:read pairing:write cooperative:read cooperative:write evaluation:read evaluation:write";

    /** Tokens by what they say. */
    private static final Map<List<Object>, Signed> SIGNED = new ConcurrentHashMap<>();

    /** A token, and how long it is given out. */
    private record Signed(String token, Instant until) {}

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

    /** The signed access token; who asks again within a minute has the same one, as a signature costs more than most requests. */
    public String token() {
        var now = Instant.now();
        var says = List.of(new HashMap<>(claims), audience, scopes, issuer, life);
        return SIGNED.compute(
                        says,
                        (same, before) -> before != null && before.until().isAfter(now)
                                ? before
                                : new Signed(sign(now), now.plusSeconds(60)))
                .token();
    }

    private String sign(Instant now) {
        var token = Jwt.issuer(issuer)
                .audience(audience)
                .subject("subject-of-" + claims.get("name"))
                .claim("azp", "tests")
                .claim("scope", scopes)
                .issuedAt(now.minus(Duration.ofMinutes(10)))
                .expiresAt(now.plus(life));
        claims.forEach(token::claim);
        return token.jws().keyId(TokenIssuer.KEY_ID).sign(TokenIssuer.KEYS.getPrivate());
    }

    /** A request with the token. */
    public RequestSpecification asks() {
        return given().auth().oauth2(token()).header("Accept-Language", "en");
    }

    /** A request with the token that uploads something; a refusal of it is told without the content, which takes long to print. */
    public RequestSpecification uploads(String type, byte[] content) {
        return asks().config(RestAssured.config().logConfig(LogConfig.logConfig()))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(type)
                .body(content);
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
