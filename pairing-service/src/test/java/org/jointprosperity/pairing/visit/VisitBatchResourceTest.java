package org.jointprosperity.pairing.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.jointprosperity.pairing.visit.Visiting.CONCERNS;
import static org.jointprosperity.pairing.visit.Visiting.PATH;
import static org.jointprosperity.pairing.visit.Visiting.card;
import static org.jointprosperity.pairing.visit.Visiting.correct;
import static org.jointprosperity.pairing.visit.Visiting.inChinese;
import static org.jointprosperity.pairing.visit.Visiting.record;
import static org.jointprosperity.pairing.visit.Visiting.recorded;
import static org.jointprosperity.pairing.visit.Visiting.refused;
import static org.jointprosperity.pairing.visit.Visiting.visit;
import static org.jointprosperity.pairing.visit.Visiting.visits;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.pairing.Announced;
import org.jointprosperity.pairing.AtOnce;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Batches that phones send, item by item. */
@QuarkusTest
@WithTestResource(RealParts.class)
class VisitBatchResourceTest {

    private static final int MEGABYTE = 1_048_576;

    @Inject
    ObjectMapper json;

    @BeforeEach
    void theMemberIsLinkedWithTwoHouseholds() {
        Visiting.begin();
    }

    private static Map<String, Object> item(UUID id, long base, Map<String, Object> card) {
        var item = visit(card);
        item.put("clientId", id.toString());
        item.put("baseVersion", base);
        return item;
    }

    private static ValidatableResponse batch(Tokens who, List<?> items) {
        return who.sends(Map.of("items", items)).post(PATH + "/batch").then();
    }

    @Test
    void aBatchHasFiveHundredItemsAtMost() throws JsonProcessingException {
        var items = IntStream.range(0, 501)
                .mapToObj(at -> item(new UUID(7, at), 0, full(at)))
                .toList();
        batch(Tokens.unit(), items)
                .statusCode(400)
                .body("code", equalTo("batch-too-large"))
                .body("limit", equalTo(500))
                .body("items", equalTo(501))
                .body("detail", equalTo("A batch has at most 500 items and this one has 501; none was recorded."));
        inChinese(Map.of("items", items), PATH + "/batch").body("detail", equalTo("一批最多 500 条，这一批有 501 条；都未记录。"));
        assertThat(visits()).isZero();
        var most = Map.of("items", items.subList(0, 500));
        assertThat(json.writeValueAsString(most).getBytes(StandardCharsets.UTF_8))
                .as("500 visits with the longest texts are within the limit of batches")
                .hasSizeBetween(3 * MEGABYTE, 4 * MEGABYTE);
        String key = UUID.randomUUID().toString();
        Tokens.unit()
                .sends(most, key)
                .post(PATH + "/batch")
                .then()
                .statusCode(200)
                .body("items", hasSize(500))
                .body("items.outcome", everyItem(equalTo("CREATED")));
        Tokens.unit().sends(most, key).post(PATH + "/batch").then().header("Idempotency-Replayed", equalTo("true"));
        batch(Tokens.unit(), items.subList(0, 500)).body("items.outcome", everyItem(equalTo("UNCHANGED")));
        assertThat(visits()).isEqualTo(500);
        record(Tokens.unit(), visit(card("content", "讲".repeat(MEGABYTE / 2))))
                .statusCode(413)
                .body("code", equalTo("body-too-large"));
    }

    private static Map<String, Object> full(int at) {
        return card(
                "content",
                "讲".repeat(997) + at,
                "result",
                "答".repeat(200),
                "concernTopic",
                "水".repeat(50),
                "concern",
                "远".repeat(1_000));
    }

    @Test
    void aBadItemHarmsNoOther() {
        var good = UUID.randomUUID();
        var items = new ArrayList<Object>();
        items.add(item(UUID.randomUUID(), 0, card("visitedOn", "2010-01-01")));
        items.add(item(good, 1, card("content", "二", "concern", "路难走")));
        items.add(item(UUID.randomUUID(), 0, card("purpose", "CHAT")));
        items.add(item(good, 0, card("content", "一")));
        items.add(item(UUID.randomUUID(), 0, card("content", " ")));
        items.add("no item");
        items.add(null);
        items.add(item(UUID.randomUUID(), 0, card("longitude", 110)));
        batch(Tokens.unit(), items)
                .statusCode(200)
                .body(
                        "items.outcome",
                        contains(
                                "REJECTED",
                                "UPDATED",
                                "REJECTED",
                                "CREATED",
                                "REJECTED",
                                "REJECTED",
                                "REJECTED",
                                "REJECTED"))
                .body("items[0].problem.code", equalTo("day-in-future"))
                .body("items[0].problem.title", equalTo("Day in the future"))
                .body("items[1].version", equalTo(2))
                .body("items[2].problem.violations.field", contains("card.purpose"))
                .body("items[4].problem.violations.field", contains("card.content"))
                .body("items[7].problem.violations.field", contains("card.longitude"))
                .body("items[2].problem.violations.code", contains("field-unreadable"))
                .body("items[4].problem.violations.code", contains("field-missing"))
                .body("items[4].problem.violations.message", contains("The field must be filled in."))
                .body("items[6].problem.violations.code", contains("item-missing"));
        var tooLong = item(UUID.randomUUID(), -1, card("content", "讲".repeat(1_001)));
        inChinese(Map.of("items", List.of(tooLong)), PATH + "/batch")
                .body("items[0].problem.title", equalTo("请求内容有误"))
                .body("items[0].problem.violations.message", containsInAnyOrder("字段最多 1000 个字。", "字段不得小于 0。"));
        assertThat(visits()).isEqualTo(1);
        assertThat(Database.number("select count(*) from visit_claim")).isEqualTo(1);
        assertThat(Announced.about(good.toString(), 2).types())
                .containsExactly("pairing.VisitRecorded", "pairing.VisitCorrected");
        Tokens.unit().asks().get(CONCERNS).then().body("items.text", contains("路难走"));
    }

    @Test
    void aConflictIsAnsweredWithBothVersions() {
        var id = UUID.randomUUID();
        batch(Tokens.unit(), List.of(item(id, 0, card()))).body("items.outcome", contains("CREATED"));
        correct(Tokens.town(), PATH + "/" + id, "\"1\"", card("content", "镇上改")).statusCode(200);
        batch(Tokens.unit(), List.of(item(id, 1, card("content", "手机改"))))
                .body("items[0].outcome", equalTo("CONFLICT"))
                .body("items[0].version", equalTo(2))
                .body("items[0].stored.card.content", equalTo("镇上改"))
                .body("items[0].sent.card.content", equalTo("手机改"));
        batch(Tokens.unit(), List.of(item(id, 2, card("content", "手机改"))))
                .body("items.outcome", contains("UPDATED"))
                .body("items[0].version", equalTo(3));
    }

    @Test
    void sentAgainUnderItsOwnIdIsAnsweredAsItStands() {
        var sent = visit(card());
        sent.put("id", UUID.randomUUID().toString());
        record(Tokens.unit(), sent).statusCode(201);
        record(Tokens.unit(), sent).statusCode(200).body("id", equalTo(sent.get("id")));
        sent.put("card", card("content", "别的"));
        refused(record(Tokens.unit(), sent), "client-id-taken");
    }

    @Test
    void anIdOfSomeoneElseIsRefusedWithoutAWordAboutIt() {
        String path = recorded();
        var id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        Database.execute("update visit set unit_code = '-', division_code = '611023101001' where id = ?", id);
        var other = UUID.randomUUID();
        batch(Tokens.unit(), List.of(item(id, 0, card("content", "别的")), item(other, 0, card())))
                .body("items.outcome", contains("REJECTED", "CREATED"))
                .body("items[0].problem.code", equalTo("client-id-taken"))
                .body("items[0].stored", nullValue());
        batch(Tokens.unit(), List.of(item(id, 1, card())))
                .body("items[0].problem.code", equalTo("not-found"))
                .body("items[0].stored", nullValue());
        var again = visit(card());
        again.put("id", id.toString());
        refused(record(Tokens.unit(), again), "client-id-taken");
    }

    @Test
    void theSameBatchOnItsWayTwiceIsRecordedOnce() throws Exception {
        var items = IntStream.range(0, 20)
                .mapToObj(at -> item(new UUID(9, at), 0, card()))
                .toList();
        var answers = AtOnce.answers(
                3, () -> batch(Tokens.unit(), items).statusCode(200).extract().<List<String>>path("items.outcome"));
        var outcomes = answers.stream().flatMap(List::stream).toList();
        assertThat(outcomes).filteredOn("CREATED"::equals).hasSize(20);
        assertThat(outcomes).filteredOn("UNCHANGED"::equals).hasSize(40);
        assertThat(visits()).isEqualTo(20);
    }
}
