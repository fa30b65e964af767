package org.jointprosperity.cooperative.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.jointprosperity.cooperative.standing.TeaCooperatives.COUNTY;
import static org.jointprosperity.cooperative.standing.TeaCooperatives.VILLAGE;
import static org.jointprosperity.cooperative.standing.TeaCooperatives.changed;
import static org.jointprosperity.cooperative.standing.TeaCooperatives.check;
import static org.jointprosperity.cooperative.standing.TeaCooperatives.cooperative;
import static org.jointprosperity.cooperative.standing.TeaCooperatives.entry;
import static org.jointprosperity.cooperative.standing.TeaCooperatives.led;
import static org.jointprosperity.cooperative.standing.TeaCooperatives.refused;
import static org.jointprosperity.cooperative.standing.TeaCooperatives.villagers;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.cooperative.suite.Announcements;
import org.jointprosperity.cooperative.suite.Codes;
import org.jointprosperity.cooperative.suite.Cooperative;
import org.jointprosperity.cooperative.suite.Registry;
import org.junit.jupiter.api.Test;

/** What the law says of those who lead a cooperative or hold an office in it. */
@QuarkusTest
@WithTestResource(RealParts.class)
class OfficeComplianceResourceTest {

    @Inject
    WatchingStandings watching;

    @Test
    void refusesAnIndustryInWhichItsChairCompetes() {
        var members = villagers(5);
        var tea = cooperative(312, "茶叶");
        tea.joinAll(members, "FARMER").statusCode(201);
        tea.takeOffice(members.get(0), "DIRECTOR").statusCode(201);
        var walnuts = cooperative(313, "核桃");
        walnuts.takeOffice(members.get(0), "MANAGER").statusCode(201);

        refused(changed(walnuts, 313, "茶叶", "2005-08-01"), "office-in-competing-cooperative");
        refused(changed(walnuts, 313, "核桃", "2008-02-02"), "founded-after-first-entry");
        refused(changed(tea, 312, "茶叶", "2008-01-02"), "founded-after-first-entry");
        changed(tea, 312, "茶叶", "2008-01-01").statusCode(200);
        COUNTY.asks().get(tea.path() + "/leaders").then().body("items.since", equalTo(List.of("2008-01-01")));
        changed(walnuts, 313, "板栗", "2005-08-01").statusCode(200);
    }

    /** Whoever is named at the registration is its chair for the rules about offices, and the other way round. */
    @Test
    void refusesALeaderWhoLeadsACompetingCooperative() {
        var tea = cooperative(6321, "茶叶");
        var other = cooperative(6322, "茶叶");
        other.takeOffice(tea.leader(), "SUPERVISOR")
                .statusCode(409)
                .body("code", equalTo("office-in-competing-cooperative"));
        refused(tea.takeOffice(tea.leader(), "SUPERVISOR"), "offices-incompatible");
        refused(registered(6323, "茶叶", tea.leader()), "office-in-competing-cooperative");
        refused(leads(other, tea.leader(), "2009-06-01"), "office-in-competing-cooperative");
        refused(leads(other, "N9999999", "2009-06-01"), "neighbour-unknown");
        registered(6323, "核桃", tea.leader()).statusCode(201);
        check(Map.of("creditCode", Codes.cooperative(6322), "offices", List.of(led(tea.leader(), "MANAGER"))))
                .body("standing", equalTo("VIOLATED"))
                .body("violations.matter", equalTo(List.of("competing-offices")))
                .body("smallestChange.steps[0].offices[0].post", equalTo("CHAIR"))
                .body("smallestChange.steps[0].offices[0].elsewhere", equalTo(true));

        leads(tea, villagers(1).get(0), "2009-06-01").statusCode(201);
        leads(other, tea.leader(), "2009-06-01").statusCode(201);
        other.compliance("").body("standing", equalTo("NOT_ASSESSABLE")).body("violations", hasSize(0));
    }

    private static ValidatableResponse registered(int number, String industry, String leader) {
        return COUNTY.sends(entry(number, industry, leader, "2005-08-01", 9))
                .post("/api/v1/associations")
                .then();
    }

    private static ValidatableResponse leads(Cooperative cooperative, String leader, String since) {
        return COUNTY.sends(Map.of("leader", leader, "since", since))
                .header("If-Match", "*")
                .post(cooperative.path() + "/leaders")
                .then();
    }

    /** What was entered before either cooperative was looked at in both directions. */
    @Test
    void looksAgainAtWhereElseALeaderLeads() {
        var members = villagers(10);
        var tea = cooperative(314, "茶叶");
        tea.joinAll(members.subList(0, 5), "FARMER").statusCode(201);
        tea.declareComplete().statusCode(201);
        tea.takeOffice(members.get(0), "DIRECTOR").statusCode(201);
        var other = cooperative(315, "茶叶");
        other.joinAll(members.subList(5, 10), "FARMER").statusCode(201);
        other.declareComplete().statusCode(201);
        Database.execute(
                """
                insert into office (id, version, organisation_id, division_code, number, post, begins_on)
                select '00000000-0000-7000-8000-000000000315', 0, ?::uuid, ?, ?, 'SUPERVISOR', '2008-02-01'""",
                other.id(),
                VILLAGE,
                members.get(0));
        tea.compliance("").body("violations.matter", equalTo(List.of("competing-offices")));
        watching.watchAll();
        assertThat(Announcements.typesOf(tea.id(), 8)).endsWith("cooperative.ComplianceChanged");
        assertThat(Announcements.lastOf(tea.id())).contains("\"violated\":[\"cooperative-law-2006-29\"]");

        COUNTY.sends(Map.of("endsOn", "2009-01-01"))
                .header("If-Match", "*")
                .post(other.path() + "/offices/00000000-0000-7000-8000-000000000315/end")
                .then()
                .statusCode(200);
        assertThat(Announcements.typesOf(tea.id(), 9)).endsWith("cooperative.ComplianceChanged");
        assertThat(Announcements.lastOf(tea.id())).contains("\"standing\":\"COMPLIANT\"");
    }

    @Test
    void keepsTermsOfOneOfficeApart() {
        var members = villagers(3);
        var cooperative = cooperative(318, "茶叶");
        cooperative.joinAll(members, "FARMER").statusCode(201);
        refused(cooperative.takeOffice(members.get(0), "CHAIR"), "chair-taken");
        leads(cooperative, members.get(0), "2008-02-01").statusCode(201);
        var chair =
                cooperative.takeOffice(members.get(0), "CHAIR").statusCode(201).extract();
        COUNTY.sends(Map.of("endsOn", "2009-06-01"))
                .header("If-Match", "*")
                .post(cooperative.path() + "/offices/" + chair.path("id") + "/end")
                .then()
                .statusCode(200);

        cooperative
                .takeOffice(members.get(1), "CHAIR")
                .statusCode(409)
                .body("code", equalTo("chair-taken"))
                .body("endsOn", equalTo("2009-06-01"));
        refused(cooperative.takeOffice(members.get(0), "CHAIR"), "office-held-already");
        leads(cooperative, members.get(1), "2009-06-01").statusCode(201);
        COUNTY.sends(Map.of("number", members.get(1), "post", "CHAIR", "beginsOn", "2009-06-01"))
                .post(cooperative.path() + "/offices")
                .then()
                .statusCode(201);
    }

    /** Whoever leads must be a member (art. 26): one who died is counted, until another member leads. */
    @Test
    void countsALeaderWhoIsNoMemberAnyMore() {
        var members = villagers(9);
        var tea = cooperative(6330, "茶叶");
        tea.joinAll(members, "FARMER").statusCode(201);
        tea.declareComplete().statusCode(201);
        tea.compliance("")
                .body("standing", equalTo("COMPLIANT"))
                .body("cautions.code", equalTo(List.of("leader-not-in-register")))
                .body("cautions[0].rule", equalTo("cooperative-law-2006-26-from-members"))
                .body("cautions[0].verified", equalTo(false));
        leads(tea, members.get(0), "2008-06-01").statusCode(201);
        tea.compliance("").body("standing", equalTo("COMPLIANT")).body("cautions", equalTo(List.of()));
        var location = COUNTY.asks()
                .get(tea.path() + "/members?number=" + members.get(0))
                .then()
                .extract()
                .<String>path("items[0].id");
        tea.member(tea.path() + "/members/" + location, "/leaving", 0, Map.of("leftOn", "2009-01-01", "reason", "DIED"))
                .statusCode(200);
        tea.compliance("")
                .body("standing", equalTo("VIOLATED"))
                .body("violations.matter", equalTo(List.of("elected-offices")))
                .body("smallestChange.steps[0].offices[0].holder", equalTo(members.get(0)));
        tea.compliance("?asOf=2008-12-31").body("standing", equalTo("COMPLIANT"));
        leads(tea, members.get(1), "2009-01-01").statusCode(201);
        tea.compliance("").body("standing", equalTo("COMPLIANT"));
    }

    @Test
    void refusesOfficesThatDoNotGoTogether() {
        var members = villagers(6);
        var tea = cooperative(6306, "茶叶");
        tea.joinAll(members, "FARMER").statusCode(201);
        tea.declareComplete().statusCode(201);
        refused(leads(tea, villagers(1).get(0), "2008-02-01"), "office-holder-no-member");
        leads(tea, members.get(0), "2008-02-01").statusCode(201);
        tea.takeOffice(members.get(0), "CHAIR").statusCode(201);
        refused(tea.takeOffice(members.get(0), "CHAIR"), "office-held-already");
        refused(leads(tea, members.get(1), "2009-01-01"), "chair-taken");
        refused(tea.takeOffice(members.get(1), "CHAIR"), "chair-taken");
        tea.takeOffice(members.get(0), "SUPERVISOR")
                .statusCode(409)
                .body("code", equalTo("offices-incompatible"))
                .body("article", containsString("第二十六条"));
        refused(tea.takeOffice(villagers(1).get(0), "DIRECTOR"), "office-holder-no-member");
        tea.takeOffice(members.get(1), "SUPERVISOR").statusCode(201);

        var otherTea = cooperative(6307, "茶叶");
        otherTea.takeOffice(members.get(0), "MANAGER")
                .statusCode(409)
                .body("code", equalTo("office-in-competing-cooperative"))
                .body("article", containsString("第二十九条"));
        otherTea.takeOffice(members.get(0), "SUPERVISOR")
                .statusCode(409)
                .body("code", equalTo("office-in-competing-cooperative"));
        cooperative(6308, "核桃").takeOffice(members.get(0), "MANAGER").statusCode(201);

        var organ = Codes.organ(306);
        Registry.registersUnit(organ, "611028103", "ORGAN");
        Registry.registersUrbanPerson("C28001", "611028103", organ);
        refused(tea.takeOffice("C28001", "MANAGER"), "official-in-office");

        Registry.registersUrbanPerson("C28002", "611029103", organ);
        refused(tea.takeOffice("C28002", "MANAGER"), "neighbour-unknown");
        assertThat(Database.number("select count(*) from employment_directory where number in ('C28001', 'C28002')"))
                .isEqualTo(2);
        tea.takeOffice(members.get(0), "MANAGER").statusCode(201);

        var chair = COUNTY.asks()
                .get(tea.path() + "/members?number=" + members.get(0))
                .then()
                .extract()
                .<String>path("items[0].id");
        tea.member(tea.path() + "/members/" + chair, "/leaving", 0, Map.of("leftOn", "2009-01-01", "reason", "DIED"))
                .statusCode(200);
        COUNTY.asks()
                .get(tea.path() + "/offices?asOf=2009-01-01")
                .then()
                .body("items.post", equalTo(List.of("SUPERVISOR")));
    }
}
