package org.jointprosperity.cooperative.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.cooperative.suite.Announcements;
import org.jointprosperity.cooperative.suite.Codes;
import org.jointprosperity.cooperative.suite.Cooperative;
import org.jointprosperity.cooperative.suite.Registry;
import org.jointprosperity.cooperative.suite.Village;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class DemonstrationHouseholdResourceTest {

    private static final String PATH = "/api/v1/demonstration-households";
    private static final Tokens COUNTY = Tokens.of("611021");

    @Test
    void certifiesAPigRaisingHouseholdWithItsHerd() {
        var nominated = nominated(Village.known("611021101201", 21001), "生猪");

        certification(nominated, Map.of("product", "商品猪", "herdSize", 10, "certifiedOn", "2009-06-28"))
                .then()
                .statusCode(200)
                .body("state", equalTo("CERTIFIED"))
                .body("herdSize", equalTo(10))
                .body("currentIncome.perHead.amount", equalTo("3300.00"));

        assertThat(Announcements.typesOf(nominated.path("id"), 2))
                .containsExactly("cooperative.HouseholdApplied", "cooperative.HouseholdCertified");
        assertThat(Announcements.lastOf(nominated.path("id")))
                .contains("\"herdSize\":10", "\"incomeBand\":\"3000-3999\"")
                .doesNotContain("N21001");
        COUNTY.asks().get(PATH + "?division=611021101201&herdAtLeast=10").then().body("items", hasSize(1));
        COUNTY.asks().get(PATH + "?division=611021101201&herdAtLeast=11").then().body("items", hasSize(0));
    }

    @Test
    void refusesAPigRaisingHouseholdWithoutItsHerd() {
        var nominated = nominated(Village.known("611021101202", 21002), "生猪");

        certification(nominated, Map.of("product", "商品猪", "certifiedOn", "2009-06-28"))
                .then()
                .statusCode(409)
                .body("code", equalTo("herd-size-missing"));
    }

    @Test
    void refusesAHouseholdItHasNotHeardOf() {
        var village = Village.known("611021101203", 21003);
        var details = village.demonstrates("茶叶");
        details.put("household", "H21101203-777");

        COUNTY.sends(details).post(PATH).then().statusCode(409).body("code", equalTo("neighbour-unknown"));
    }

    @Test
    void refusesAHeadOfAnotherHousehold() {
        var village = Village.known("611021101204", 21004);
        var other = Village.known("611021101205", 21005);
        var details = village.demonstrates("茶叶");
        details.put("head", other.head());

        COUNTY.sends(details).post(PATH).then().statusCode(409).body("code", equalTo("head-not-of-household"));
    }

    @Test
    void nominatesAWithdrawnHouseholdAnew() {
        var village = Village.known("611021101206", 21006);
        var first = nominated(village, "茶叶");
        certification(first, Map.of("product", "绿茶", "certifiedOn", "2009-03-01"));
        COUNTY.sends(Map.of("reason", "INCOME_FELL", "withdrawnOn", "2009-06-01"))
                .header("If-Match", "\"1\"")
                .post(first.header("Location") + "/withdrawal")
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));

        var second = nominated(village, "茶叶");

        assertThat(second.<String>path("number")).isEqualTo(village.household() + "-2");
        certification(second, Map.of("product", "绿茶", "certifiedOn", "2009-05-31"))
                .then()
                .statusCode(409)
                .body("code", equalTo("certified-before-withdrawal"));
        certification(second, Map.of("product", "绿茶", "certifiedOn", "2009-06-01"))
                .then()
                .statusCode(200);
        assertThat(Announcements.typesOf(first.path("id"), 3))
                .containsExactly(
                        "cooperative.HouseholdApplied",
                        "cooperative.HouseholdCertified",
                        "cooperative.CertificationWithdrawn");
    }

    @Test
    void followsItsHouseholdToAnotherVillage() {
        var village = Village.known("611021101208", 21008);
        var there = Village.known("611021102209", 21009);
        var nominated = nominated(village, "茶叶");
        certification(nominated, Map.of("product", "绿茶", "certifiedOn", "2009-03-01"))
                .then()
                .statusCode(200);
        Registry.movesHousehold(village.household(), there.branch());
        Tokens.of("611021102")
                .asks()
                .get(nominated.header("Location"))
                .then()
                .statusCode(200)
                .body("division", equalTo("611021102209"))
                .body("branch", equalTo(there.branch()));
        Tokens.of("611021101").asks().get(nominated.header("Location")).then().statusCode(404);
        assertThat(Announcements.typesOf(nominated.path("id"), 3))
                .containsExactly(
                        "cooperative.HouseholdApplied",
                        "cooperative.HouseholdCertified",
                        "cooperative.CertificationChanged");
        assertThat(Announcements.lastOf(nominated.path("id"))).contains("611021102209");
    }

    @Test
    void refusesASecondNomination() {
        var village = Village.known("611021101207", 210070);
        nominated(village, "茶叶");

        COUNTY.sends(village.demonstrates("茶叶"))
                .post(PATH)
                .then()
                .statusCode(409)
                .body("code", equalTo("already-registered"));
    }

    @Test
    void saysThatTheAssociationIsOfAnotherVillageOrIndustry() {
        var other = Village.known("611021101218", 210080);
        Cooperative.registered(COUNTY, Codes.association(21_080), "核桃", other);
        var nomination = new HashMap<String, Object>(
                Village.known("611021101209", 210090).demonstrates("茶叶"));
        nomination.put("association", Codes.association(21_080));
        COUNTY.sends(nomination)
                .post(PATH)
                .then()
                .statusCode(201)
                .body("caution.zh", containsString("611021101218、产业为核桃"));
        var same = new HashMap<String, Object>(other.demonstrates("核桃"));
        same.put("association", Codes.association(21_080));
        COUNTY.sends(same).post(PATH).then().statusCode(201).body("caution", nullValue());
    }

    private static ExtractableResponse<Response> nominated(Village village, String industry) {
        return COUNTY.sends(village.demonstrates(industry))
                .post(PATH)
                .then()
                .statusCode(201)
                .body("state", equalTo("NOMINATED"))
                .extract();
    }

    private static Response certification(ExtractableResponse<Response> household, Map<String, Object> body) {
        return COUNTY.sends(body)
                .header("If-Match", household.header("ETag"))
                .post(household.header("Location") + "/certification");
    }
}
