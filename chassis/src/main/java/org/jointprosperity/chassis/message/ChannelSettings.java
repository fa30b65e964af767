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

    static final Map<String, String> REQUIRED = Map.of(
            "auto.offset.reset", "earliest",
            "failure-strategy", "dead-letter-queue",
            "fail-on-deserialization-failure", "false",
            "enable.auto.commit", "false",
            "commit-strategy", "throttled",
            "throttled.unprocessed-record-max-age.ms", "604800000",
            "max.poll.records", "50",
            "partition.assignment.strategy", "org.apache.kafka.clients.consumer.CooperativeStickyAssignor");

    private static final String CONNECTOR = "mp.messaging.connector.smallrye-kafka.";
    private static final String INCOMING = "mp.messaging.incoming.";

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
        for (String channel : channels(config)) {
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
        return List.copyOf(faults);
    }

    private static TreeSet<String> channels(Config config) {
        var channels = new TreeSet<String>();
        StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(name -> name.startsWith(INCOMING))
                .map(name -> name.substring(INCOMING.length()))
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
