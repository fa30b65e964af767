package org.jointprosperity.pairing.visit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.pairing.Announced;
import org.jointprosperity.pairing.AtOnce;
import org.jointprosperity.pairing.Pair;
import org.jointprosperity.pairing.Registered;
import org.jointprosperity.pairing.Upload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class VisitResourceTest {

    private static final String PATH = "/api/v1/visits";
    private static final String CONCERNS = "/api/v1/concerns";
    private static final String TODAY = "2009-12-31";
    private static final int HISTORIES = 5 * Integer.getInteger("joint.scale", 1);
    private static final int MEGABYTE = 1_048_576;

    @Inject
    ObjectMapper json;

    @BeforeEach
    void theMemberIsLinkedWithTwoHouseholds() {
        Registered.all();
        Upload.csv("members", "编号,姓名,性别,出生年月,单位信用代码,职务,特长,联系电话\nC95001,示例丁,女,1975-01," + Registered.UNIT + ",,,\n", "")
                .body("state", equalTo("SUCCEEDED"));
        Upload.csv(
                        "villagers",
                        "编号,姓名,性别,出生年月,支部编码,户编号,与户主关系,是否党员,需求\nN95001,示例戊,男,1960-01," + Registered.BRANCH
                                + ",H10400101-095,户主,否,\n",
                        "")
                .body("state", equalTo("SUCCEEDED"));
        Pair.noneOpen();
        Database.execute("truncate visit, visit_version, visit_claim, concern, concern_step");
        Pair.inForce();
        link("C0281", "N04673");
        link("C0281", "N95001");
    }

    private static void link(String member, String counterpart) {
        Tokens.county()
                .sends(Map.of(
                        "member", member, "counterpartKind", "PERSON", "counterpart", counterpart, "startsOn", TODAY))
                .post("/api/v1/liaisons")
                .then()
                .statusCode(201);
    }

    private static Map<String, Object> card(Object... more) {
        var card = new HashMap<String, Object>(
                Map.of("visitedOn", TODAY, "purpose", "HEAR", "activity", "POLICY_TALK", "content", "讲解良种补贴政策"));
        for (int i = 0; i < more.length; i += 2) {
            card.put((String) more[i], more[i + 1]);
        }
        return card;
    }

    private static Map<String, Object> visit(Map<String, Object> card) {
        return new HashMap<>(Map.of("member", "C0281", "counterpart", "N04673", "card", card));
    }

    private static ValidatableResponse record(Tokens who, Map<String, Object> visit) {
        return who.sends(visit).post(PATH).then();
    }

    private static ValidatableResponse inChinese(Object body, String path) {
        return given().auth()
                .oauth2(Tokens.unit().token())
                .header("Accept-Language", "zh")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(body)
                .post(path)
                .then();
    }

    private static String recorded(Object... more) {
        return record(Tokens.unit(), visit(card(more)))
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static ValidatableResponse correct(Tokens who, String path, String version, Map<String, Object> card) {
        return who.asks()
                .header("If-Match", version)
                .contentType("application/json")
                .body(card)
                .put(path)
                .then();
    }

    private static ValidatableResponse command(Tokens who, String path, String version, Map<String, Object> body) {
        return who.sends(body).header("If-Match", version).post(path).then();
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

    private static void refused(ValidatableResponse answer, String code) {
        answer.statusCode(409).body("code", equalTo(code)).body("title", not(equalTo(code)));
    }

    private static long visits() {
        return Database.number("select count(*) from visit");
    }

    @Test
    void isSeenByBothSidesAndAnnouncedWithoutWhatWasSaid() {
        String path = record(Tokens.unit(), visit(card("concern", "组里吃水困难", "concernTopic", "饮水")))
                .statusCode(201)
                .header("ETag", equalTo("\"1\""))
                .body("unit", equalTo(Registered.UNIT))
                .body("branch", equalTo(Registered.BRANCH))
                .body("recordedBy", equalTo("C0281"))
                .body("confirmation", equalTo("NONE"))
                .extract()
                .header("Location");
        for (var who : List.of(Tokens.county(), Tokens.town(), Tokens.branch(), Tokens.villager(), Tokens.unit())) {
            who.asks().get(path).then().statusCode(200).body("card.content", equalTo("讲解良种补贴政策"));
        }
        for (String hidden : List.of(path, path + "/versions")) {
            Tokens.of("611023101").asks().get(hidden).then().statusCode(404);
        }
        Tokens.of("611023101").asks().get(PATH).then().body("items", hasSize(0));
        Tokens.of("611023101").asks().get(CONCERNS).then().body("items", hasSize(0));
        var announced = Announced.about(path, 1).without("补贴").without("吃水");
        assertThat(announced.types()).containsExactly("pairing.VisitRecorded");
        assertThat(announced.headers("ce_unit")).containsOnly(Registered.UNIT);
        assertThat(announced.last()).contains("POLICY_TALK", "N04673");
        String concern = Tokens.branch().asks().get(CONCERNS).path("items[0].id");
        assertThat(Announced.about(concern, 1).without("吃水").types()).containsExactly("pairing.ConcernHeard");
    }

    /** Two phones, or one that forgot: nothing is refused, and the second is listed. */
    @Test
    void aVisitToldTwiceIsListedAsAlike() {
        recorded();
        String again = recorded();
        recorded("content", "问了春耕");
        Tokens.town()
                .asks()
                .get("/api/v1/gaps/visits-alike")
                .then()
                .body("items.link", contains(again))
                .body("items.number", contains("N04673"))
                .body("items.since", contains(TODAY));
        Tokens.of("611023101").asks().get("/api/v1/gaps/visits-alike").then().body("items", hasSize(0));
    }

    @Test
    void whatAHouseholdSaidIsForItselfAndForThoseWhoWorkWithIt() {
        link("C95001", "N95001");
        var theirs = visit(card("result", "已答复", "concern", "家中有病人", "concernTopic", "医疗"));
        theirs.put("member", "C95001");
        theirs.put("counterpart", "N95001");
        String path = record(Tokens.unit(), theirs).statusCode(201).extract().header("Location");
        recorded("concern", "路难走");
        for (var reader : List.of(Tokens.villager(), Tokens.villager().scopes("pairing:read pairing:confirm"))) {
            reader.asks()
                    .get(PATH + "?limit=200")
                    .then()
                    .body("items.card.content", contains("*", "讲解良种补贴政策"))
                    .body("items.card.concern", contains(null, "路难走"))
                    .body("items.card.visitedOn", contains(TODAY, TODAY));
            reader.asks().get(path).then().body("card.content", equalTo("*")).body("card.result", nullValue());
            reader.asks().get(path + "/versions").then().body("items.card.content", contains("*"));
            reader.asks().get(CONCERNS).then().body("items.text", containsInAnyOrder("*", "路难走"));
        }
        var visitor = Tokens.unit().with("person", "C95001").scopes("pairing:read");
        visitor.asks().get(PATH + "?limit=200").then().body("items.card.concern", contains("家中有病人", null));
        Tokens.analyst()
                .asks()
                .get(PATH + "?limit=200&asOf=" + TODAY)
                .then()
                .body("items.card.content", contains("*", "*"));
        var auditor = Tokens.county().scopes("pairing:read pairing:audit");
        for (var reader : List.of(Tokens.town(), Tokens.unit(), auditor)) {
            reader.asks().get(path).then().body("card.concern", equalTo("家中有病人"));
        }
        Tokens.villager()
                .asks()
                .get("/api/v1/villagers?branch=" + Registered.BRANCH)
                .then()
                .body("items.find { it.number == 'N04672' }.born", equalTo("1954-05"))
                .body("items.find { it.number == 'N95001' }.born", nullValue())
                .body("items.find { it.number == 'N95001' }.household", nullValue());
        Tokens.villager()
                .asks()
                .get("/api/v1/villagers?household=H10400101-002")
                .then()
                .statusCode(403)
                .body("code", equalTo("household-not-yours"));
    }

    @Test
    void namesWhatIsWrongInBothLanguages() {
        var wrong = Map.of(
                "day-in-future", visit(card("visitedOn", "2010-01-01")),
                "visit-before-liaison", visit(card("visitedOn", "2009-12-30")),
                "visit-place-unknown", visit(card("place", "999999999", "locationConsent", true)),
                "location-without-consent", visit(card("place", "611023104001")),
                "concern-without-text", visit(card("concernTopic", "饮水")));
        wrong.forEach((code, visit) -> refused(record(Tokens.unit(), visit), code));
        var notLinked = visit(card());
        notLinked.put("counterpart", "N90001");
        refused(record(Tokens.unit(), notLinked), "member-not-linked");
        notLinked.put("member", "C9999");
        refused(record(Tokens.unit(), notLinked), "person-unknown");
        record(Tokens.unit(), visit(card("visitedOn", "2010-01-01")))
                .body("title", equalTo("Day in the future"))
                .body("day", equalTo("2010-01-01"))
                .body("today", equalTo(TODAY));
        inChinese(visit(card("visitedOn", "2009-12-30")), PATH)
                .body("title", equalTo("早于结对"))
                .body("detail", equalTo("走访日期早于结对开始日 2009-12-31。"));
        for (var unreadable : List.of(
                card("purpose", "CHAT"),
                card("activity", "聊天"),
                card("latitude", 33.5),
                card("place", "33.5,110.8", "locationConsent", true),
                card("place", "611023", "locationConsent", true),
                card("content", "长".repeat(1_001)),
                card("content", " "))) {
            record(Tokens.unit(), visit(unreadable)).statusCode(400).body("violations", hasSize(1));
        }
        assertThat(visits()).isZero();
        record(Tokens.unit(), visit(card("place", "611023104001", "locationConsent", true)))
                .statusCode(201);
    }

    @Test
    void isRecordedByTheMemberHisSecretaryOrTheLevelAbove() {
        link("C95001", "N95001");
        var colleague = Tokens.unit().with("person", "C95001").with("name", "colleague");
        var theirs = visit(card());
        theirs.put("member", "C95001");
        theirs.put("counterpart", "N95001");
        refused(record(colleague, visit(card())), "visit-not-yours");
        refused(record(Tokens.branch(), visit(card())), "visit-not-yours");
        refused(record(Tokens.of("611023101"), visit(card())), "person-unknown");
        for (var who : List.of(colleague, Tokens.unit(), Tokens.town(), Tokens.integrator())) {
            record(who, theirs).statusCode(201);
        }
        String path = recorded();
        refused(correct(colleague, path, "\"1\"", card("content", "改")), "visit-not-yours");
        refused(command(colleague, path + "/concerns", "\"1\"", Map.of("text", "路难走")), "visit-not-yours");
        record(Tokens.villager(), visit(card())).statusCode(403);
    }

    @Test
    void keepsEveryVersionOfTheCard() {
        String path = recorded();
        Tokens.unit()
                .asks()
                .contentType("application/json")
                .body(card())
                .put(path)
                .then()
                .statusCode(428);
        correct(Tokens.unit(), path, "\"7\"", card("content", "改")).statusCode(412);
        correct(Tokens.unit(), path, "\"1\"", card()).statusCode(200).header("ETag", equalTo("\"1\""));
        correct(Tokens.unit(), path, "\"1\"", card("content", "讲解新农合"))
                .statusCode(200)
                .header("ETag", equalTo("\"2\""));
        correct(Tokens.town(), path, "\"2\"", card("content", "讲解新农合政策", "concern", "路难走"))
                .statusCode(200);
        Tokens.branch()
                .asks()
                .get(path + "/versions")
                .then()
                .body("items.version", contains(1, 2, 3))
                .body("items.card.content", contains("讲解良种补贴政策", "讲解新农合", "讲解新农合政策"))
                .body("items.recordedBy", contains("C0281", "C0281", "subject-of-town"));
        String cursor = Tokens.branch().asks().get(path + "/versions?limit=2").path("next");
        Tokens.branch()
                .asks()
                .get(path + "/versions?limit=2&cursor=" + cursor)
                .then()
                .body("items.version", contains(3));
        assertThat(Announced.about(path, 3).types())
                .containsExactly("pairing.VisitRecorded", "pairing.VisitCorrected", "pairing.VisitCorrected");
        Tokens.unit().asks().get(CONCERNS).then().body("items.text", contains("路难走"));
    }

    @Test
    void isConfirmedByThePersonVisitedOrByTheBranchOnBehalf() {
        String path = recorded();
        var villager = Tokens.villager().scopes("pairing:read pairing:confirm");
        command(Tokens.villager(), path + "/confirmation", "\"1\"", Map.of()).statusCode(403);
        refused(command(Tokens.unit(), path + "/confirmation", "\"1\"", Map.of()), "confirmation-not-yours");
        refused(command(Tokens.county(), path + "/confirmation", "\"1\"", Map.of()), "confirmation-not-yours");
        command(villager, path + "/confirmation", "\"9\"", Map.of()).statusCode(412);
        command(villager, path + "/confirmation", "\"1\"", Map.of())
                .statusCode(200)
                .body("confirmation", equalTo("BY_PERSON"))
                .body("confirmedBy", equalTo("N04673"))
                .body("version", equalTo(2));
        refused(command(villager, path + "/confirmation", "\"2\"", Map.of()), "already-confirmed");
        refused(correct(Tokens.unit(), path, "\"2\"", card("content", "改")), "visit-confirmed");
        assertThat(Announced.about(path, 2).types()).containsExactly("pairing.VisitRecorded", "pairing.VisitConfirmed");
        assertThat(Announced.about(path, 2).last()).contains("POLICY_TALK");
        Tokens.town().asks().get(PATH + "?confirmed=true").then().body("items", hasSize(1));
        Tokens.town().asks().get(PATH + "?confirmed=false").then().body("items", hasSize(0));
        correct(Tokens.town(), path, "\"2\"", card("content", "改"))
                .statusCode(200)
                .body("confirmation", equalTo("NONE"))
                .body("confirmedBy", nullValue());
        command(Tokens.branch(), path + "/confirmation", "\"3\"", Map.of()).body("confirmation", equalTo("BY_PERSON"));
        var other = visit(card());
        other.put("counterpart", "N95001");
        String away = record(Tokens.unit(), other).extract().header("Location");
        refused(command(villager, away + "/confirmation", "\"1\"", Map.of("reason", "外出")), "confirmation-not-yours");
        refused(command(Tokens.branch(), away + "/confirmation", "\"1\"", Map.of()), "confirmation-without-reason");
        command(Tokens.branch(), away + "/confirmation", "\"1\"", Map.of("reason", "外出务工"))
                .statusCode(200)
                .body("confirmation", equalTo("ON_BEHALF"))
                .body("confirmationReason", equalTo("外出务工"));
    }

    @Test
    void listsByEverythingItIsAskedFor() {
        String path = recorded();
        record(Tokens.unit(), visit(card("purpose", "DEED", "activity", "SKILL_TRAINING")))
                .statusCode(201);
        String id = path.substring(path.lastIndexOf('/') + 1);
        for (String one : List.of("purpose=HEAR", "activity=POLICY_TALK&from=2009-12-31&to=2009-12-31")) {
            Tokens.county()
                    .asks()
                    .get(PATH + "?member=C0281&counterpart=N04673&unit=" + Registered.UNIT + "&branch="
                            + Registered.BRANCH + "&division=611023104&" + one)
                    .then()
                    .body("items.id", contains(id));
        }
        for (String none : List.of("from=2010-01-01", "to=2009-12-30", "member=C0999", "division=611023101")) {
            Tokens.county().asks().get(PATH + "?" + none).then().body("items", hasSize(0));
        }
        String cursor = Tokens.county().asks().get(PATH + "?limit=1").path("next");
        Tokens.county()
                .asks()
                .get(PATH + "?limit=1&cursor=" + cursor)
                .then()
                .body("items", hasSize(1))
                .body("next", nullValue());
        Tokens.county().asks().get(PATH + "?purpose=CHAT").then().statusCode(400);
    }

    @Test
    void standsInTheListOfADayAsItsCardStoodThen() {
        String path = recorded();
        var villager = Tokens.villager().scopes("pairing:read pairing:confirm");
        command(villager, path + "/confirmation", "\"1\"", Map.of()).statusCode(200);
        correct(Tokens.town(), path, "\"2\"", card("content", "改", "purpose", "DEED"))
                .statusCode(200);
        Database.execute("update visit_version set visited_on = '2009-11-01', recorded_on = '2009-11-02'");
        Database.execute("update visit_version set confirmed_on = '2009-11-10' where position = 1");
        Database.execute("update visit set visited_on = '2009-11-03', recorded_on = '2009-12-01'");
        then("2009-10-31", "").body("items", hasSize(0));
        then("2009-11-01", "&confirmed=false&purpose=HEAR")
                .body("items.version", contains(1))
                .body("items.card.visitedOn", contains("2009-11-01"));
        then("2009-11-10", "&confirmed=true&to=2009-11-02")
                .body("items.confirmation", contains("BY_PERSON"))
                .body("items.confirmedOn", contains("2009-11-10"))
                .body("items.card.content", contains("讲解良种补贴政策"));
        then("2009-11-30", "&purpose=DEED").body("items", hasSize(0));
        then("2009-12-01", "&confirmed=false&purpose=DEED&from=2009-11-03")
                .body("items.version", contains(3))
                .body("items.card.content", contains("改"));
        Tokens.county()
                .asks()
                .get(PATH + "?asOf=2010-01-01")
                .then()
                .statusCode(400)
                .body("code", equalTo("day-in-future"));
    }

    private static ValidatableResponse then(String day, String filters) {
        return Tokens.county()
                .asks()
                .get(PATH + "?asOf=" + day + filters)
                .then()
                .statusCode(200);
    }

    @Test
    void aConcernStandsInTheListOfADayAsItStoodThen() {
        String path = command(Tokens.unit(), recorded() + "/concerns", "\"1\"", Map.of("text", "吃水困难"))
                .extract()
                .header("Location");
        command(Tokens.town(), path + "/assignment", "\"0\"", Map.of("handler", "县水务局", "dueOn", TODAY))
                .statusCode(200)
                .body("steps.dueOn", contains(null, TODAY));
        command(Tokens.branch(), path + "/solution", "\"1\"", Map.of("answer", "已接通自来水"))
                .statusCode(200);
        Database.execute("update concern set heard_on = '2009-03-01', due_on = '2009-06-30'");
        Database.execute("update concern_step set taken_on = '2009-03-01' where position = 0");
        Database.execute("update concern_step set taken_on = '2009-04-01', due_on = '2009-06-30' where position = 1");
        Database.execute("update concern_step set taken_on = '2009-08-01' where position = 2");
        concernThen("2009-02-28", "").body("items", hasSize(0));
        concernThen("2009-03-31", "&state=OPEN")
                .body("items.handler", contains(nullValue()))
                .body("items[0].steps", hasSize(1));
        concernThen("2009-04-01", "&state=IN_HAND")
                .body("items.handler", contains("县水务局"))
                .body("items.dueOn", contains("2009-06-30"));
        concernThen("2009-06-30", "&overdue=true").body("items", hasSize(0));
        concernThen("2009-07-31", "&overdue=true&state=IN_HAND").body("items.closedOn", contains(nullValue()));
        concernThen("2009-08-01", "&state=IN_HAND").body("items", hasSize(0));
        concernThen("2009-08-01", "&state=SOLVED").body("items.closedOn", contains("2009-08-01"));
        Tokens.town()
                .asks()
                .get(CONCERNS + "?asOf=2010-01-01")
                .then()
                .statusCode(400)
                .body("code", equalTo("day-in-future"));
    }

    private static ValidatableResponse concernThen(String day, String filters) {
        return Tokens.town()
                .asks()
                .get(CONCERNS + "?asOf=" + day + filters)
                .then()
                .statusCode(200);
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

    @Test
    void aConcernIsTrackedUntilItIsSolved() {
        String visit = recorded();
        command(Tokens.unit(), visit + "/concerns", "\"1\"", Map.of("text", " "))
                .statusCode(400);
        String path = command(Tokens.unit(), visit + "/concerns", "\"1\"", Map.of("text", "吃水困难", "topic", "饮水"))
                .statusCode(201)
                .body("state", equalTo("OPEN"))
                .body("heardOn", equalTo(TODAY))
                .extract()
                .header("Location");
        var hand = Map.<String, Object>of("handler", "县水务局", "dueOn", TODAY);
        refused(
                command(Tokens.town(), path + "/assignment", "\"0\"", Map.of("handler", "县水务局", "dueOn", "2009-12-30")),
                "due-day-has-passed");
        command(Tokens.town(), path + "/assignment", "\"5\"", hand).statusCode(412);
        var neighbour = Tokens.branch().with("branch", "61102310400102");
        for (var step : Map.of(
                        "assignment", hand,
                        "solution", Map.<String, Object>of("answer", "已接通自来水"),
                        "explanation", Map.<String, Object>of("reason", "本年无项目"),
                        "reopening", Map.<String, Object>of("reason", "又断水"))
                .entrySet()) {
            command(neighbour, path + "/" + step.getKey(), "\"0\"", step.getValue())
                    .statusCode(403)
                    .body("code", equalTo("reserved-for-the-parties"));
        }
        command(Tokens.town(), path + "/assignment", "\"0\"", hand)
                .statusCode(200)
                .body("state", equalTo("IN_HAND"));
        Tokens.town().asks().get(CONCERNS + "?overdue=true").then().body("items", hasSize(0));
        Database.execute("update concern set due_on = '2009-12-30'");
        Tokens.town()
                .asks()
                .get(CONCERNS + "?overdue=true&state=IN_HAND&branch=" + Registered.BRANCH + "&unit=" + Registered.UNIT
                        + "&division=611023104")
                .then()
                .body("items", hasSize(1));
        command(Tokens.branch(), path + "/solution", "\"1\"", Map.of("answer", "已接通自来水"))
                .statusCode(200)
                .body("closedOn", equalTo(TODAY));
        refused(command(Tokens.unit(), path + "/explanation", "\"2\"", Map.of("reason", "x")), "concern-closed");
        command(Tokens.unit(), path + "/reopening", "\"2\"", Map.of("reason", "又断水"))
                .statusCode(200)
                .body("state", equalTo("OPEN"));
        command(Tokens.unit(), path + "/explanation", "\"3\"", Map.of("reason", "本年无项目"))
                .statusCode(200)
                .body("state", equalTo("EXPLAINED"))
                .body("steps.state", contains("OPEN", "IN_HAND", "SOLVED", "OPEN", "EXPLAINED"));
        Tokens.unit()
                .asks()
                .get(path)
                .then()
                .body("steps.takenBy", containsInAnyOrder("C0281", "subject-of-town", "N04672", "C0281", "C0281"));
        Tokens.of("611023101").asks().get(path).then().statusCode(404);
        assertThat(Announced.about(path, 4).without("水").types())
                .containsExactly(
                        "pairing.ConcernHeard",
                        "pairing.ConcernSolved",
                        "pairing.ConcernHeard",
                        "pairing.ConcernSolved");
    }

    @Test
    void historiesOfThreePhonesEndEqualInTheDatabaseToo() {
        for (int history = 0; history < HISTORIES; history++) {
            var chance = new Random(history);
            var pairs = List.of(new String[] {"C0281", "N04673"}, new String[] {"C0281", "N95001"});
            var owners = List.of(Tokens.unit(), Tokens.unit(), Tokens.town());
            var phones = owners.stream()
                    .map(owner -> new Phone(chance, pairs, LocalDate.parse(TODAY)))
                    .toList();
            for (int step = 0; step < 25; step++) {
                int at = chance.nextInt(phones.size());
                switch (chance.nextInt(6)) {
                    case 0, 1, 2 -> phones.get(at).write();
                    case 3 -> phones.get(at).send(new Online(owners.get(at)), true);
                    case 4 -> phones.get(at).send(new Online(owners.get(at)), false);
                    default -> phones.get(at).read(new Online(owners.get(at)));
                }
            }
            while (phones.stream().anyMatch(Phone::waits)) {
                for (int at = 0; at < phones.size(); at++) {
                    phones.get(at).send(new Online(owners.get(at)), true);
                }
            }
            for (int at = 0; at < phones.size(); at++) {
                phones.get(at).read(new Online(owners.get(at)));
                assertThat(phones.get(at).known())
                        .as("phone %s of history %s", at, history)
                        .isEqualTo(phones.get(0).known())
                        .hasSize((int) visits());
            }
            Database.execute("truncate visit, visit_version, visit_claim, concern, concern_step");
        }
    }

    /** The service as a phone reaches it. */
    private final class Online implements Phone.Office {
        private final Tokens owner;

        Online(Tokens owner) {
            this.owner = owner;
        }

        @Override
        public List<Phone.Answer> send(List<Item> items) {
            try {
                var answered = owner.sends(json.writeValueAsString(Map.of("items", items)))
                        .post(PATH + "/batch")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();
                return json.readValue(answered, BatchView.class).items().stream()
                        .map(item -> new Phone.Answer(
                                item.outcome(), item.version(), OfflinePhonesTest.knownOf(item.stored())))
                        .toList();
            } catch (JsonProcessingException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public Map<UUID, Phone.Known> read() {
            var all = new HashMap<UUID, Phone.Known>();
            String next = null;
            do {
                var page = owner.asks()
                        .get(PATH + "?limit=200" + (next == null ? "" : "&cursor=" + next))
                        .then()
                        .statusCode(200)
                        .body("items", notNullValue())
                        .extract();
                try {
                    for (var item : json.readTree(page.asString()).get("items")) {
                        var visit = json.treeToValue(item, VisitView.class);
                        all.put(visit.id(), OfflinePhonesTest.knownOf(visit));
                    }
                } catch (JsonProcessingException e) {
                    throw new AssertionError(e);
                }
                next = page.path("next");
            } while (next != null);
            return all;
        }
    }
}
