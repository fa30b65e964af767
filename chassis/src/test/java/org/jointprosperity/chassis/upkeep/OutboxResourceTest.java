package org.jointprosperity.chassis.upkeep;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.jointprosperity.chassis.note.Paper.idOf;
import static org.jointprosperity.chassis.note.Paper.written;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.chassis.Topic;
import org.jointprosperity.chassis.note.NoteService;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(NoteService.class)
class OutboxResourceTest {

    private static final Topic EVENTS = new Topic("pairing.events");

    private final Tokens operator = Tokens.county().scopes("pairing:admin");

    @Test
    void carriesTheEventsOfAnAggregateAgainWithTheirOwnIds() {
        String note = written("once", "611023110001");
        Tokens.county()
                .sends(Map.of("text", "twice"))
                .header("If-Match", "\"0\"")
                .put(note)
                .then()
                .statusCode(200);
        await().atMost(20, SECONDS).until(() -> EVENTS.recordsOf(idOf(note)).size() == 2);
        operator.sends("")
                .queryParam("aggregate", idOf(note))
                .post("/admin/outbox/replay")
                .then()
                .statusCode(202)
                .body("events", equalTo(2));
        var records = await().atMost(20, SECONDS).until(() -> EVENTS.recordsOf(idOf(note)), all -> all.size() >= 4);
        var ids = records.stream().map(record -> Topic.header(record, "ce_id")).toList();
        assertThat(ids).hasSize(4);
        assertThat(ids.subList(2, 4)).isEqualTo(ids.subList(0, 2));
    }

    @Test
    void carriesWhatHappenedFromAMomentOn() {
        operator.sends("")
                .queryParam("from", "2999-01-01T00:00:00Z")
                .post("/admin/outbox/replay")
                .then()
                .statusCode(202)
                .body("events", equalTo(0));
    }

    @Test
    void neverCarriesEverythingByAccident() {
        operator.sends("")
                .post("/admin/outbox/replay")
                .then()
                .statusCode(400)
                .body("code", equalTo("replay-without-bounds"));
    }
}
