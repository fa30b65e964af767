package org.jointprosperity.cooperative.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.cooperative.suite.Announcements;
import org.jointprosperity.cooperative.suite.Codes;
import org.jointprosperity.cooperative.suite.Registry;
import org.jointprosperity.cooperative.suite.Village;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 支部+协会+党员示范户: branch, association and household, from the application to the withdrawal, a line a step. */
@QuarkusTest
@WithTestResource(RealParts.class)
class DemonstrationHouseholdJourneyTest {

    private static final String PATH = "/api/v1/demonstration-households";
    private static final Tokens COUNTY = Tokens.of("611027");
    private static final Tokens TOWN = Tokens.of("611027101");
    private static final Tokens SECRETARY = Tokens.of("611027101201");
    private static final Tokens READER = Tokens.of("611027101201").scopes("cooperative:read");

    private static final String HELPING_HOUSEHOLD = "H27101201-002";
    private static final String HELPER = "N27009";

    private String household;

    @BeforeEach
    void theCountyAsksForSomething() {
        Database.execute(
                """
                insert into certification_procedure values (gen_random_uuid(), true, 7, 12, '611027', '2007-01-01', null,
                  '示例程序', true, 1, 2, true) on conflict do nothing""");
        Database.execute(
                """
                insert into certification_criterion values
                  (gen_random_uuid(), 'INCOME_PER_HEAD', null, 300000, '611027', '2007-01-01', null, '示例条件一', true),
                  (gen_random_uuid(), 'HERD_SIZE', '生猪', 10, '611027', '2007-01-01', null, '示例条件二', false),
                  (gen_random_uuid(), 'HOUSEHOLDS_TAUGHT', null, 3, '611027', '2007-01-01', null, '示例条件三', false)
                on conflict do nothing""");
    }

    @Test
    void aHouseholdGoesFromItsApplicationToItsWithdrawal() {
        var village = Village.known("611027101201", 27001);
        var association = associationOf(village);

        appliesIn(village, association);
        isReviewed(0, 2008, "2008-12-20", "KEPT", Map.of())
                .statusCode(409)
                .body("code", equalTo("review-without-certification"));
        certifies(SECRETARY, 0, 12, "2008-05-30").statusCode(403).body("code", equalTo("reserved-for-superior"));
        certifies(TOWN, 0, 12, "2008-05-30").statusCode(409).body("code", equalTo("opinion-missing"));
        isHeard(0, village.branch(), "2008-05-12", 10, 20, 3).statusCode(200).body("opinionCarried", equalTo(false));
        certifies(TOWN, 1, 12, "2008-05-30").statusCode(409).body("code", equalTo("opinion-not-carried"));
        isHeard(1, "61102799999901", "2008-05-19", 31, 4, 2).statusCode(409).body("code", equalTo("neighbour-unknown"));
        isHeard(1, village.branch(), "2008-05-19", 31, 4, 2).statusCode(200).body("opinionCarried", equalTo(true));
        certifies(TOWN, 2, 12, "2008-05-30").statusCode(409).body("code", equalTo("notice-missing"));
        isPublished(2, "2008-05-20", "2008-05-25").statusCode(409).body("code", equalTo("notice-too-short"));
        isPublished(2, "2008-05-20", "2008-05-26").statusCode(200).body("noticeUntil", equalTo("2008-05-26"));
        certifies(TOWN, 3, 12, "2008-05-26").statusCode(409).body("code", equalTo("certified-before-notice-ended"));
        whatIsMissingIsNamed();
        certifies(TOWN, 3, 12, "2008-05-30").statusCode(200).body("state", equalTo("CERTIFIED"));
        helpersAndAssociationsCome(village, association);

        isDueOn("2009-05-29", false);
        isDueOn("2009-05-30", true);
        isReviewed(4, 2008, "2008-05-30", "KEPT", Map.of())
                .statusCode(409)
                .body("code", equalTo("review-before-certification"));
        isReviewed(4, 2010, "2009-06-10", "KEPT", Map.of())
                .statusCode(409)
                .body("code", equalTo("review-year-out-of-range"));
        isReviewed(4, 2008, "2009-06-10", "WARNED", Map.of())
                .statusCode(409)
                .body("code", equalTo("review-without-reason"));
        isReviewed(4, 2008, "2009-06-10", "KEPT", Map.of("incomePerHead", yuan("3100"), "herdSize", 14))
                .statusCode(201)
                .body("found.met", not(hasItem(false)))
                .body("nextDueOn", equalTo("2010-06-10"));
        isReviewed(5, 2008, "2009-06-11", "KEPT", Map.of()).statusCode(409).body("code", equalTo("already-reviewed"));
        isDueOn("2009-06-09", true);
        isDueOn("2009-06-10", false);
        isReviewed(5, 2009, "2009-12-20", "KEPT", Map.of("incomePerHead", yuan("2800")))
                .statusCode(409)
                .body("code", equalTo("criteria-not-met"))
                .body("criteria.measure", equalTo(List.of("INCOME_PER_HEAD")))
                .body("criteria[0].actual", equalTo(280_000))
                .body("criteria[0].missing", equalTo(20_000));
        isReviewed(5, 2009, "2009-12-20", "WITHDRAWN", Map.of("incomePerHead", yuan("2800")))
                .statusCode(409)
                .body("code", equalTo("withdrawal-reason-of-withdrawal-only"));
        isReviewed(
                        5,
                        2009,
                        "2009-12-20",
                        "WITHDRAWN",
                        Map.of("incomePerHead", yuan("2800"), "withdrawalReason", "INCOME_FELL"))
                .statusCode(201);
        TOWN.asks()
                .get(household)
                .then()
                .body("state", equalTo("WITHDRAWN"))
                .body("withdrawnOn", equalTo("2009-12-20"));
        theSeriesTellsOfAllOfIt(village);
        everythingIsAnnounced();
    }

    private void appliesIn(Village village, String association) {
        var application = new HashMap<>(village.demonstrates("生猪"));
        application.putAll(Map.of("association", association, "appliedOn", "2008-05-05"));
        application.put("currentIncome", Map.of("year", 2008, "perHead", yuan("3300.00")));
        household = SECRETARY
                .sends(application)
                .post(PATH)
                .then()
                .statusCode(201)
                .body("appliedOn", equalTo("2008-05-05"))
                .extract()
                .header("Location");
    }

    private void whatIsMissingIsNamed() {
        TOWN.sends(Map.of("product", "商品猪", "herdSize", 9, "certifiedOn", "2008-05-30", "householdsTaught", 1))
                .header("If-Match", "\"3\"")
                .post(household + "/certification")
                .then()
                .statusCode(409)
                .body("code", equalTo("criteria-not-met"))
                .body("criteria.measure", containsInAnyOrder("HERD_SIZE", "HOUSEHOLDS_TAUGHT"))
                .body("criteria.find { it.measure == 'HERD_SIZE' }.least", equalTo(10))
                .body("criteria.find { it.measure == 'HERD_SIZE' }.actual", equalTo(9))
                .body("criteria.find { it.measure == 'HERD_SIZE' }.missing", equalTo(1))
                .body("criteria.find { it.measure == 'HERD_SIZE' }.source", equalTo("示例条件二"));
        READER.asks()
                .get(household + "/application")
                .then()
                .statusCode(200)
                .body("opinions", hasSize(2))
                .body("today.find { it.measure == 'INCOME_PER_HEAD' }.met", equalTo(true))
                .body("today.find { it.measure == 'INCOME_PER_HEAD' }.actual", nullValue());
    }

    private void helpersAndAssociationsCome(Village village, String association) {
        var links = "/api/v1/household-links";
        var own = Map.of(
                "kind", "HELPER", "household", village.household(), "target", village.head(), "startsOn", "2008-06-01");
        SECRETARY.sends(own).post(links).then().statusCode(409).body("code", equalTo("link-to-itself"));
        Registry.registersHousehold(HELPING_HOUSEHOLD, village.branch());
        Registry.registersPerson(HELPER, village.branch(), HELPING_HOUSEHOLD);
        var helper =
                Map.of("kind", "HELPER", "household", village.household(), "target", HELPER, "startsOn", "2008-06-01");
        var link = SECRETARY.sends(helper).post(links).then().statusCode(201).extract();
        SECRETARY.sends(helper).post(links).then().statusCode(409).body("code", equalTo("already-linked"));
        SECRETARY
                .sends(Map.of(
                        "kind",
                        "ASSOCIATION",
                        "household",
                        village.household(),
                        "target",
                        association,
                        "startsOn",
                        "2008-06-01"))
                .post(links)
                .then()
                .statusCode(409)
                .body("code", equalTo("already-linked"));
        SECRETARY
                .asks()
                .get(links + "?household=" + village.household() + "&kind=ASSOCIATION")
                .then()
                .body("items.target", equalTo(List.of(association)))
                .body("items.startsOn", equalTo(List.of("2008-05-05")));
        Registry.formsLiaison("C27001", village.household(), "611027101201");
        SECRETARY
                .asks()
                .get(links + "?household=" + village.household() + "&kind=HELPER")
                .then()
                .body("items", hasSize(2));
        SECRETARY
                .sends(Map.of("endsOn", "2008-05-31"))
                .header("If-Match", link.header("ETag"))
                .post(link.header("Location") + "/end")
                .then()
                .statusCode(409)
                .body("code", equalTo("link-ends-before-it-starts"));
        SECRETARY
                .sends(Map.of("endsOn", "2009-01-31"))
                .header("If-Match", link.header("ETag"))
                .post(link.header("Location") + "/end")
                .then()
                .statusCode(200);
        var overlapping = new HashMap<String, Object>(helper);
        overlapping.put("startsOn", "2009-01-31");
        SECRETARY.sends(overlapping).post(links).then().statusCode(409).body("code", equalTo("already-linked"));
        SECRETARY
                .asks()
                .get(links + "?kind=HELPER&asOf=2009-02-01&household=" + village.household())
                .then()
                .body("items.target", equalTo(List.of("C27001")));
    }

    private void theSeriesTellsOfAllOfIt(Village village) {
        var series = "/api/v1/household-incomes/" + village.household();
        SECRETARY
                .asks()
                .get(series)
                .then()
                .statusCode(200)
                .body("baseYear", equalTo(2007))
                .body("years.year", equalTo(List.of(2007, 2008, 2009)))
                .body("years.find { it.year == 2008 }.perHead.amount", equalTo("3100.00"))
                .body("years.find { it.year == 2009 }.perHead.amount", equalTo("2800.00"))
                .body("years.find { it.year == 2008 }.basis", equalTo("STATED"));
        READER.asks()
                .get(series)
                .then()
                .body("years[0].perHead", nullValue())
                .body("years[0].band", equalTo("1000-1999"));
        assertThat(Database.number(
                        "select count(*) from income_entry where household_number = ? and year = 2008",
                        village.household()))
                .as("applied, taken back, reviewed")
                .isEqualTo(3);
    }

    private void everythingIsAnnounced() {
        var id = household.substring(household.lastIndexOf('/') + 1);
        assertThat(Announcements.typesOf(id, 9))
                .containsExactly(
                        "cooperative.HouseholdApplied",
                        "cooperative.VillageOpinionGiven",
                        "cooperative.VillageOpinionGiven",
                        "cooperative.HouseholdCertified",
                        "cooperative.CertificationChanged",
                        "cooperative.HouseholdReviewed",
                        "cooperative.CertificationChanged",
                        "cooperative.CertificationWithdrawn",
                        "cooperative.HouseholdReviewed");
        assertThat(Announcements.lastOf(id))
                .contains("\"outcome\":\"WITHDRAWN\"", "\"incomeBand\":\"2000-2999\"", "\"criteriaUnmet\":1")
                .doesNotContain("280000", "N27001");
    }

    private static String associationOf(Village village) {
        var code = Codes.association(2701);
        COUNTY.sends(Map.of(
                        "creditCode",
                        code,
                        "name",
                        "示例协会",
                        "industry",
                        "生猪",
                        "branch",
                        village.branch(),
                        "leader",
                        village.head(),
                        "members",
                        30,
                        "foundedOn",
                        "2008-01-01"))
                .post("/api/v1/associations")
                .then()
                .statusCode(201);
        return code;
    }

    private ValidatableResponse isHeard(
            int version, String branch, String on, int votesFor, int against, int abstained) {
        return command(
                SECRETARY,
                version,
                "/village-opinion",
                Map.of(
                        "heldOn",
                        on,
                        "branch",
                        branch,
                        "votesFor",
                        votesFor,
                        "votesAgainst",
                        against,
                        "votesAbstained",
                        abstained));
    }

    private ValidatableResponse isPublished(int version, String from, String until) {
        return command(SECRETARY, version, "/notice", Map.of("from", from, "until", until));
    }

    private ValidatableResponse certifies(Tokens by, int version, int herd, String on) {
        return command(
                by,
                version,
                "/certification",
                Map.of("product", "商品猪", "herdSize", herd, "certifiedOn", on, "householdsTaught", 4));
    }

    private ValidatableResponse isReviewed(int version, int year, String on, String outcome, Map<String, Object> more) {
        var review = new HashMap<String, Object>(more);
        review.putAll(Map.of("year", year, "reviewedOn", on, "outcome", outcome));
        return command(TOWN, version, "/reviews", review);
    }

    private void isDueOn(String day, boolean due) {
        Response list = TOWN.asks().get(PATH + "?reviewDue=" + day + "&division=611027101201");
        list.then().statusCode(200).body("items", hasSize(due ? 1 : 0));
        TOWN.asks()
                .get("/api/v1/cooperative-figures?asOf=" + day)
                .then()
                .body("items.find { it.code == 'household-reviews-due' }.value", equalTo(due ? 1 : 0));
    }

    private ValidatableResponse command(Tokens by, int version, String step, Map<String, Object> body) {
        return by.sends(body)
                .header("If-Match", "\"" + version + "\"")
                .post(household + step)
                .then();
    }

    private static Map<String, Object> yuan(String amount) {
        return Map.of("amount", amount, "currency", "CNY");
    }
}
