package org.jointprosperity.cooperative.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.cooperative.suite.Announcements;
import org.jointprosperity.cooperative.suite.Codes;
import org.jointprosperity.cooperative.suite.Cooperative;
import org.jointprosperity.cooperative.suite.Registry;
import org.jointprosperity.cooperative.suite.Village;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class MembershipResourceTest {

    private static final String VILLAGE = "611027101201";
    private static final Tokens COUNTY = Tokens.of("611027");
    private static final Tokens OTHER_TOWN = Tokens.of("611027102");

    @Inject
    EndingMemberships ending;

    private static Village village;
    private static int last = 2700000;

    @BeforeEach
    void knowTheVillage() {
        if (village == null) {
            village = Village.known(VILLAGE, 270010);
        }
    }

    @Test
    void refusesAPublicBody() {
        var cooperative = cooperative(201);
        cooperative
                .join(Codes.organ(201), "ORGANISATION")
                .statusCode(409)
                .body("code", equalTo("public-body-as-member"))
                .body("article", containsString("第十四条"))
                .body("verification", equalTo("NOT_VERIFIED"));
        cooperative.join(Codes.institution(201), "ORGANISATION").statusCode(409);

        var organ = Codes.company(201);
        Registry.registersUnit(organ, VILLAGE, "ORGAN");
        cooperative.join(organ, "ORGANISATION").statusCode(409).body("code", equalTo("public-body-as-member"));
        assertThat(countOf(cooperative)).isZero();

        association(201).join(Codes.organ(201), "ORGANISATION").statusCode(201);
        var company = cooperative
                .join(Codes.company(2010), "ORGANISATION")
                .statusCode(201)
                .extract()
                .header("Location");
        refused(
                cooperative.member(company, "/leaving", 0, Map.of("leftOn", "2009-01-01", "reason", "DIED")),
                "leaving-reason-not-of-member");
    }

    @Test
    void refusesWhatCannotBe() {
        var cooperative = cooperative(202);
        var farmer = villagers(1).get(0);
        refused(cooperative.join("N9999999", "FARMER"), "neighbour-unknown");
        refused(cooperative.join(farmer, "ORGANISATION"), "member-kind-not-of-number");
        refused(cooperative.join(Codes.company(202), "FARMER"), "member-kind-not-of-number");
        cooperative
                .join(Codes.company(202).substring(0, 17) + "I", "ORGANISATION")
                .statusCode(400);
        refused(cooperative.join(Codes.cooperative(202), "ORGANISATION"), "member-of-itself");
        COUNTY.sends(Map.of("number", farmer, "kind", "FARMER", "joinedOn", "2005-07-31"))
                .post(cooperative.path() + "/members")
                .then()
                .statusCode(409)
                .body("code", equalTo("joined-before-foundation"));
        COUNTY.sends(Map.of("number", farmer, "kind", "FARMER", "joinedOn", "2199-01-01"))
                .post(cooperative.path() + "/members")
                .then()
                .statusCode(409)
                .body("code", equalTo("date-in-the-future"));
        COUNTY.sends(Map.of("number", farmer, "kind", "FARMER", "joinedOn", "2008-01-01"))
                .post("/api/v1/associations/00000000-0000-7000-8000-000000000000/members")
                .then()
                .statusCode(404);
        cooperative.join(farmer, "FARMER").statusCode(201);
        refused(cooperative.join(farmer, "FARMER"), "member-already-joined");
        assertThat(countOf(cooperative)).isEqualTo(1);
    }

    @Test
    void keepsNothingOfABatchWithOneWhoIsRefused() {
        var cooperative = cooperative(203);
        var many = villagers(500);
        var withUnknown = new ArrayList<>(many.subList(0, 499));
        withUnknown.add("N9999998");
        refused(cooperative.joinAll(withUnknown, "FARMER"), "neighbour-unknown");
        withUnknown.set(499, many.get(0));
        refused(cooperative.joinAll(withUnknown, "FARMER"), "member-already-joined");
        assertThat(countOf(cooperative)).isZero();
        withUnknown.add(many.get(499));
        cooperative.joinAll(withUnknown, "FARMER").statusCode(400);

        cooperative.joinAll(many, "FARMER").statusCode(201).body("farmers", equalTo(500));
        assertThat(countOf(cooperative)).isEqualTo(500);
        COUNTY.asks()
                .get(cooperative.path() + "/members?limit=200&asOf=2008-01-01")
                .then()
                .body("items", hasSize(200));
        COUNTY.asks()
                .get(cooperative.path() + "/members?asOf=2007-12-31")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void booksCapitalByDayAndReturnsNoMoreThanIsThere() {
        var cooperative = cooperative(204);
        var member = joined(cooperative, villagers(1).get(0));
        refused(capital(member, "PAID_IN", "0", "2008-02-01"), "amount-not-positive");
        capital(member, "PAID_IN", "-5", "2008-02-01").statusCode(400);
        capital(member, "PAID_IN", "99999999999999", "2008-02-01").statusCode(400);
        refused(capital(member, "PAID_IN", "9999999999999", "2008-02-01"), "capital-beyond-bounds");
        refused(capital(member, "PAID_IN", "100", "2007-12-31"), "before-joining");
        refused(capital(member, "CONVERTED", "100", "2008-02-01"), "conversion-by-distribution");
        capital(member, "PAID_IN", "1000.01", "2008-02-01").statusCode(201);
        refused(capital(member, "RETURNED", "1000.02", "2009-02-01"), "capital-not-held");
        refused(capital(member, "RETURNED", "1", "2008-01-15"), "capital-not-held");
        capital(member, "RETURNED", "400", "2009-02-01").statusCode(201);
        refused(capital(member, "RETURNED", "700", "2008-03-01"), "capital-not-held");

        COUNTY.asks().get(member).then().statusCode(200).body("capital.amount", equalTo("600.01"));
        COUNTY.asks()
                .get(cooperative.path() + "/members?asOf=2008-12-31")
                .then()
                .body("items[0].capital.amount", equalTo("1000.01"));
        COUNTY.asks().get(member + "/contributions").then().body("items", hasSize(2));
    }

    @Test
    void leavesByNoticeAndAnnouncesIt() {
        var cooperative = cooperative(205);
        var members = villagers(6);
        var leaving = joined(cooperative, members.get(0));
        cooperative.joinAll(members.subList(1, 6), "FARMER").statusCode(201);
        cooperative.declareComplete().statusCode(201);
        var leave = Map.of("leftOn", "2008-12-31", "reason", "RESIGNED");

        refused(cooperative.member(leaving, "/leaving", 0, leave), "leaving-without-notice");
        cooperative
                .member(leaving, "/leaving-notice", 0, Map.of("givenOn", "2008-09-30"))
                .statusCode(200)
                .body("noticeOn", equalTo("2008-09-30"));
        cooperative
                .member(leaving, "/leaving", 1, leave)
                .statusCode(409)
                .body("code", equalTo("leaving-notice-too-short"))
                .body("earliest", equalTo("2009-01-01"))
                .body("article", containsString("第十九条"));
        cooperative.member(leaving, "/leaving", 0, leave).statusCode(412);
        cooperative
                .member(leaving, "/leaving", 1, Map.of("leftOn", "2009-01-01", "reason", "RESIGNED"))
                .statusCode(200);

        assertThat(Announcements.typesOf(cooperative.id(), 9))
                .startsWith("cooperative.AssociationRegistered", "cooperative.MemberJoined")
                .endsWith("cooperative.ComplianceChanged", "cooperative.MemberLeft");
        assertThat(Announcements.lastOf(cooperative.id()))
                .contains("\"memberNumber\":\"" + members.get(0) + "\"", "\"reason\":\"RESIGNED\"");
        COUNTY.asks()
                .get(cooperative.path() + "/members?number=" + members.get(0) + "&asOf=2008-12-31")
                .then()
                .body("items", hasSize(1));
        COUNTY.asks()
                .get(cooperative.path() + "/members?number=" + members.get(0) + "&asOf=2009-01-01")
                .then()
                .body("items", hasSize(0));
        refused(capital(leaving, "PAID_IN", "1", "2009-02-01"), "membership-ended");
    }

    @Test
    void takesNoTownsmanForAFarmer() {
        var cooperative = cooperative(207);
        Registry.registersUrbanPerson("C27001", VILLAGE, Codes.company(207));
        cooperative
                .join("C27001", "FARMER")
                .statusCode(409)
                .body("code", equalTo("member-no-farmer"))
                .body("rule", equalTo("cooperative-law-2006-15-farmers"))
                .body("verified", equalTo(false));
        cooperative.join("C27001", "RESIDENT").statusCode(201);

        var employed = villagers(1).get(0);
        Database.execute("update neighbour set unit_number = ? where number = ?", Codes.company(207), employed);
        refused(cooperative.join(employed, "FARMER"), "member-no-farmer");
        assertThat(countOf(cooperative)).isEqualTo(1);
    }

    @Test
    void aNoticeInTimeEndsTheMembershipByItself() {
        var cooperative = cooperative(208);
        var members = villagers(6);
        var leaving = joined(cooperative, members.get(0));
        cooperative.joinAll(members.subList(1, 6), "FARMER").statusCode(201);
        cooperative.declareComplete().statusCode(201);
        cooperative
                .member(leaving, "/leaving-notice", 0, Map.of("givenOn", "2008-09-30"))
                .statusCode(200)
                .body("leavesOn", equalTo("2009-01-01"))
                .body("leftOn", nullValue());

        cooperative.compliance("?asOf=2008-12-31").body("counted.farmers", equalTo(6));
        cooperative.compliance("?asOf=2009-01-01").body("counted.farmers", equalTo(5));
        COUNTY.asks()
                .get(cooperative.path() + "/members?number=" + members.get(0))
                .then()
                .body("items", hasSize(0));
        refused(capital(leaving, "PAID_IN", "1", "2008-02-01"), "membership-ended");
        cooperative
                .member(leaving, "/leaving", 1, Map.of("leftOn", "2009-02-01", "reason", "RESIGNED"))
                .statusCode(409)
                .body("code", equalTo("membership-ended"));
        refused(
                cooperative.member(leaving, "/leaving", 1, Map.of("leftOn", "2009-01-01", "reason", "CONVERTED")),
                "leaving-by-conversion");

        ending.endAllLapsed();
        COUNTY.asks().get(leaving).then().body("leftOn", equalTo("2009-01-01")).body("leftReason", equalTo("RESIGNED"));
        assertThat(Announcements.typesOf(cooperative.id(), 9)).endsWith("cooperative.MemberLeft");
        refused(cooperative.join(members.get(0), "FARMER"), "member-already-joined");
        COUNTY.sends(Map.of("number", members.get(0), "kind", "FARMER", "joinedOn", "2009-01-01"))
                .post(cooperative.path() + "/members")
                .then()
                .statusCode(201);
    }

    @Test
    void takesAWrongEntryOutAsIfItHadNeverBeen() {
        var cooperative = cooperative(209);
        var members = villagers(6);
        var wrong = joined(cooperative, members.get(0));
        cooperative.joinAll(members.subList(1, 6), "FARMER").statusCode(201);
        cooperative.declareComplete().statusCode(201).body("counts.farmers", equalTo(6));
        cooperative.member(wrong, "/withdrawal", 0, Map.of("reason", " ")).statusCode(400);
        capital(wrong, "PAID_IN", "100", "2008-02-01").statusCode(201);
        refused(cooperative.member(wrong, "/withdrawal", 0, Map.of("reason", "编号误填")), "withdrawal-with-capital");
        capital(wrong, "RETURNED", "100", "2008-02-02").statusCode(201);
        var traded = traded(cooperative, members.get(0));
        refused(cooperative.member(wrong, "/withdrawal", 0, Map.of("reason", "编号误填")), "withdrawal-with-trades");
        COUNTY.sends(Map.of("reason", "误记")).post(traded + "/reversal").then().statusCode(201);
        var office = cooperative
                .takeOffice(members.get(0), "SUPERVISOR")
                .statusCode(201)
                .extract();
        refused(cooperative.member(wrong, "/withdrawal", 0, Map.of("reason", "编号误填")), "withdrawal-with-office");
        cooperative
                .member(cooperative.path() + "/offices/" + office.path("id"), "/end", 0, Map.of("endsOn", "2009-12-31"))
                .statusCode(200);
        var change = COUNTY.sends(Map.of("association", cooperative.id(), "title", "改章", "text", "一"))
                .post("/api/v1/charter-changes")
                .then()
                .statusCode(201)
                .extract();
        refused(cooperative.member(wrong, "/withdrawal", 0, Map.of("reason", "编号误填")), "withdrawal-before-assembly");
        Database.execute(
                "update charter_change set state = 'CLOSED', decided_on = '2009-12-31' where id = ?::uuid",
                change.<String>path("id"));

        cooperative.member(wrong, "/withdrawal", 1, Map.of("reason", "编号误填")).statusCode(412);
        cooperative
                .member(wrong, "/withdrawal", 0, Map.of("reason", "编号误填"))
                .statusCode(200)
                .body("withdrawnOn", equalTo("2009-12-31"))
                .body("withdrawnReason", equalTo("编号误填"));

        cooperative.compliance("?asOf=2008-06-30").body("counted.farmers", equalTo(5));
        COUNTY.asks().get(cooperative.path() + "/members").then().body("items", hasSize(5));
        COUNTY.asks()
                .get(cooperative.path() + "/members?withdrawn=true")
                .then()
                .body("items.number", equalTo(List.of(members.get(0))));
        assertThat(Announcements.typesOf(cooperative.id(), 9)).endsWith("cooperative.MemberEntryWithdrawn");
        assertThat(Announcements.lastOf(cooperative.id())).doesNotContain("编号误填");
        refused(cooperative.member(wrong, "/withdrawal", 1, Map.of("reason", "再撤")), "member-entry-withdrawn");
        refused(
                cooperative.member(wrong, "/leaving", 1, Map.of("leftOn", "2009-01-01", "reason", "DIED")),
                "member-entry-withdrawn");
        cooperative.join(members.get(0), "FARMER").statusCode(201);
    }

    private static String traded(Cooperative cooperative, String member) {
        return COUNTY.sends(Map.of(
                        "association",
                        cooperative.id(),
                        "trade",
                        Map.of(
                                "side", "MEMBER",
                                "member", member,
                                "product", "茶叶",
                                "quantity", "12.5",
                                "unit", "公斤",
                                "amount", Map.of("amount", "10.00", "currency", "CNY"),
                                "tradedOn", "2009-05-12")))
                .post("/api/v1/trades")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    @Test
    void followsTheOrganisationAndHidesItFromOthers() {
        var cooperative = cooperative(206);
        var member = joined(cooperative, villagers(1).get(0));
        OTHER_TOWN.asks().get(cooperative.path() + "/members").then().statusCode(404);
        OTHER_TOWN.asks().get(member).then().statusCode(404);
        OTHER_TOWN.asks().get(cooperative.path() + "/compliance").then().statusCode(404);
        Tokens.of("611027")
                .scopes("cooperative:read")
                .sends(Map.of("completeFrom", "2008-01-01"))
                .post(cooperative.path() + "/register/declaration")
                .then()
                .statusCode(403);

        var elsewhere = Village.known("611027102201", 270020);
        COUNTY.sends(new HashMap<>(Map.of(
                        "creditCode",
                        Codes.cooperative(206),
                        "name",
                        "示例合作社",
                        "industry",
                        "茶叶",
                        "branch",
                        elsewhere.branch(),
                        "leader",
                        elsewhere.head(),
                        "members",
                        9,
                        "foundedOn",
                        "2005-08-01")))
                .header("If-Match", "\"0\"")
                .put(cooperative.path())
                .then()
                .statusCode(200);
        OTHER_TOWN.asks().get(member).then().statusCode(200).body("leftOn", nullValue());
        Tokens.of("611027101").asks().get(member).then().statusCode(404);
    }

    private static Cooperative cooperative(int number) {
        return Cooperative.registered(COUNTY, Codes.cooperative(number), "茶叶", village);
    }

    private static Cooperative association(int number) {
        return Cooperative.registered(COUNTY, Codes.association(number), "茶叶", village);
    }

    private static List<String> villagers(int count) {
        last += count;
        return Cooperative.villagers(VILLAGE, last - count, count);
    }

    private static String joined(Cooperative cooperative, String number) {
        return cooperative.join(number, "FARMER").statusCode(201).extract().header("Location");
    }

    private static ValidatableResponse capital(String member, String kind, String yuan, String on) {
        return COUNTY.sends(Map.of("kind", kind, "amount", Map.of("amount", yuan, "currency", "CNY"), "on", on))
                .post(member + "/contributions")
                .then();
    }

    private static void refused(ValidatableResponse response, String code) {
        response.statusCode(409).body("code", equalTo(code));
    }

    private static long countOf(Cooperative cooperative) {
        return Database.number("select count(*) from membership where organisation_id = ?::uuid", cooperative.id());
    }
}
