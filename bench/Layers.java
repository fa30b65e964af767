import java.nio.file.Path;
import java.util.List;
import java.util.LinkedHashMap;
import java.util.Map;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** Counts the execution samples of a flight recording by layer: the layer of the innermost frame that has one. */
class Layers {

    private static final Map<String, List<String>> LAYERS = new LinkedHashMap<>();

    static {
        LAYERS.put("PostgreSQL driver", List.of("org.postgresql."));
        LAYERS.put("Kafka client, relay", List.of("org.apache.kafka.", "org.jointprosperity.chassis.message.Relay"));
        LAYERS.put("Hibernate", List.of("org.hibernate."));
        LAYERS.put("pool and transactions", List.of("io.agroal.", "com.arjuna.", "io.quarkus.narayana.", "io.quarkus.agroal."));
        LAYERS.put("token", List.of("io.quarkus.oidc.", "org.jose4j.", "io.smallrye.jwt.", "io.quarkus.security.",
                "io.quarkus.vertx.http.runtime.security.", "org.jointprosperity.gateway.token."));
        LAYERS.put("JSON", List.of("com.fasterxml."));
        LAYERS.put("validation", List.of("org.hibernate.validator."));
        LAYERS.put("limiter", List.of("io.github.bucket4j.", "com.github.benmanes.", "org.jointprosperity.gateway.limit."));
        LAYERS.put("proxy", List.of("io.vertx.httpproxy.", "org.jointprosperity.gateway.route."));
        LAYERS.put("telemetry", List.of("io.opentelemetry.", "io.quarkus.opentelemetry.", "io.micrometer.",
                "io.quarkus.micrometer."));
        LAYERS.put("REST and injection", List.of("org.jboss.resteasy.", "io.quarkus.resteasy.", "io.quarkus.arc."));
        LAYERS.put("HTTP and event loop", List.of("io.vertx.", "io.netty.", "io.quarkus.vertx."));
        LAYERS.put("own code", List.of("org.jointprosperity."));
    }

    public static void main(String[] words) throws Exception {
        var counts = new LinkedHashMap<String, Integer>();
        int samples = 0;
        try (var recording = new RecordingFile(Path.of(words[0]))) {
            while (recording.hasMoreEvents()) {
                var event = recording.readEvent();
                if (event.getEventType().getName().equals("jdk.ExecutionSample") && event.getStackTrace() != null) {
                    counts.merge(layer(event), 1, Integer::sum);
                    samples++;
                }
            }
        }
        final int all = samples;
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(layer -> System.out.printf("     %-24s %3.0f %%%n", layer.getKey(), 100.0 * layer.getValue() / all));
    }

    private static String layer(RecordedEvent sample) {
        for (RecordedFrame frame : sample.getStackTrace().getFrames()) {
            var type = frame.getMethod().getType().getName();
            for (var layer : LAYERS.entrySet()) {
                if (layer.getValue().stream().anyMatch(type::startsWith)) {
                    return layer.getKey();
                }
            }
        }
        return "the JVM and other";
    }
}
