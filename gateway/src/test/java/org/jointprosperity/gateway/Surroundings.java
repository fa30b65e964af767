package org.jointprosperity.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.reactive.messaging.kafka.companion.test.EmbeddedKafkaBroker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** What the gateway stands between: a service that answers, one that is down, an issuer of tokens, and a broker. */
public class Surroundings implements QuarkusTestResourceLifecycleManager {

    static final String ISSUER = "http://localhost/realms/joint-prosperity";
    static final KeyPair KEYS = keys();

    /** How many requests have reached the service. */
    static final AtomicInteger REACHED = new AtomicInteger();

    private HttpServer service;
    private EmbeddedKafkaBroker kafka;

    @Override
    public Map<String, String> start() {
        try {
            service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            service.setExecutor(Executors.newCachedThreadPool());
            service.createContext("/certs", exchange -> answer(exchange, 200, jwks()));
            service.createContext("/api/v1/units", Surroundings::echo);
            service.createContext("/api/v1/rosters", Surroundings::echo);
            service.start();
            kafka = new EmbeddedKafkaBroker().withNodeId(1).withAdditionalProperties(properties -> {
                properties.put("auto.create.topics.enable", "true");
                properties.put("num.partitions", "2");
            });
            kafka.start();
            String up = "http://localhost:" + service.getAddress().getPort();
            String down = "http://localhost:" + freePort();
            return Map.ofEntries(
                    Map.entry("JOINT_PAIRING_URL", up),
                    Map.entry("JOINT_COOPERATIVE_URL", down),
                    Map.entry("JOINT_EVALUATION_URL", up),
                    Map.entry("JOINT_ISSUER", ISSUER),
                    Map.entry("JOINT_JWKS", up + "/certs"),
                    Map.entry("JOINT_KAFKA", kafka.getAdvertisedListeners()),
                    Map.entry("JOINT_SIGNING_KEY", "a-key-for-tests-only"),
                    Map.entry("joint.rate.classes.bulk.burst", "3"),
                    Map.entry("joint.rate.classes.bulk.per-second", "1"),
                    Map.entry("joint.rate.classes.anonymous.burst", "100000"),
                    Map.entry("quarkus.http.test-port", "0"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        service.stop(0);
        kafka.close();
    }

    /** A token of someone of a division with these scopes. */
    static String token(String division, String scopes, Duration life, Set<String> audience) {
        return Jwt.issuer(ISSUER)
                .audience(audience)
                .subject("someone-of-" + division)
                .claim("azp", "tests")
                .claim("division", division)
                .claim("scope", scopes)
                .issuedAt(java.time.Instant.now().minusSeconds(600))
                .expiresAt(java.time.Instant.now().plus(life))
                .jws()
                .keyId("test")
                .sign(KEYS.getPrivate());
    }

    static String token(String division) {
        return token(
                division,
                "pairing:read pairing:write events:read",
                Duration.ofMinutes(5),
                Set.of("pairing-service", "gateway"));
    }

    /** Says what has reached the service: method, path, length of the body, and what headers it saw. */
    private static void echo(HttpExchange exchange) throws IOException {
        REACHED.incrementAndGet();
        int length = exchange.getRequestBody().readAllBytes().length;
        var headers = exchange.getRequestHeaders();
        answer(
                exchange,
                200,
                """
                {"method":"%s","path":"%s","length":%d,"authorization":%b,"forwarded":%b,"user":%b,"traceparent":"%s"}"""
                        .formatted(
                                exchange.getRequestMethod(),
                                exchange.getRequestURI(),
                                length,
                                headers.containsKey("Authorization"),
                                headers.containsKey("X-Forwarded-For"),
                                headers.containsKey("X-User-Id"),
                                headers.getFirst("traceparent")));
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String jwks() {
        var key = (RSAPublicKey) KEYS.getPublic();
        return """
                {"keys":[{"kty":"RSA","use":"sig","alg":"RS256","kid":"test","n":"%s","e":"%s"}]}"""
                .formatted(encoded(key.getModulus()), encoded(key.getPublicExponent()));
    }

    private static String encoded(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Arrays.copyOfRange(bytes, bytes[0] == 0 ? 1 : 0, bytes.length));
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
