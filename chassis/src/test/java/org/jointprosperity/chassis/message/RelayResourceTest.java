package org.jointprosperity.chassis.message;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jointprosperity.chassis.note.Paper.idOf;
import static org.jointprosperity.chassis.note.Paper.written;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.Topic;
import org.jointprosperity.chassis.note.NoteService;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(NoteService.class)
class RelayResourceTest {

    private static final String VILLAGE = "611023109002";
    private static final Topic EVENTS = new Topic("pairing.events");

    @Inject
    AgroalDataSource dataSource;

    @Inject
    OutboxRows rows;

    @Inject
    EventProducer producer;

    private static void arrives(UUID aggregate) {
        await().atMost(20, SECONDS).until(() -> EVENTS.recordsOf(aggregate).size() == 1);
    }

    /** The backend that holds the right to carry. */
    private static List<String> active() {
        return Database.texts("select pid from pg_locks where locktype = 'advisory' and granted and objid = "
                + (0x6a6f696e74L & 0xffffffffL));
    }

    private static void store(UUID aggregate, int version, String payload) {
        Database.execute(
                """
                insert into outbox (event_id, aggregate_type, aggregate_id, aggregate_version, type, division_code, payload,
                  occurred_at) values (?, 'household', ?, ?, 'pairing.HouseholdRegistered', '611023', ?, now())""",
                UUID.randomUUID(),
                aggregate,
                version,
                payload);
    }

    @Test
    void whenTheActiveOneDiesTheOtherCarriesOnAndHandsBackWhenItStops() throws InterruptedException {
        var other = new Relay(dataSource, rows, producer, new SimpleMeterRegistry(), "pairing", 1);
        await().atMost(20, SECONDS).until(() -> active().size() == 1);
        String first = active().get(0);
        other.start(null);
        try {
            arrives(idOf(written("one carries", VILLAGE)));
            assertThat(active()).as("only one carries").containsExactly(first);
            Database.texts("select pg_terminate_backend(?::int)", first);
            await().atMost(20, SECONDS).until(() -> active().size() == 1 && !active().contains(first));
            arrives(idOf(written("the other carries", VILLAGE)));
        } finally {
            other.stop(null);
        }
        await().atMost(20, SECONDS).until(() -> active().size() == 1);
        arrives(idOf(written("and the first again", VILLAGE)));
    }

    @Test
    void whatKafkaRefusesSaysWhyAndHoldsUpItsOwnAggregateOnly() {
        var aggregate = UUID.randomUUID();
        store(aggregate, 1, "x".repeat(1_100_000));
        store(aggregate, 2, "{}");
        await().atMost(20, SECONDS)
                .until(() ->
                        Database.number("select max(attempts) from outbox where aggregate_id = ?", aggregate) >= 3);
        arrives(idOf(written("unhindered", VILLAGE)));
        assertThat(EVENTS.recordsOf(aggregate)).isEmpty();
        assertThat(Database.texts("select last_error from outbox where aggregate_id = ? and attempts > 0", aggregate))
                .singleElement()
                .asString()
                .contains("max.request.size");
        assertThat(Database.number(
                        """
                        select count(*) from outbox where aggregate_id = ? and attempts >= 3
                          and retry_at > occurred_at + interval '400 ms' + interval '800 ms' + interval '1600 ms'
                          and retry_at < now() + interval '1 minute'""",
                        aggregate))
                .as("tried again later and later")
                .isEqualTo(1);

        Database.execute(
                "update outbox set payload = '{}', retry_at = now() where aggregate_id = ? and attempts > 0",
                aggregate);
        await().atMost(20, SECONDS).until(() -> EVENTS.recordsOf(aggregate).size() == 2);
        assertThat(EVENTS.recordsOf(aggregate))
                .extracting(record -> Topic.header(record, "ce_aggregateversion"))
                .containsExactly("1", "2");
    }
}
