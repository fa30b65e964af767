package org.jointprosperity.chassis.upkeep;

import static io.restassured.RestAssured.given;
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
class BacklogResourceTest {

    private static double gauge(String name) {
        var lines = given().get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith(name))
                .toList();
        assertThat(lines).as(name).hasSize(1);
        return Double.parseDouble(lines.get(0).substring(lines.get(0).lastIndexOf(' ')));
    }

    @Test
    void showsWhatWaits() {
        Database.execute(
                """
                insert into inbox_parked (event_id, topic, aggregate_id, aggregate_version, type, payload, state, reason)
                values (?, 'cooperative.events', ?, 2, 'x', '{}', 'failed', 'for the gauge')""",
                UUID.randomUUID(),
                UUID.randomUUID());
        Arc.container().instance(Backlog.class).get().measure();
        assertThat(gauge("joint_inbox_parked{state=\"failed\""))
                .isEqualTo(Database.number("select count(*) from inbox_parked where state = 'failed'"))
                .isPositive();
        assertThat(gauge("joint_outbox_backlog")).isNotNegative();
        assertThat(gauge("joint_outbox_age_seconds")).isBetween(0.0, 60.0);
        assertThat(given().get("/q/metrics").asString())
                .as("the Kafka client tells how far listeners are behind")
                .contains("kafka_consumer_fetch_manager_records_lag");
    }
}
