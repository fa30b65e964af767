package org.jointprosperity.pairing.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.jointprosperity.pairing.visit.Visiting.CONCERNS;
import static org.jointprosperity.pairing.visit.Visiting.PATH;
import static org.jointprosperity.pairing.visit.Visiting.TODAY;
import static org.jointprosperity.pairing.visit.Visiting.card;
import static org.jointprosperity.pairing.visit.Visiting.command;
import static org.jointprosperity.pairing.visit.Visiting.correct;
import static org.jointprosperity.pairing.visit.Visiting.inChinese;
import static org.jointprosperity.pairing.visit.Visiting.link;
import static org.jointprosperity.pairing.visit.Visiting.record;
import static org.jointprosperity.pairing.visit.Visiting.recorded;
import static org.jointprosperity.pairing.visit.Visiting.refused;
import static org.jointprosperity.pairing.visit.Visiting.visit;
import static org.jointprosperity.pairing.visit.Visiting.visits;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.pairing.Announced;
import org.jointprosperity.pairing.Registered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class VisitResourceTest {

    @BeforeEach
    void theMemberIsLinkedWithTwoHouseholds() {
        Visiting.begin();
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
}
