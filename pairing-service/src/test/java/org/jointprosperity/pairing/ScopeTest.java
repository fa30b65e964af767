package org.jointprosperity.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.RowSecurity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The second fence around places, whatever the service's own queries ask for. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ScopeTest {

    @BeforeEach
    void everyoneIsRegistered() {
        Registered.all();
        Pair.noneOpen();
    }

    @Test
    void everyTableTheServiceReadsForcesRowLevelSecurity() {
        assertThat(RowSecurity.openTo("pairing_app"))
                .as("rules for everyone, and what the platform counts and answers with")
                .containsExactlyInAnyOrder(
                        "matching_rule",
                        "matching_policy",
                        "town_distance",
                        "skill_need",
                        "term_policy",
                        "product_word",
                        "measure",
                        "measure_product",
                        "undertaking_policy",
                        "programme_code",
                        "drive",
                        "worked_example",
                        "result_word",
                        "fund_channel",
                        "fund_purpose",
                        "fund_policy",
                        "fund_matter",
                        "event_sequence",
                        "idempotency_key");
    }

    @Test
    void whatBelongsToARecordIsSeenWhereTheRecordIs() {
        Pair.planned();
        String contents =
                """
                select count(*) from planned_content c join plan_version v on v.id = c.plan_id
                join pairing p on p.id = v.pairing_id and p.state <> 'ENDED'""";
        assertThat(seen("611023104001", "", contents)).isEqualTo(5);
        assertThat(seen("", Registered.UNIT, contents)).isEqualTo(5);
        for (String table : new String[] {
            "plan_version", "planned_content", "promise", "pairing_state", "branch_class", "branch_designation"
        }) {
            String rows = "select count(*) from " + table;
            assertThat(seen("611023", "", rows)).as(table).isPositive();
            assertThat(seen("611023999", "", rows)).as(table).isZero();
            assertThat(seen("", "", rows)).as(table).isZero();
        }
    }

    private static long seen(String division, String unit, String count) {
        return Database.with(connection -> {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("set local role pairing_app");
                statement.execute("select set_config('app.division', '" + division + "', true),"
                        + " set_config('app.unit', '" + unit + "', true)");
                try (var row = statement.executeQuery(count)) {
                    row.next();
                    return row.getLong(1);
                }
            }
        });
    }
}
