package org.jointprosperity.chassis.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChannelSettingsTest {

    private static Config config(String name, String value) {
        var settings = new HashMap<String, String>(Map.of(
                "mp.messaging.incoming.pairing-events.topic", "pairing.events",
                "mp.messaging.incoming.pairing-events.group.id", "a-service",
                "mp.messaging.incoming.pairing-events.dead-letter-queue.topic", "pairing.events.a.dlq"));
        ChannelSettings.REQUIRED.forEach(
                (setting, wanted) -> settings.put("mp.messaging.connector.smallrye-kafka." + setting, wanted));
        settings.put(name, value);
        return new SmallRyeConfigBuilder().withDefaultValues(settings).build();
    }

    @Test
    void findsNothingWrongWithTheSettingsOfTheHouse() {
        assertThat(ChannelSettings.faults(config("x", "y"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("required")
    void findsAChannelThatWouldLoseEvents(String setting) {
        assertThat(ChannelSettings.faults(config("mp.messaging.incoming.pairing-events." + setting, "something-else")))
                .singleElement()
                .asString()
                .contains("pairing-events: " + setting);
    }

    private static Set<String> required() {
        return ChannelSettings.REQUIRED.keySet();
    }

    @Test
    void aDeadLetterIsAcknowledgedByAllBrokers() {
        assertThat(ChannelSettings.REQUIRED)
                .containsEntry("dead-letter-queue.acks", "all")
                .containsEntry("dead-letter-queue.enable.idempotence", "true");
    }

    @Test
    void findsAChannelPastTheOutbox() {
        assertThat(ChannelSettings.faults(config("mp.messaging.outgoing.facts.topic", "pairing.events")))
                .singleElement()
                .asString()
                .contains("facts: events leave by the outbox only");
    }

    @Test
    void findsAChannelWithoutAGroup() {
        assertThat(ChannelSettings.faults(config("mp.messaging.incoming.other-events.topic", "other.events")))
                .anyMatch(fault -> fault.contains("other-events: group.id"));
    }

    @Test
    void findsAChannelWithoutDeadLetters() {
        var config = config("mp.messaging.incoming.other-events.topic", "other.events");
        assertThat(ChannelSettings.faults(config))
                .anyMatch(fault -> fault.contains("other-events: dead-letter-queue.topic"));
    }

    @Test
    void refusesToStartWithSuchAChannel() {
        var config = config("mp.messaging.incoming.pairing-events.failure-strategy", "ignore");
        assertThatThrownBy(() -> new ChannelSettings(config).check(null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("failure-strategy is ignore");
    }
}
