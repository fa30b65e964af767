package org.jointprosperity.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.reactive.messaging.kafka.companion.test.EmbeddedKafkaBroker;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What the gateway stands among: an issuer of tokens, three small services, a broker. */
public class Neighbourhood implements QuarkusTestResourceLifecycleManager {

    public static final Service PAIRING = new Service("pairing");
    public static final Service COOPERATIVE = new Service("cooperative");
    public static final Service EVALUATION = new Service("evaluation");

    private static final Issuer ISSUER = new Issuer();
    private static final Vertx VERTX = Vertx.vertx();
    private static final Path PROGRESS = progress();
    private static String kafkaServers;

    private EmbeddedKafkaBroker kafka;

    /** Where the launcher would write how far the start is. */
    public static Path progressFile() {
        return PROGRESS;
    }

    public static String kafkaServers() {
        return kafkaServers;
    }

    /** While this runs, nobody can fetch the issuer's keys. */
    public static void withoutIssuer(Runnable work) throws Exception {
        int port = ISSUER.port();
        ISSUER.stop();
        try {
            work.run();
        } finally {
            ISSUER.start(VERTX, port);
        }
    }

    @Override
    public Map<String, String> start() {
        try {
            ISSUER.start(VERTX, 0);
            PAIRING.start(VERTX);
            COOPERATIVE.start(VERTX);
            EVALUATION.start(VERTX);
            kafka = new EmbeddedKafkaBroker().withNodeId(1);
            kafka.start();
            kafkaServers = kafka.getAdvertisedListeners();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return Map.ofEntries(
                Map.entry("JOINT_PAIRING_URL", url(PAIRING)),
                Map.entry("JOINT_COOPERATIVE_URL", url(COOPERATIVE)),
                Map.entry("JOINT_EVALUATION_URL", url(EVALUATION)),
                Map.entry("JOINT_KAFKA", kafkaServers),
                Map.entry("JOINT_ISSUER", Issuer.NAME),
                Map.entry("JOINT_JWKS", "http://127.0.0.1:" + ISSUER.port() + "/certs"),
                Map.entry("JOINT_SIGNING_KEY", "a-key-for-tests-only-0123456789abcdef"),
                Map.entry("JOINT_PROGRESS_FILE", PROGRESS.toString()),
                Map.entry("JOINT_DEMO", "true"),
                Map.entry("JOINT_TRUSTED_PROXIES", "127.0.0.1"),
                Map.entry("joint.rate.in-flight", "8"),
                Map.entry("joint.way.answer-timeout", "2s"),
                Map.entry("joint.way.pause", "1s"),
                Map.entry("joint.rate.classes.anonymous.burst", "1000"),
                Map.entry("joint.rate.classes.unproven.burst", "1000"),
                Map.entry("joint.rate.classes.page.burst", "5000"),
                Map.entry("joint.rate.classes.page.per-second", "1"),
                Map.entry("joint.rate.classes.write.burst", "20"),
                Map.entry("joint.rate.classes.write.per-second", "1"),
                Map.entry("joint.stream.heartbeat", "1s"),
                Map.entry("joint.stream.slowest", "2s"),
                Map.entry("quarkus.http.test-port", "0"));
    }

    @Override
    public void stop() {
        if (kafka != null) {
            kafka.close();
        }
        VERTX.close();
    }

    private static String url(Service service) {
        return "http://127.0.0.1:" + service.port();
    }

    private static Path progress() {
        try {
            return Files.createTempDirectory("joint").resolve("progress.json");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
