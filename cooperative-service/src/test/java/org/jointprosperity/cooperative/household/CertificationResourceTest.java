package org.jointprosperity.cooperative.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.cooperative.suite.Village;
import org.junit.jupiter.api.Test;

/** Who certifies and withdraws, and that each happens once. */
@QuarkusTest
@WithTestResource(RealParts.class)
class CertificationResourceTest {

    private static final String PATH = "/api/v1/demonstration-households";
    private static final Tokens TOWN = Tokens.of("611021103");
    private static final Map<String, Object> TEA = Map.of("product", "绿茶", "certifiedOn", "2009-03-01");
    private static final Map<String, Object> MOVED = Map.of("reason", "MOVED_AWAY", "withdrawnOn", "2009-06-01");

    @Test
    void leavesCertificationAndWithdrawalToTheLevelAbove() {
        var secretary = Tokens.of("611021103201");
        var household = nominated(secretary, Village.known("611021103201", 21201), "茶叶");

        certifies(secretary, household, 0)
                .then()
                .statusCode(403)
                .body("code", equalTo("reserved-for-superior"))
                .body("division", equalTo("611021103201"));
        certifies(TOWN, household, 0).then().statusCode(200);
        withdraws(secretary, household, 1).then().statusCode(403).body("code", equalTo("reserved-for-superior"));
        withdraws(TOWN, household, 1).then().statusCode(200);
    }

    @Test
    void leavesTheHerdToTheLevelAbove() {
        var secretary = Tokens.of("611021103202");
        var village = Village.known("611021103202", 21202);
        var household = nominated(secretary, village, "生猪");
        TOWN.sends(Map.of("product", "商品猪", "herdSize", 9, "certifiedOn", "2009-03-01"))
                .header("If-Match", "\"0\"")
                .post(household + "/certification")
                .then()
                .statusCode(200);
        var change = village.demonstrates("生猪");
        change.put("herdSize", 30);

        changes(secretary, household, change, 1).then().statusCode(403).body("code", equalTo("reserved-for-superior"));
        changes(TOWN, household, change, 1).then().statusCode(200).body("herdSize", equalTo(30));
        change.put("currentIncome", Map.of("year", 2009, "perHead", Map.of("amount", "3400", "currency", "CNY")));
        changes(secretary, household, change, 2).then().statusCode(200).body("herdSize", equalTo(30));
    }

    @Test
    void wantsTheVersionThatWasSeen() {
        var household = nominated(TOWN, Village.known("611021103203", 21203), "茶叶");

        TOWN.sends(TEA).post(household + "/certification").then().statusCode(428);
        certifies(TOWN, household, 7).then().statusCode(412);
        certifies(TOWN, household, 0).then().statusCode(200);
        TOWN.sends(MOVED).post(household + "/withdrawal").then().statusCode(428);
        withdraws(TOWN, household, 0).then().statusCode(412);
        withdraws(TOWN, household, 1).then().statusCode(200);
    }

    @Test
    void answersARepeatedKeyWithTheFirstAnswer() {
        var household = nominated(TOWN, Village.known("611021103204", 21204), "茶叶");

        for (int time = 0; time < 2; time++) {
            TOWN.sends(TEA, "certification-21204")
                    .header("If-Match", "\"0\"")
                    .post(household + "/certification")
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"1\"")
                    .body("state", equalTo("CERTIFIED"));
        }
        for (int time = 0; time < 2; time++) {
            TOWN.sends(MOVED, "withdrawal-21204")
                    .header("If-Match", "\"1\"")
                    .post(household + "/withdrawal")
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"2\"")
                    .body("state", equalTo("WITHDRAWN"));
        }
        assertThat(announced(household)).as("applied, certified, withdrawn").isEqualTo(3);
    }

    @Test
    void letsOneOfTwoClerksCertify() {
        var household = nominated(TOWN, Village.known("611021103205", 21205), "茶叶");

        var answers = Stream.of(TOWN, Tokens.of("611021"))
                .map(clerk -> CompletableFuture.supplyAsync(
                        () -> certifies(clerk, household, 0).statusCode()))
                .toList();

        assertThat(answers.stream().map(CompletableFuture::join))
                .containsOnlyOnce(200)
                .allMatch(List.of(200, 409, 412)::contains);
        assertThat(announced(household)).as("applied, certified").isEqualTo(2);
    }

    @Test
    void hearsAVillageByTheShareItsPlaceAsks() {
        var village = Village.known("611021103206", 21206);
        refuses(lays(Map.of("num", 3, "den", 3, "strict", true)), "opinion-share-unreachable");
        lays(Map.of("num", 0, "den", 3, "strict", true)).then().statusCode(400);
        lays(Map.of("num", 2, "den", 3, "strict", false))
                .then()
                .statusCode(201)
                .body("opinionShare.num", equalTo(2))
                .body("opinionShare.den", equalTo(3));
        var household = nominated(TOWN, village, "茶叶");

        hears(household, village, "1977-12-31", 19, 0)
                .then()
                .body("code", equalTo("no-certification-procedure-in-force"));
        hears(household, village, "2009-12-31", 19, 0).then().statusCode(200);
        hears(household, village, "2009-12-31", 20, 1).then().statusCode(200);

        TOWN.asks()
                .get(household + "/application")
                .then()
                .statusCode(200)
                .body("opinions.find { it.votesFor == 19 }.carried", equalTo(false))
                .body("opinions.find { it.votesFor == 20 }.carried", equalTo(true));
    }

    private static Response lays(Map<String, Object> share) {
        return Tokens.of("611021103")
                .scopes("cooperative:read cooperative:admin")
                .sends(Map.of(
                        "opinionRequired",
                        true,
                        "opinionShare",
                        share,
                        "noticeDays",
                        0,
                        "reviewMonths",
                        12,
                        "jurisdiction",
                        "611021103206",
                        "effectiveFrom",
                        "2009-12-31",
                        "source",
                        "示例村规定",
                        "verified",
                        false))
                .post("/api/v1/certification-procedures");
    }

    private static Response hears(String household, Village village, String on, int votesFor, int version) {
        return TOWN.sends(Map.of(
                        "heldOn",
                        on,
                        "branch",
                        village.branch(),
                        "votesFor",
                        votesFor,
                        "votesAgainst",
                        30 - votesFor,
                        "votesAbstained",
                        0))
                .header("If-Match", "\"" + version + "\"")
                .post(household + "/village-opinion");
    }

    private static void refuses(Response answer, String code) {
        answer.then().statusCode(409).body("code", equalTo(code));
    }

    private static String nominated(Tokens by, Village village, String industry) {
        return by.sends(village.demonstrates(industry))
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static Response certifies(Tokens by, String household, int version) {
        return by.sends(TEA).header("If-Match", "\"" + version + "\"").post(household + "/certification");
    }

    private static Response withdraws(Tokens by, String household, int version) {
        return by.sends(MOVED).header("If-Match", "\"" + version + "\"").post(household + "/withdrawal");
    }

    private static Response changes(Tokens by, String household, Map<String, Object> change, int version) {
        return by.sends(change).header("If-Match", "\"" + version + "\"").put(household);
    }

    private static long announced(String household) {
        return Database.number(
                "select count(*) from outbox where aggregate_id = ?",
                UUID.fromString(household.substring(household.lastIndexOf('/') + 1)));
    }
}
