package org.jointprosperity.chassis.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.UUID;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.note.NoteService;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(NoteService.class)
class OldRowsResourceTest {

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
}
