package org.jointprosperity.gateway;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;

/** Signs the tokens of the tests and publishes its key, unless it is down. */
public final class Issuer {

    static final String NAME = "http://localhost/realms/joint-prosperity";
    private static final String KEY = "test";
    private static final KeyPair KEYS = keys();
    private static final KeyPair STRANGER = keys();

    private HttpServer server;

    void start(Vertx vertx, int port) throws Exception {
        server = vertx.createHttpServer().requestHandler(request -> request.response()
                .putHeader("Content-Type", "application/json")
                .end(keySet()));
        server.listen(port, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get();
    }

    void stop() throws Exception {
        server.close().toCompletionStage().toCompletableFuture().get();
    }

    int port() {
        return server.actualPort();
    }

    /** A token for all services, good for five minutes. */
    public static JwtClaimsBuilder claims(String subject) {
        return Jwt.issuer(NAME)
                .subject(subject)
                .audience(Set.of("pairing-service", "cooperative-service", "evaluation-service"))
                .claim("azp", "tests")
                .claim("typ", "Bearer")
                .claim("scope", "pairing:read pairing:write")
                .issuedAt(Instant.now().minusSeconds(600))
                .expiresAt(Instant.now().plusSeconds(300));
    }

    /** Signed as it should be. */
    public static String signed(JwtClaimsBuilder claims) {
        return claims.jws().keyId(KEY).sign(KEYS.getPrivate());
    }

    /** Signed by somebody else under our key's name. */
    public static String forged(JwtClaimsBuilder claims) {
        return claims.jws().keyId(KEY).sign(STRANGER.getPrivate());
    }

    /** A good token of this subject. */
    public static String token(String subject) {
        return signed(claims(subject));
    }

    private static String keySet() {
        var key = (RSAPublicKey) KEYS.getPublic();
        return "{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\"%s\",\"n\":\"%s\",\"e\":\"%s\"}]}"
                .formatted(KEY, encoded(key.getModulus()), encoded(key.getPublicExponent()));
    }

    private static String encoded(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
