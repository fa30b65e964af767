package org.jointprosperity.pairing.undertaking;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.jointprosperity.pairing.undertaking.Promised.command;
import static org.jointprosperity.pairing.undertaking.Promised.promise;
import static org.jointprosperity.pairing.undertaking.Promised.seen;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.place.PlatformWork;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.contracts.PairingEvent;
import org.jointprosperity.contracts.PairingEvent.FundsReceived;
import org.jointprosperity.contracts.PairingEvent.FundsReversed;
import org.jointprosperity.contracts.PairingEvent.VisitConfirmed;
import org.jointprosperity.contracts.PairingEvent.VisitCorrected;
import org.jointprosperity.pairing.Announced;
import org.jointprosperity.pairing.Pair;
import org.jointprosperity.pairing.Registered;
import org.jointprosperity.pairing.Upload;
import org.jointprosperity.pairing.agreement.Measures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class UndertakingResourceTest {

    private static final LocalDate TODAY = LocalDate.of(2009, 12, 31);
    private static final String VILLAGE = "611023104001";

    @Inject
    Outbox outbox;

    @Inject
    PlatformWork platform;

    @Inject
    Undertakings undertakings;

    @Inject
    Measures measures;

    @Inject
    OpeningUndertakings opening;

    @BeforeEach
    void everyoneIsRegistered() {
        Registered.all();
        Pair.noneOpen();
    }

    @Test
    void aMeasureThatDoesNotFitIsRefusedWithThePlanInBothLanguages() {
        String path = Pair.proposed();
        misfits(path, promise("新建茶园", "茶叶", 100, "顷", null), "measure-unknown", "顷");
        misfits(path, promise("新建茶园", null, 100, "亩", null), "measure-needs-product", "茶叶");
        misfits(path, promise("养猪", "生猪", 100, "亩", null), "measure-does-not-fit", "生猪");
        misfits(path, promise("走访", "喝茶", 4, "次", null), "measure-does-not-fit", "传经授艺");
        misfits(path, promise("茶叶大户", "茶叶", 30, "户", 10), "measure-takes-no-threshold", "10");
        misfits(path, promise("捐赠图书", null, 500, "册", 3), "measure-takes-no-threshold", "册");
        Tokens.county().asks().get(path).then().body("planVersion", equalTo(0));
    }

    private static void misfits(String path, Map<String, Object> promise, String code, String word) {
        var plan = Pair.planWith("undertakings", List.of(promise));
        Pair.plan(path, "\"0\"", plan)
                .statusCode(409)
                .body("code", equalTo(code))
                .body("detail", containsString(word));
        given().auth()
                .oauth2(Tokens.county().token())
                .header("Accept-Language", "zh-CN")
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body(plan)
                .put(path + "/plan")
                .then()
                .statusCode(409)
                .body("title", containsString("计量"))
                .body("detail", containsString(word));
    }

    @Test
    void nobodyTypesHowMuchIsDone() {
        String path = Promised.byTheCommittee(Promised.BOOKS).path("捐赠图书");
        var review = Map.of("finding", "STANDS", "reason", "按期推进");
        for (String field : List.of("done", "progress", "doneThousandths", "percent")) {
            var typed = new HashMap<String, Object>(review);
            typed.put(field, 500);
            command(Tokens.county(), path + "/review", typed).statusCode(400);
            var handover = new HashMap<String, Object>(books("20"));
            handover.put(field, 500);
            command(Tokens.unit(), path + "/handovers", handover).statusCode(400);
        }
        Tokens.county().sends(Map.of("done", 500)).put(path).then().statusCode(405);
        command(Tokens.county(), path + "/review", review)
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("done", equalTo("0"));
    }

    @Test
    void whatOneSideHandsOverCountsWhenTheOtherConfirms() {
        String path = Promised.byTheCommittee(Promised.BOOKS).path("捐赠图书");
        refused(path, books("0"), "handover-of-nothing");
        refused(path, books("2.5"), "quantity-too-fine");
        refused(path, handed("20", "2009-12-30"), "before-the-letter");
        refused(path, handed("20", "2010-01-01"), "day-in-future");
        for (String quantity : List.of("-3", "1.2345", "二十", "")) {
            command(Tokens.unit(), path + "/handovers", books(quantity)).statusCode(400);
        }
        command(Tokens.branch(), path + "/handovers", books("20"))
                .statusCode(403)
                .body("code", equalTo("reserved-for-the-unit"));
        var proven = new HashMap<>(books("500"));
        proven.put("attachmentSha256", "0".repeat(64));
        refused(path, proven, "receipt-unknown");
        String paper = Upload.paper(Tokens.unit());
        Tokens.branch().asks().get("/api/v1/attachments/" + paper).then().statusCode(404);
        proven.put("attachmentSha256", paper);
        String handover = command(Tokens.unit(), path + "/handovers", proven)
                .statusCode(201)
                .extract()
                .header("Location");
        Tokens.branch().asks().get("/api/v1/attachments/" + paper).then().statusCode(200);
        assertThat(seen(path).getString("done")).as("not yet received").isEqualTo("0");
        command(Tokens.unit(), handover + "/confirmation", Map.of())
                .statusCode(403)
                .body("code", equalTo("reserved-for-the-branch"));
        Tokens.branch().sends(Map.of()).post(handover + "/confirmation").then().statusCode(428);
        command(Tokens.branch(), handover + "/confirmation", Map.of())
                .statusCode(200)
                .body("confirmedBy", equalTo("N04672"))
                .body("recordedBy", equalTo("C0281"))
                .body("recordedOn", equalTo("2009-12-31"));
        assertThat(seen(path).getString("state")).isEqualTo("MET");
        command(Tokens.branch(), handover + "/confirmation", Map.of())
                .statusCode(409)
                .body("code", equalTo("already-confirmed"));
        Tokens.unit().asks().get(path + "/handovers").then().body("items.evidence", hasItem("交接清单一份"));
        for (var reader : List.of(Tokens.villager(), Tokens.analyst())) {
            reader.asks()
                    .get(path + "/handovers")
                    .then()
                    .statusCode(200)
                    .body("items.evidence.unique()", contains("*"))
                    .body("items.attachmentSha256.unique()", contains(nullValue()));
        }
        Tokens.villager()
                .asks()
                .get(handover)
                .then()
                .statusCode(200)
                .body("evidence", equalTo("*"))
                .body("attachmentSha256", nullValue());
        takesBack(path, handover);
        Tokens.of("611023101001").asks().get(path).then().statusCode(404);
        Tokens.of("611023101001").asks().get(handover).then().statusCode(404);
    }

    @Test
    void moneyThatArrivedMovesAndAReversalTakesBack() {
        var promised = Promised.byTheCommittee(Promised.MONEY, Promised.BOOKS);
        String path = promised.path("提供经费");
        var entry = UUID.randomUUID();
        var last = UUID.randomUUID();
        announce(received(entry, promised, path, 1_999_999));
        assertThat(seen(path).getString("done")).isEqualTo("19999.99");
        announce(received(last, promised, path, 1));
        assertThat(seen(path).getString("state")).isEqualTo("MET");
        announce(reversed(entry, path, 1_999_999));
        assertThat(seen(path).getString("done")).isEqualTo("0.01");
        assertThat(seen(path).getString("state")).isEqualTo("OPEN");
        announce(received(UUID.randomUUID(), promised, promised.path("捐赠图书"), 100));
        assertThat(seen(promised.path("捐赠图书")).getString("done"))
                .as("money is no evidence of what is not counted in yuan")
                .isEqualTo("0");
        assertThatThrownBy(() -> announce(received(UUID.randomUUID(), promised, "/" + UUID.randomUUID(), 100)))
                .isInstanceOfSatisfying(RuleViolation.class, violation -> assertThat(violation.code())
                        .isEqualTo("undertaking-of-another-pairing"));
        Pair.command(promised.pairing(), "termination", "*").statusCode(200);
        announce(received(UUID.randomUUID(), promised, path, 100));
        assertThat(seen(path).getString("done"))
                .as("nothing new counts for a closed one")
                .isEqualTo("0.01");
        announce(reversed(last, path, 1));
        assertThat(seen(path).getString("done"))
                .as("what is wrong is taken back all the same")
                .isEqualTo("0");
        var announced = Announced.about(path, 8);
        assertThat(announced.types())
                .containsExactly(
                        "pairing.UndertakingOpened",
                        "pairing.UndertakingMoved",
                        "pairing.UndertakingMoved",
                        "pairing.UndertakingMet",
                        "pairing.UndertakingMoved",
                        "pairing.UndertakingReopened",
                        "pairing.UndertakingReleased",
                        "pairing.UndertakingMoved");
    }

    @Test
    void aConfirmedVisitCountsOnceForWhatWasDoneOnIt() {
        var promised = Promised.byTheCommittee(Promised.VISITS, Promised.LESSONS);
        String lessons = promised.path("技术培训");
        String visits = promised.path("干部走访");
        announce(visit(UUID.randomUUID(), "SKILL_TRAINING", TODAY));
        announce(visit(UUID.randomUUID(), "POLICY_TALK", TODAY));
        announce(visit(UUID.randomUUID(), "SKILL_TRAINING", TODAY.minusDays(1)));
        assertThat(seen(lessons).getString("done")).isEqualTo("1");
        assertThat(seen(visits).getString("done")).isEqualTo("1");
        var corrected = UUID.randomUUID();
        announce(visit(corrected, "POLICY_TALK", TODAY));
        assertThat(seen(visits).getString("state")).isEqualTo("MET");
        announce(new VisitCorrected(
                corrected,
                UUID.randomUUID(),
                "C0281",
                "N04673",
                Registered.UNIT,
                Registered.BRANCH,
                VILLAGE,
                TODAY,
                "HEAR",
                "SKILL_TRAINING"));
        assertThat(seen(visits).getString("done"))
                .as("its confirmation fell away")
                .isEqualTo("1");
        assertThat(seen(lessons).getString("done")).isEqualTo("1");
        announce(visit(corrected, "SKILL_TRAINING", TODAY));
        assertThat(seen(lessons).getString("state")).isEqualTo("MET");
        assertThat(seen(visits).getString("done")).isEqualTo("1");
    }

    /** As if both letters had been signed before undertakings were followed; one promises what no fact can move. */
    @Test
    void whatOlderLettersPromiseIsFollowedOnceFromTheStartOn() {
        var first = Promised.byTheCommittee(Promised.BOOKS, Promised.MONEY);
        var second = Promised.byAnotherUnit(Promised.BOOKS);
        for (var promised : List.of(first, second)) {
            Database.execute("delete from undertaking where pairing_id = ?", id(promised.pairing()));
        }
        Database.execute(
                """
                update promise set unit = '顷' where title = '提供经费' and plan_id in
                  (select id from plan_version where pairing_id = ?)""",
                id(first.pairing()));
        var older = new FollowingOlderLetters(undertakings, measures, opening, platform, 1);
        older.openMissing(new StartupEvent());
        older.openMissing(new StartupEvent());
        for (var promised : List.of(first, second)) {
            Tokens.county()
                    .asks()
                    .get(Promised.PATH + "?pairing=" + id(promised.pairing()))
                    .then()
                    .body("items.title", contains("捐赠图书"))
                    .body("items.signedOn", contains("2009-12-31"));
        }
    }

    @Test
    void listsByUnitBranchStateAndDayInPages() {
        Promised.byTheCommittee(Promised.TEA, Promised.BOOKS, Promised.MONEY);
        String filters = Promised.PATH + "?state=OPEN&dueBefore=2011-01-01&unit=" + Registered.UNIT + "&branch="
                + Registered.BRANCH;
        var first = Tokens.unit().asks().get(filters + "&limit=2").then().body("items", hasSize(2));
        Tokens.unit()
                .asks()
                .get(filters + "&limit=2&cursor=" + first.extract().path("next"))
                .then()
                .body("items", hasSize(1));
        Tokens.unit()
                .asks()
                .get(filters.replace("2011-01-01", "2010-12-31"))
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        Tokens.county().asks().get(Promised.PATH + "/unallotted").then().statusCode(400);
    }

    /** What both sides have said the superior takes back; what nobody has confirmed, the unit does. */
    private static void takesBack(String path, String handover) {
        var reason = Map.of("reason", "数量有误");
        command(Tokens.unit(), handover + "/withdrawal", Map.of()).statusCode(400);
        command(Tokens.unit(), handover + "/withdrawal", reason).statusCode(403);
        command(Tokens.county(), handover + "/withdrawal", reason)
                .statusCode(200)
                .body("withdrawalReason", equalTo("数量有误"))
                .body("confirmedBy", equalTo("N04672"));
        assertThat(seen(path).getString("state")).isEqualTo("OPEN");
        assertThat(seen(path).getString("done")).isEqualTo("0");
        command(Tokens.county(), handover + "/withdrawal", reason)
                .statusCode(409)
                .body("code", equalTo("handover-withdrawn"));
        String wrong = command(Tokens.unit(), path + "/handovers", books("7"))
                .statusCode(201)
                .extract()
                .header("Location");
        command(Tokens.branch(), wrong + "/withdrawal", reason)
                .statusCode(403)
                .body("code", equalTo("reserved-for-the-unit"));
        command(Tokens.unit(), wrong + "/withdrawal", reason).statusCode(200);
        command(Tokens.branch(), wrong + "/confirmation", Map.of())
                .statusCode(409)
                .body("code", equalTo("handover-withdrawn"));
    }

    @Test
    void standsInTheListOfADayAsItStoodThen() {
        var promised = Promised.byTheCommittee(Promised.BOOKS);
        String path = promised.path("捐赠图书");
        var id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        String handover = command(Tokens.unit(), path + "/handovers", books("500"))
                .statusCode(201)
                .extract()
                .header("Location");
        command(Tokens.branch(), handover + "/confirmation", Map.of()).statusCode(200);
        Database.execute(
                "update undertaking set signed_on = '2009-01-13', due_on = '2009-06-30', met_on = '2009-09-01',"
                        + " late_on = '2009-07-01' where id = ?",
                id);
        Database.execute("update undertaking_fact set happened_on = '2009-09-01' where undertaking_id = ?", id);
        Database.execute(
                "update handover set handed_on = '2009-08-01', recorded_on = '2009-09-01', confirmed_on = '2009-09-10'"
                        + " where undertaking_id = ?",
                id);
        then(promised, "2009-01-12", "").body("items", hasSize(0));
        then(promised, "2009-06-30", "&state=OPEN")
                .body("items.done", contains("0"))
                .body("items[0].metOn", nullValue())
                .body("items[0].lateOn", nullValue());
        then(promised, "2009-07-01", "&state=LATE").body("items.lateOn", contains("2009-07-01"));
        then(promised, "2009-08-31", "&state=MET").body("items", hasSize(0));
        then(promised, "2009-09-01", "&state=MET")
                .body("items.state", contains("MET"))
                .body("items.done", contains("500"))
                .body("items.metOn", contains("2009-09-01"));
        Database.execute(
                "update undertaking set state = 'BROKEN', met_on = null, closed_on = '2009-08-15' where id = ?", id);
        then(promised, "2009-08-14", "&state=LATE").body("items.closedOn", contains(nullValue()));
        then(promised, "2009-08-15", "&state=BROKEN").body("items.closedOn", contains("2009-08-15"));
        var unit = Tokens.unit();
        unit.asks().get(path + "/facts?asOf=2009-08-31").then().body("items", hasSize(0));
        unit.asks().get(path + "/facts?asOf=2009-09-01").then().body("items", hasSize(1));
        unit.asks().get(path + "/handovers?asOf=2009-08-31").then().body("items", hasSize(0));
        unit.asks().get(path + "/handovers?asOf=2009-09-09").then().body("items.confirmedOn", contains(nullValue()));
        unit.asks().get(path + "/handovers?asOf=2009-09-10").then().body("items.confirmedOn", contains("2009-09-10"));
        for (String list : List.of(Promised.PATH, path + "/facts", path + "/handovers", path + "/allotments")) {
            unit.asks().get(list + "?asOf=2010-01-01").then().statusCode(400).body("code", equalTo("day-in-future"));
        }
    }

    @Test
    void whatIsRecordedAfterwardsCountsFromThatDayAndRewritesNoEarlierOne() {
        var promised = Promised.byTheCommittee(Promised.BOOKS);
        String path = promised.path("捐赠图书");
        Database.execute(
                "update undertaking set signed_on = '2009-01-13', due_on = '2009-11-30' where id = ?", id(path));
        String handover = command(Tokens.unit(), path + "/handovers", handed("500", "2009-11-01"))
                .statusCode(201)
                .body("on", equalTo("2009-11-01"))
                .body("recordedOn", equalTo("2009-12-31"))
                .extract()
                .header("Location");
        command(Tokens.branch(), handover + "/confirmation", Map.of()).statusCode(200);
        Tokens.unit().asks().get(path).then().body("state", equalTo("MET")).body("metOn", equalTo("2009-12-31"));
        then(promised, "2009-12-01", "&state=LATE").body("items.id", hasItem(id(path).toString()));
        Tokens.unit().asks().get(path + "/handovers?asOf=2009-12-30").then().body("items", hasSize(0));
    }

    private static ValidatableResponse then(Promised promised, String day, String filters) {
        return Tokens.unit()
                .asks()
                .get(Promised.PATH + "?pairing="
                        + promised.pairing().substring(promised.pairing().lastIndexOf('/') + 1) + "&asOf=" + day
                        + filters)
                .then()
                .statusCode(200);
    }

    private static void refused(String path, Object body, String code) {
        command(Tokens.unit(), path + "/handovers", body).statusCode(409).body("code", equalTo(code));
    }

    private static Map<String, Object> books(String quantity) {
        return handed(quantity, "2009-12-31");
    }

    private static Map<String, Object> handed(String quantity, String on) {
        return Map.of("quantity", quantity, "on", on, "evidence", "交接清单一份");
    }

    private void announce(PairingEvent event) {
        platform.run(() -> outbox.add(event));
    }

    private static FundsReversed reversed(UUID entry, String path, long fen) {
        return new FundsReversed(
                UUID.randomUUID(),
                UUID.randomUUID(),
                id(path),
                Registered.UNIT,
                Registered.BRANCH,
                VILLAGE,
                fen,
                "OWN",
                entry,
                "RECEIVED",
                "BANK_TRANSFER",
                TODAY);
    }

    private static FundsReceived received(UUID entry, Promised promised, String path, long fen) {
        return new FundsReceived(
                entry,
                id(promised.pairing()),
                id(path),
                Registered.UNIT,
                Registered.BRANCH,
                VILLAGE,
                fen,
                "OWN",
                "BANK_TRANSFER",
                TODAY);
    }

    private static VisitConfirmed visit(UUID visit, String activity, LocalDate on) {
        return new VisitConfirmed(
                visit, UUID.randomUUID(), Registered.UNIT, Registered.BRANCH, VILLAGE, activity, on, TODAY);
    }

    private static UUID id(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }
}
