package org.jointprosperity.chassis.message;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jointprosperity.chassis.note.Paper.NOTES;
import static org.jointprosperity.chassis.note.Paper.idOf;
import static org.jointprosperity.chassis.note.Paper.note;
import static org.jointprosperity.chassis.note.Paper.written;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.chassis.Topic;
import org.jointprosperity.chassis.note.NoteService;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(NoteService.class)
class OutboxResourceTest {

    private static final String VILLAGE = "611023109001";
    private static final Topic EVENTS = new Topic("pairing.events");

    private static List<ConsumerRecord<String, String>> announced(UUID aggregate, int atLeast) {
        return await().atMost(20, SECONDS)
                .until(() -> EVENTS.recordsOf(aggregate), records -> records.size() >= atLeast);
    }

    private static long waiting(UUID aggregate) {
        return Database.number(
                "select count(*) from outbox where aggregate_id = ? and published_at is null", aggregate);
    }

    @Test
    void anEventIsACloudEventInBinaryMode() {
        var aggregate = idOf(written("H1", VILLAGE));
        var record = announced(aggregate, 1).get(0);
        assertThat(record.value())
                .isEqualTo(
                        "{\"householdId\":\"%s\",\"number\":\"H1\",\"branchNumber\":\"61102310400101\",\"divisionCode\":\"%s\"}"
                                .formatted(aggregate, VILLAGE));
        assertThat(Topic.header(record, "ce_specversion")).isEqualTo("1.0");
        assertThat(UUID.fromString(Topic.header(record, "ce_id")))
                .hasToString(Database.texts("select event_id from outbox where aggregate_id = ?", aggregate)
                        .get(0));
        assertThat(Topic.header(record, "ce_source")).isEqualTo("/pairing-service");
        assertThat(Topic.header(record, "ce_type")).isEqualTo("pairing.HouseholdRegistered");
        assertThat(Topic.header(record, "ce_subject")).isEqualTo(aggregate.toString());
        assertThat(Topic.header(record, "ce_partitionkey")).isEqualTo(aggregate.toString());
        assertThat(Instant.parse(Topic.header(record, "ce_time"))).isBefore(Instant.now());
        assertThat(Topic.header(record, "ce_dataschema"))
                .isEqualTo("urn:joint-prosperity:schema:pairing.HouseholdRegistered:1");
        assertThat(Topic.header(record, "content-type")).isEqualTo("application/json");
        assertThat(Topic.header(record, "ce_aggregateversion")).isEqualTo("1");
        assertThat(Topic.header(record, "ce_divisioncode")).isEqualTo(VILLAGE);
        assertThat(Topic.header(record, "ce_traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]");
    }

    @Test
    void eventsOfAnAggregateArriveInTheirOrderWithoutAGap() {
        String note = written("e1", VILLAGE);
        for (int version = 0; version < 30; version++) {
            Tokens.county()
                    .sends(Map.of("text", "e" + (version + 2)))
                    .header("If-Match", "\"" + version + "\"")
                    .put(note)
                    .then()
                    .statusCode(200);
        }
        var numbers = announced(idOf(note), 31).stream()
                .map(record -> Integer.parseInt(Topic.header(record, "ce_aggregateversion")))
                .toList();
        assertThat(numbers)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 31).boxed().toList());
        await().atMost(10, SECONDS).until(() -> waiting(idOf(note)) == 0);
    }

    @Test
    void aTransactionThatIsUndoneLeavesNoEventAndNoNumber() {
        long events = Database.number("select count(*) from outbox");
        long sequences = Database.number("select count(*) from event_sequence");
        Tokens.county().sends(note("poison", VILLAGE)).post(NOTES).then().statusCode(500);
        assertThat(Database.number("select count(*) from outbox")).isEqualTo(events);
        assertThat(Database.number("select count(*) from event_sequence")).isEqualTo(sequences);
        assertThat(Database.number("select count(*) from note where text = 'poison'"))
                .isZero();
    }

    @Test
    void aLateCommitIsNotSkipped() {
        var late = UUID.randomUUID();
        var onTime = Database.with(connection -> {
            connection.setAutoCommit(false);
            try (var insert = connection.prepareStatement(
                    """
                    insert into outbox (event_id, aggregate_type, aggregate_id, aggregate_version, type, division_code, payload,
                      occurred_at) values (?, 'household', ?, 1, 'pairing.HouseholdRegistered', '611023', '{}', now())""")) {
                insert.setObject(1, UUID.randomUUID());
                insert.setObject(2, late);
                insert.executeUpdate();
            }
            var other = idOf(written("later, yet earlier", VILLAGE));
            announced(other, 1);
            connection.commit();
            return other;
        });
        announced(late, 1);
        assertThat(EVENTS.recordsOf(onTime)).hasSize(1);
    }
}
