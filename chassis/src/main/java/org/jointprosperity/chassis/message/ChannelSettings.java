package org.jointprosperity.chassis.message;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;

/** Refuses to start with a channel setting that could lose an event: the defaults of the connector do. */
@ApplicationScoped
class ChannelSettings {

    static final Map<String, String> REQUIRED = Map.ofEntries(
            Map.entry("auto.offset.reset", "earliest"),
            Map.entry("failure-strategy", "dead-letter-queue"),
            Map.entry("dead-letter-queue.acks", "all"),
            Map.entry("dead-letter-queue.enable.idempotence", "true"),
            Map.entry("fail-on-deserialization-failure", "false"),
            Map.entry("enable.auto.commit", "false"),
            Map.entry("commit-strategy", "throttled"),
            Map.entry("throttled.unprocessed-record-max-age.ms", "604800000"),
            Map.entry("batch", "true"),
            Map.entry("max.poll.records", "200"),
            Map.entry("partition.assignment.strategy", "org.apache.kafka.clients.consumer.CooperativeStickyAssignor"));

    private static final String CONNECTOR = "mp.messaging.connector.smallrye-kafka.";
    private static final String INCOMING = "mp.messaging.incoming.";
    private static final String OUTGOING = "mp.messaging.outgoing.";

    private final Config config;

    ChannelSettings(Config config) {
        this.config = config;
    }

    void check(@Observes @Priority(1) StartupEvent event) {
        var faults = faults(config);
        if (!faults.isEmpty()) {
            throw new IllegalStateException("Kafka channels could lose events: " + faults);
        }
    }

    static List<String> faults(Config config) {
        var faults = new TreeSet<String>();
        for (String channel : channels(config, INCOMING)) {
            REQUIRED.forEach((name, wanted) -> {
                String value = effective(config, channel, name);
                if (!wanted.equals(value)) {
                    faults.add(channel + ": " + name + " is " + value + ", must be " + wanted);
                }
            });
            if (effective(config, channel, "dead-letter-queue.topic") == null) {
                faults.add(channel + ": dead-letter-queue.topic is not set");
            }
            if (effective(config, channel, "group.id") == null) {
                faults.add(channel + ": group.id is not set");
            }
        }
        channels(config, OUTGOING).forEach(channel -> faults.add(channel + ": events leave by the outbox only"));
        return List.copyOf(faults);
    }

    private static TreeSet<String> channels(Config config, String direction) {
        var channels = new TreeSet<String>();
        StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(name -> name.startsWith(direction))
                .map(name -> name.substring(direction.length()))
                .filter(name -> name.contains("."))
                .forEach(name -> channels.add(name.substring(0, name.indexOf('.'))));
        return channels;
    }

    private static String effective(Config config, String channel, String name) {
        return config.getOptionalValue(INCOMING + channel + "." + name, String.class)
                .or(() -> config.getOptionalValue(CONNECTOR + name, String.class))
                .orElse(null);
    }
}
