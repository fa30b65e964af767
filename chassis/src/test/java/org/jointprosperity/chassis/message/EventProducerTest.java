package org.jointprosperity.chassis.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EventProducerTest {

    private static OutboxRow row(long id) {
        return new OutboxRow(
                id,
                UUID.randomUUID(),
                "household",
                UUID.randomUUID(),
                1,
                "pairing.HouseholdRegistered",
                "611023",
                null,
                "{}",
                null,
                Instant.now());
    }

    @Test
    void carriesNothingAndGivesUpSoonWhileNoBrokerIsThere() {
        var producer = new EventProducer(new CloudEventRecords("pairing"), "localhost:1", "pairing");
        var before = Instant.now();
        var outcome = producer.send(List.of(row(1), row(2), row(3)));
        assertThat(outcome.carried()).isEmpty();
        assertThat(outcome.refused()).as("it is not the events' fault").isEmpty();
        assertThat(Instant.now()).isBefore(before.plusSeconds(20));
    }

    @Test
    void saysEverySettingThatCouldLoseAnEvent() {
        assertThat(new EventProducer(new CloudEventRecords("pairing"), "localhost:1", "pairing").settings())
                .containsEntry("acks", "all")
                .containsEntry("enable.idempotence", true)
                .containsEntry("delivery.timeout.ms", 30_000);
    }
}
