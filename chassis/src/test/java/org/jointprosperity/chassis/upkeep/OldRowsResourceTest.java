package org.jointprosperity.chassis.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.ServerLog;
import org.jointprosperity.chassis.note.NoteService;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(NoteService.class)
class OldRowsResourceTest {

    @Inject
    Rounds rounds;

    @Inject
    MeterRegistry metrics;

    private static void key(String key, int days) {
        Database.execute(
                """
                insert into idempotency_key (client, subject, operation, key, fingerprint, created_at)
                values ('old-rows', 's', 'POST /x', ?, '', now() - make_interval(days => ?))""",
                key,
                days);
    }

    private static void event(UUID aggregate, int version, String published) {
        Database.execute(
                """
                insert into outbox (event_id, aggregate_type, aggregate_id, aggregate_version, type, division_code, payload,
                  occurred_at, published_at)
                values (gen_random_uuid(), 'household', ?, ?, 'pairing.HouseholdRegistered', '611023', '{}', now() - interval '1 year',
                  """
                        + published + ")",
                aggregate,
                version);
    }

    @Test
    void deletesKeysAfterSevenDaysAndCarriedEventsAfterNinety() {
        var aggregate = UUID.randomUUID();
        for (int i = 0; i < 7; i++) {
            key("old " + i, 8);
            key("young " + i, 6);
            event(aggregate, 1 + i, "now() - interval '91 days'");
            event(aggregate, 11 + i, "now() - interval '89 days'");
        }
        Arc.container().instance(OldRows.class).get().delete();
        assertThat(Database.texts("select key from idempotency_key where client = 'old-rows'"))
                .hasSize(7)
                .allMatch(key -> key.startsWith("young"));
        assertThat(Database.number("select count(*) from outbox where aggregate_id = ?", aggregate))
                .isEqualTo(7);
        assertThat(Database.number("select min(aggregate_version) from outbox where aggregate_id = ?", aggregate))
                .isEqualTo(11);
    }

    /** One of five cannot be minded: it is counted, and the others are minded in the looks before and behind it. */
    @Test
    void goesTheRoundsPastOneThatFails() {
        var all = IntStream.range(1, 6).mapToObj(number -> new UUID(0, number)).toList();
        var bad = all.get(2);
        var minded = new ArrayList<UUID>();

        rounds.each(
                "test",
                "step",
                2,
                (after, most) -> all.stream()
                        .filter(id -> id.compareTo(after) > 0)
                        .limit(most)
                        .toList(),
                id -> {
                    if (id.equals(bad)) {
                        throw new IllegalStateException("cannot be minded");
                    }
                    minded.add(id);
                });

        assertThat(minded).containsExactly(all.get(0), all.get(1), all.get(3), all.get(4));
        assertThat(metrics.counter(Rounds.FAILURES, "round", "test", "step", "step")
                        .count())
                .isEqualTo(1);
        assertThatThrownBy(() -> rounds.one("test", "away", bad, id -> {
                    throw new PersistenceException(new SQLException("away", "08006"));
                }))
                .as("a database that is away ends the round")
                .isInstanceOf(PersistenceException.class);
    }

    /** One that someone else holds is counted and left, and is logged again only when it fails for another reason. */
    @Test
    void goesPastWhatSomeoneElseHoldsAndLogsEachReasonOnce() {
        var held = new PersistenceException(new SQLException("held", "55P03"));
        var written = ServerLog.during(() -> Stream.of(held, held, new OptimisticLockException("changed"), held)
                .forEach(failure -> rounds.one("test", "held", "it", id -> {
                    throw failure;
                })));
        assertThat(written.split("the step held failed for it", -1)).hasSize(1 + 3);
        assertThat(metrics.counter(Rounds.FAILURES, "round", "test", "step", "held")
                        .count())
                .isEqualTo(4);
    }

    /** The second of three fails in its second part: its first part stands, and the others are minded to the end. */
    @Test
    void aPartThatFailsEndsOnlyTheOneItIsOf() {
        var all = IntStream.range(1, 4).mapToObj(number -> new UUID(1, number)).toList();
        var bad = all.get(1);
        var minded = new ArrayList<String>();

        rounds.eachInParts(
                "test", "parts", 5, (after, most) -> after.equals(new UUID(0, 0)) ? all : List.of(), 1, (id, part) -> {
                    if (id.equals(bad) && part == 2) {
                        throw new IllegalStateException("cannot be minded");
                    }
                    minded.add(id.getLeastSignificantBits() + "." + part);
                    return part == 3 ? null : part + 1;
                });

        assertThat(minded).containsExactly("1.1", "1.2", "1.3", "2.1", "3.1", "3.2", "3.3");
        assertThat(metrics.counter(Rounds.FAILURES, "round", "test", "step", "parts")
                        .count())
                .isEqualTo(1);
    }
}
