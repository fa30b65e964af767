package org.jointprosperity.pairing.liaison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.pairing.Announced;
import org.jointprosperity.pairing.Pair;
import org.jointprosperity.pairing.Registered;
import org.jointprosperity.pairing.Upload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class LiaisonResourceTest {

    private static final String PATH = "/api/v1/liaisons";
    private static final String OTHER = "13611023MBY246408N";
    private static final String WAITING = "select count(*) from pg_locks where not granted";

    @Inject
    EndingLiaisons ending;

    @BeforeEach
    void everyoneIsRegistered() {
        Registered.all();
        Pair.noneOpen();
    }

    private static ValidatableResponse form(String member, String kind, String counterpart) {
        return form(member, kind, counterpart, "2009-12-31");
    }

    private static ValidatableResponse form(String member, String kind, String counterpart, String startsOn) {
        return Tokens.county()
                .sends(Map.of(
                        "member", member, "counterpartKind", kind, "counterpart", counterpart, "startsOn", startsOn))
                .post(PATH)
                .then();
    }

    private static ValidatableResponse end(String path, String version) {
        return Tokens.county()
                .sends(Map.of("reason", "迁出"))
                .header("If-Match", version)
                .post(path + "/ending")
                .then();
    }

    private static void refused(ValidatableResponse answer, String code) {
        answer.statusCode(409).body("code", equalTo(code));
    }

    @Test
    void linksAMemberWithAHouseholdUntilItEnds() {
        Pair.inForce();
        String path = form("C0281", "HOUSEHOLD", "H10400101-001")
                .statusCode(201)
                .body("unit", equalTo(Registered.UNIT))
                .body("branch", equalTo(Registered.BRANCH))
                .body("counterpartName", nullValue())
                .extract()
                .header("Location");
        end(path, "\"7\"").statusCode(412);
        end(path, "\"0\"")
                .statusCode(200)
                .body("endedOn", equalTo("2009-12-31"))
                .body("endCause", equalTo("ENDED_BY_OFFICE"))
                .body("endReason", equalTo("迁出"));
        refused(end(path, "\"1\""), "liaison-ended");
        form("C0281", "HOUSEHOLD", "H10400101-001").statusCode(201);
        var announced = Announced.about(path, 2).without("迁出");
        assertThat(announced.types()).containsExactly("pairing.LiaisonFormed", "pairing.LiaisonEnded");
        assertThat(announced.headers("ce_unit")).containsOnly(Registered.UNIT);
        assertThat(announced.headers("ce_divisioncode")).containsOnly("611023104001");
    }

    @Test
    void restsOnALetterThatBothSidesSigned() {
        refused(form("C0281", "PERSON", "N04673"), "units-not-paired");
        String path = Pair.planned();
        Pair.sign(Tokens.unit(), path, 1, "\"1\"").statusCode(200);
        refused(form("C0281", "PERSON", "N04673"), "units-not-paired");
        Pair.sign(Tokens.branch(), path, 1, "\"2\"").statusCode(200);
        refused(form("C0281", "PERSON", "N90001"), "units-not-paired");
        Pair.command(path, "suspension", "\"3\"").statusCode(200);
        refused(form("C0281", "PERSON", "N04673"), "units-not-paired");
        Pair.command(path, "resumption", "\"4\"").statusCode(200);
        form("C0281", "PERSON", "N04673").statusCode(201);
        bothSidesSeeWhomTheyAreLinkedWith();
        refused(form("C0281", "PERSON", "N04673"), "already-linked");
    }

    /** Neither side may look up the other's entry. */
    private static void bothSidesSeeWhomTheyAreLinkedWith() {
        for (var side : List.of(Tokens.unit(), Tokens.branch())) {
            side.asks()
                    .get(PATH + "?member=C0281&counterpart=N04673")
                    .then()
                    .body("items[0].memberName", equalTo("示**"))
                    .body("items[0].counterpartName", equalTo("陈**"))
                    .body("items[0].unitName", equalTo("中共商南县委政法委"))
                    .body("items[0].branchName", equalTo("赵川镇前川社区党支部"));
            side.asks()
                    .get("/api/v1/pairings?state=ACTIVE&branch=" + Registered.BRANCH)
                    .then()
                    .body("items[0].unitName", equalTo("中共商南县委政法委"))
                    .body("items[0].branchName", equalTo("赵川镇前川社区党支部"));
        }
        Tokens.branch()
                .asks()
                .get("/api/v1/units?creditCode=" + Registered.UNIT)
                .then()
                .body("items", hasSize(0));
    }

    /** Two branches of one village share its place. */
    @Test
    void theOtherBranchOfTheVillageDoesNotEndOne() {
        Pair.inForce();
        var neighbour = Tokens.branch().with("branch", "61102310400102");
        String path =
                form("C0281", "PERSON", "N04673").statusCode(201).extract().header("Location");
        neighbour
                .sends(Map.of("reason", "迁出"))
                .header("If-Match", "\"0\"")
                .post(path + "/ending")
                .then()
                .statusCode(403)
                .body("code", equalTo("reserved-for-the-parties"));
        Tokens.branch()
                .sends(Map.of("reason", "迁出"))
                .header("If-Match", "\"0\"")
                .post(path + "/ending")
                .then()
                .statusCode(200);
    }

    @Test
    void endsWithThePairingItRestsOn() {
        String pairing = Pair.inForce();
        String path =
                form("C0281", "PERSON", "N04673").statusCode(201).extract().header("Location");
        Pair.command(pairing, "termination", "\"3\"").statusCode(200);
        isOver(path, "PAIRING_ENDED");
    }

    @Test
    void endsWhenTheHouseholdMovesToAnotherBranch() {
        Pair.inForce();
        villagers("61102310400101").body("state", equalTo("SUCCEEDED"));
        String ofHousehold = form("C0281", "HOUSEHOLD", "H10400101-201")
                .statusCode(201)
                .extract()
                .header("Location");
        String ofPerson =
                form("C0281", "PERSON", "N92001").statusCode(201).extract().header("Location");
        String ofNeighbour =
                form("C0281", "PERSON", "N04673").statusCode(201).extract().header("Location");
        villagers("61102310100101").body("state", equalTo("SUCCEEDED"));
        isOver(ofHousehold, "LEFT");
        isOver(ofPerson, "LEFT");
        Tokens.county().asks().get(ofNeighbour).then().body("endedOn", nullValue());
    }

    @Test
    void endsWhenTheMemberChangesHisUnit() {
        Pair.inForce();
        anotherUnit();
        member(Registered.UNIT);
        String path =
                form("C92001", "PERSON", "N04673").statusCode(201).extract().header("Location");
        member(OTHER);
        isOver(path, "LEFT");
    }

    @Test
    void endsWhenTheClerkWhoMovesTheMemberSeesNothingOfTheVillage() {
        Pair.inForce();
        anotherUnit();
        member(Registered.UNIT);
        String liaison =
                form("C92001", "PERSON", "N04673").statusCode(201).extract().header("Location");
        String stays =
                form("C0281", "PERSON", "N04673").statusCode(201).extract().header("Location");
        var clerk = Tokens.of("611023001");
        clerk.asks().get(liaison).then().statusCode(404);
        String member = clerk.asks().get("/api/v1/members?number=C92001").path("items[0].id");
        clerk.asks()
                .header("If-Match", "*")
                .contentType("application/json")
                .body(Map.of(
                        "number", "C92001", "name", "示例乙", "sex", "FEMALE", "born", "1975-01", "unit", OTHER, "skills",
                        List.of()))
                .put("/api/v1/members/" + member)
                .then()
                .statusCode(200);
        ending.endAfterLeaving();
        isOver(liaison, "LEFT");
        Tokens.county().asks().get(stays).then().body("endedOn", nullValue());
    }

    @Test
    void isFormedAfterAMoveThatIsUnderWay() {
        Pair.inForce();
        anotherUnit();
        member(Registered.UNIT);
        var answer = Database.with(connection -> {
            connection.setAutoCommit(false);
            connection
                    .createStatement()
                    .execute("update member set unit_code = '" + OTHER + "' where number = 'C92001'");
            var forming = CompletableFuture.supplyAsync(() -> form("C92001", "PERSON", "N04673"));
            Awaitility.await().until(() -> forming.isDone() || Database.number(WAITING) > 0);
            connection.commit();
            return forming.join();
        });
        refused(answer, "units-not-paired");
    }

    @Test
    void beginsOnTheDayOfTheLetterAtTheEarliest() {
        Pair.inForce();
        refused(form("C0281", "PERSON", "N04673", "2009-12-30"), "before-the-letter");
        form("C0281", "PERSON", "N04673", "2010-03-01").statusCode(201);
    }

    private static void anotherUnit() {
        Upload.csv(
                        "units",
                        "统一社会信用代码,单位名称,类别,性质,党组织名称,党员数,办公地址所在镇,双联双建包抓\n" + OTHER + ",另一单位,党群,机关,另一支部,5,城关街道,否\n",
                        "")
                .body("state", equalTo("SUCCEEDED"));
    }

    private static void member(String unit) {
        Upload.csv("members", "编号,姓名,性别,出生年月,单位信用代码,职务,特长,联系电话\nC92001,示例乙,女,1975-01," + unit + ",,,\n", "")
                .body("state", equalTo("SUCCEEDED"));
    }

    private static ValidatableResponse villagers(String branch) {
        return Upload.csv(
                "villagers",
                "编号,姓名,性别,出生年月,支部编码,户编号,与户主关系,是否党员,需求,困难类型\nN92001,示例丙,男,1960-01," + branch + ",H10400101-201,户主,否,,\n",
                "");
    }

    private static void isOver(String path, String cause) {
        Tokens.county()
                .asks()
                .get(path)
                .then()
                .body("endedOn", equalTo("2009-12-31"))
                .body("endCause", equalTo(cause));
        assertThat(Announced.about(path, 2).last()).contains(cause);
    }

    @Test
    void refusesWhomTheRegistryDoesNotKnow() {
        Pair.inForce();
        refused(form("C0999", "PERSON", "N04673"), "person-unknown");
        refused(form("C0281", "PERSON", "N99999"), "person-unknown");
        refused(form("C0281", "HOUSEHOLD", "H10400101-998"), "household-unknown");
    }

    @Test
    void bothSidesSeeItAndNobodyElse() {
        Pair.inForce();
        String path = form("C0281", "PERSON", "N04673").extract().header("Location");
        for (var side : new Tokens[] {Tokens.unit(), Tokens.branch(), Tokens.town()}) {
            side.asks().get(path).then().statusCode(200);
            side.asks().get(PATH + "?member=C0281").then().body("items.counterpart", contains("N04673"));
        }
        Tokens.of("611023101").asks().get(path).then().statusCode(404);
        Tokens.of("611023101").asks().get(PATH).then().body("items", hasSize(0));
        Tokens.unit().with("unit", "11611023MBY444041B").asks().get(path).then().statusCode(404);
    }

    @Test
    void listsByMemberCounterpartUnitAndBranch() {
        Pair.inForce();
        form("C0281", "PERSON", "N04673").statusCode(201);
        form("C0281", "HOUSEHOLD", "H10400101-001").statusCode(201);
        var filter = PATH + "?unit=" + Registered.UNIT + "&branch=" + Registered.BRANCH;
        Tokens.county().asks().get(filter).then().body("items", hasSize(2));
        Tokens.county().asks().get(filter + "&counterpart=N04673").then().body("items.member", contains("C0281"));
        Tokens.county().asks().get(filter + "&division=611023104").then().body("items", hasSize(2));
        Tokens.county().asks().get(filter + "&division=611023101").then().body("items", hasSize(0));
        String cursor = Tokens.county().asks().get(filter + "&limit=1").path("next");
        Tokens.county()
                .asks()
                .get(filter + "&limit=1&cursor=" + cursor)
                .then()
                .body("items.counterpart", contains("H10400101-001"));
    }
}
