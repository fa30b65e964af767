package org.jointprosperity.cooperative;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.RowSecurity;
import org.junit.jupiter.api.Test;

/** The second fence around places, whatever the service's own queries ask for. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ScopeTest {

    @Test
    void everyTableTheServiceReadsForcesRowLevelSecurity() {
        assertThat(RowSecurity.openTo("cooperative_app"))
                .as("rules for everyone, which numbers are taken, and what the platform counts and answers with")
                .containsExactlyInAnyOrder(
                        "industry",
                        "board_rule",
                        "service_code",
                        "chain_stage",
                        "support_kind",
                        "cultivation_step",
                        "association_directory",
                        "base_directory",
                        "order_directory",
                        "delivery_directory",
                        "office_directory",
                        "employment_directory",
                        "local_founding_minimum",
                        "event_sequence",
                        "idempotency_key");
    }

    @Test
    void theDatabaseShowsTheServiceNothingOutsideThePlace() {
        know("BRANCH", "61102600100101", "611026001001");

        assertThat(seenFrom("")).isZero();
        assertThat(seenFrom("611026002")).isZero();
        assertThat(seenFrom("611026001")).isEqualTo(1);
        assertThat(seenFrom("611026")).isEqualTo(1);
    }

    @Test
    void theServiceCannotChangeWhatItLearntFromOthers() {
        assertThat(
                        Database.number(
                                """
                        select count(*) from information_schema.role_table_grants
                        where table_name in ('neighbour', 'known_pairing') and grantee = 'cooperative_app' and privilege_type <> 'SELECT'"""))
                .isZero();
    }

    private static long seenFrom(String division) {
        return Database.with(connection -> {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("set local role cooperative_app");
                statement.execute("select set_config('app.division', '" + division + "', true)");
                try (var count =
                        statement.executeQuery("select count(*) from neighbour where number = '61102600100101'")) {
                    count.next();
                    return count.getLong(1);
                }
            }
        });
    }

    private static void know(String kind, String number, String division) {
        Database.with(connection -> {
            try (var insert = connection.prepareStatement(
                    "insert into neighbour (id, kind, number, division_code) values (?, ?, ?, ?) on conflict do nothing")) {
                insert.setObject(1, UUID.randomUUID());
                insert.setString(2, kind);
                insert.setString(3, number);
                insert.setString(4, division);
                return insert.executeUpdate();
            }
        });
    }
}
