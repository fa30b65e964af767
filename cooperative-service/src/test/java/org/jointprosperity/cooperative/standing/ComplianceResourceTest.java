package org.jointprosperity.cooperative.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
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
class ComplianceResourceTest {

    private static final String VILLAGE = "611028103201";
    private static final Tokens COUNTY = Tokens.of("611028");
    private static final int AT_ONCE = 32;

    @Inject
    WatchingStandings watching;

    private static Village village;
    private static int last = 2800000;

    @BeforeEach
    void knowTheVillage() {
        if (village == null) {
            village = Village.known(VILLAGE, 280010);
        }
    }

    @Test
    void tellsWhatAppliesBeforeItJudges() {
        var cooperative = cooperative(6301, "茶叶");
        cooperative.compliance("").body("standing", equalTo("NOT_ASSESSABLE")).body("violations", hasSize(0));
        cooperative.compliance("?asOf=2007-06-30").body("standing", equalTo("NO_RULE_IN_FORCE"));
        Cooperative.registered(COUNTY, Codes.association(6301), "茶叶", village)
                .compliance("")
                .body("standing", equalTo("NOT_APPLICABLE"))
                .body("words.en", containsString("social organisation"));
    }

    @Test
    void letsACooperativeGatherMembersUntilItIsFounded() {
        var cooperative = cooperative(6302, "茶叶");
        var farmers = villagers(5);
        cooperative.joinAll(farmers.subList(0, 4), "FARMER").statusCode(201);
        cooperative
                .declareComplete()
                .statusCode(409)
                .body("code", equalTo("cooperative-too-few-members"))
                .body("missing", equalTo(1))
                .body("finding.change.words.en", equalTo("one farmer more"));
        cooperative.compliance("").body("standing", equalTo("NOT_ASSESSABLE"));

        cooperative.join(farmers.get(4), "FARMER").statusCode(201);
        cooperative.declareComplete().statusCode(201).body("counts.farmers", equalTo(5));
        cooperative.declareComplete().statusCode(409).body("code", equalTo("register-already-complete"));
        cooperative
                .compliance("")
                .body("standing", equalTo("COMPLIANT"))
                .body("kept.ruleId", hasItem("cooperative-law-2006-15-farmers"))
                .body("smallestChange", nullValue());
        cooperative.compliance("?asOf=2007-12-31").body("standing", equalTo("NOT_ASSESSABLE"));
        Announcements.typesOf(cooperative.id(), 7);
        assertThat(Announcements.lastOf(cooperative.id())).contains("\"standing\":\"COMPLIANT\"", "\"violated\":[]");
    }

    @Test
    void refusesWhoWouldBreakTheShareOfFarmers() {
        var cooperative = founded(303, "茶叶", 8);
        var others = villagers(3);
        cooperative.joinAll(others.subList(0, 2), "RESIDENT").statusCode(201);
        cooperative
                .join(others.get(2), "RESIDENT")
                .statusCode(409)
                .body("code", equalTo("farmers-below-share"))
                .body("base", equalTo(11))
                .body("count", equalTo(8))
                .body("bound", equalTo(9))
                .body("missing", equalTo(1))
                .body("article", containsString("第十五条"))
                .body("finding.change.steps", hasSize(1))
                .body("finding.change.words.zh", equalTo("减少1名其他自然人成员"))
                .body("detail", containsString("one member fewer who is no farmer"));
        var farmer = COUNTY.asks()
                .get(cooperative.path() + "/members?kind=FARMER&limit=1")
                .then()
                .extract();
        String location = cooperative.path() + "/members/" + farmer.<String>path("items[0].id");
        cooperative
                .member(location, "/leaving", 0, Map.of("leftOn", "2009-01-01", "reason", "EXPELLED"))
                .statusCode(409)
                .body("code", equalTo("farmers-below-share"));

        cooperative
                .member(location, "/leaving", 0, Map.of("leftOn", "2009-01-01", "reason", "DIED"))
                .statusCode(200);
        cooperative
                .compliance("")
                .body("standing", equalTo("VIOLATED"))
                .body("violations.ruleId", equalTo(List.of("cooperative-law-2006-15-farmers")))
                .body("smallestChange.words.en", equalTo("one farmer more"));
        cooperative.compliance("?asOf=2008-12-31").body("standing", equalTo("COMPLIANT"));
        cooperative.join(others.get(2), "FARMER").statusCode(201);
        cooperative.compliance("").body("standing", equalTo("COMPLIANT"));
    }

    @Test
    void letsAMemberLeaveWhateverComesOfIt() {
        var cooperative = founded(311, "茶叶", 8);
        cooperative.joinAll(villagers(2), "RESIDENT").statusCode(201);
        var farmer = COUNTY.asks()
                .get(cooperative.path() + "/members?kind=FARMER&limit=1")
                .then()
                .extract();
        String location = cooperative.path() + "/members/" + farmer.<String>path("items[0].id");
        cooperative
                .member(location, "/leaving-notice", 0, Map.of("givenOn", "2008-09-30"))
                .statusCode(200);
        cooperative
                .member(location, "/leaving", 1, Map.of("leftOn", "2009-01-01", "reason", "RESIGNED"))
                .statusCode(200);

        cooperative
                .compliance("")
                .body("standing", equalTo("VIOLATED"))
                .body("violations.ruleId", equalTo(List.of("cooperative-law-2006-15-farmers")));
    }

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

    /** What no further name in the register could make good is judged before it is declared complete. */
    @Test
    void judgesWhatItCanBeforeTheRegisterIsComplete() {
        var cooperative = cooperative(6324, "茶叶");
        assertThat(Database.number(
                        "select count(*) from standing where organisation_id = ?::uuid and outcome = 'NOT_ASSESSABLE'",
                        cooperative.id()))
                .isEqualTo(1);
        check(Map.of("creditCode", Codes.cooperative(6324), "notice", notice("2008-10-01", "2009-01-01")))
                .body("standing", equalTo("NOT_ASSESSABLE"))
                .body("violations.matter", equalTo(List.of("leaving-notice")))
                .body("words.en", containsString("notice of leaving asked about"));
        var members = villagers(9);
        cooperative.joinAll(members, "FARMER").statusCode(201);
        var organ = Codes.organ(6324);
        check(Map.of("creditCode", Codes.cooperative(6324), "changes", joining(organ)))
                .body("standing", equalTo("VIOLATED"))
                .body("violations.matter", equalTo(List.of("public-body-members")))
                .body("smallestChange.steps[0].creditCodes", equalTo(List.of(organ)));
        var member = COUNTY.asks()
                .get(cooperative.path() + "/members?limit=1")
                .then()
                .extract()
                .<String>path("items[0].id");
        String votes = cooperative.path() + "/members/" + member + "/additional-votes";
        refused(grant(votes, 2, "2008-03-01"), "additional-votes-above-share");
        grant(votes, 1, "2008-03-01").statusCode(201);
        check(Map.of(
                        "creditCode",
                        Codes.cooperative(6324),
                        "changes",
                        Map.of("farmers", 0, "residents", 5, "organisations", 0, "additionalVotes", 0)))
                .body("standing", equalTo("NOT_ASSESSABLE"));
        cooperative.join(Codes.company(6324), "ORGANISATION").statusCode(201);
        Registry.registersUnit(Codes.company(6324), VILLAGE, "ORGAN");
        cooperative.compliance("").body("standing", equalTo("VIOLATED"));
    }

    private static ValidatableResponse registered(int number, String industry, String leader) {
        return COUNTY.sends(Map.of(
                        "creditCode",
                        Codes.cooperative(number),
                        "name",
                        "示例合作社",
                        "industry",
                        industry,
                        "branch",
                        village.branch(),
                        "leader",
                        leader,
                        "members",
                        9,
                        "foundedOn",
                        "2005-08-01"))
                .post("/api/v1/associations")
                .then();
    }

    private static ValidatableResponse leads(Cooperative cooperative, String leader, String since) {
        return COUNTY.sends(Map.of("leader", leader, "since", since))
                .header("If-Match", "*")
                .post(cooperative.path() + "/leaders")
                .then();
    }

    private static ValidatableResponse changed(Cooperative cooperative, int number, String industry, String foundedOn) {
        return changed(cooperative, number, industry, foundedOn, 9);
    }

    private static ValidatableResponse changed(
            Cooperative cooperative, int number, String industry, String foundedOn, int members) {
        return COUNTY.sends(Map.of(
                        "creditCode",
                        Codes.cooperative(number),
                        "name",
                        "示例合作社",
                        "industry",
                        industry,
                        "branch",
                        village.branch(),
                        "leader",
                        cooperative.leader(),
                        "members",
                        members,
                        "foundedOn",
                        foundedOn))
                .header("If-Match", "*")
                .put(cooperative.path())
                .then();
    }

    @Test
    void letsNoParallelJoinsBreakTheShareOfFarmers() throws Exception {
        var cooperative = founded(304, "茶叶", 40);
        var others = villagers(AT_ONCE);
        var statuses = atOnce(others, number -> cooperative.join(number, "RESIDENT"));

        assertThat(statuses).containsOnly(201, 409);
        assertThat(statuses.stream().filter(status -> status == 201)).hasSize(10);
        cooperative
                .compliance("")
                .body("standing", equalTo("COMPLIANT"))
                .body("counted.residents", equalTo(10))
                .body("counted.members", equalTo(50));
    }

    /** The votes of those who are named rest on the number that is told of the others. */
    @Test
    void refusesANumberOfMembersTooLowForTheVotes() {
        var cooperative = cooperative(6325, "茶叶");
        told(cooperative, 6325, 15).statusCode(200);
        var member = villagers(1).get(0);
        var joined =
                cooperative.join(member, "FARMER").statusCode(201).extract().header("Location");
        grant(joined + "/additional-votes", 3, "2008-03-01").statusCode(201);
        refused(told(cooperative, 6325, 14), "additional-votes-above-share");
        told(cooperative, 6325, 16).statusCode(200);
    }

    private static ValidatableResponse told(Cooperative cooperative, int number, int members) {
        return changed(cooperative, number, "茶叶", "2005-08-01", members);
    }

    @Test
    void refusesAdditionalVotesBeyondAFifth() {
        var cooperative = founded(305, "茶叶", 9);
        var member = COUNTY.asks()
                .get(cooperative.path() + "/members?limit=1")
                .then()
                .extract()
                .<String>path("items[0].id");
        String votes = cooperative.path() + "/members/" + member + "/additional-votes";
        grant(votes, 2, "2008-03-01")
                .statusCode(409)
                .body("code", equalTo("additional-votes-above-share"))
                .body("article", containsString("第十七条"))
                .body("bound", equalTo(1))
                .body("finding.change.words.en", equalTo("one additional vote fewer"));
        grant(votes, 1, "2008-03-01").statusCode(201);
        grant(votes, 0, "2008-02-01").statusCode(409).body("code", equalTo("votes-before-last-grant"));
        grant(votes, -1, "2008-03-02").statusCode(400);
        cooperative.compliance("").body("counted.additionalVotes", equalTo(1));
        cooperative.compliance("?asOf=2008-02-29").body("counted.additionalVotes", equalTo(0));
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
    void looksAgainWhenTheRegistryToldAnotherFact() {
        var cooperative = founded(316, "茶叶", 9);
        cooperative.join(Codes.company(316), "ORGANISATION").statusCode(201);
        Registry.registersUnit(Codes.company(316), VILLAGE, "ORGAN");
        cooperative.compliance("").body("standing", equalTo("VIOLATED"));
        watching.watchAll();

        Announcements.typesOf(cooperative.id(), 13);
        assertThat(Announcements.lastOf(cooperative.id()))
                .contains("\"violated\":[\"cooperative-law-2006-14-public-bodies\"]");
    }

    @Test
    void judgesAJoinByTheDayItCountsFrom() {
        var cooperative = founded(317, "茶叶", 8);
        var others = villagers(12);
        cooperative.joinAll(others.subList(0, 2), "RESIDENT").statusCode(201);
        COUNTY.sends(Map.of(
                        "members",
                        others.subList(2, 10).stream()
                                .map(number -> Map.of("number", number, "kind", "FARMER", "joinedOn", "2009-12-01"))
                                .toList()))
                .post(cooperative.path() + "/members/batch")
                .then()
                .statusCode(201);
        joins(cooperative, others.get(10), "2008-06-01")
                .statusCode(409)
                .body("code", equalTo("farmers-below-share"))
                .body("on", equalTo("2008-06-01"))
                .body("count", equalTo(8))
                .body("base", equalTo(11));
        joins(cooperative, others.get(10), "2009-12-01").statusCode(201);
        joins(cooperative, others.get(11), "2009-12-01").statusCode(201);
        cooperative.compliance("?asOf=2008-06-30").body("standing", equalTo("COMPLIANT"));
    }

    private static ValidatableResponse joins(Cooperative cooperative, String number, String on) {
        return COUNTY.sends(Map.of("number", number, "kind", "RESIDENT", "joinedOn", on))
                .post(cooperative.path() + "/members")
                .then();
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
    void answersWhatWouldBeOfThoseWhoJoinLeadAndLeave() {
        var members = villagers(10);
        var tea = cooperative(319, "茶叶");
        tea.joinAll(members, "FARMER").statusCode(201);
        tea.declareComplete().statusCode(201);
        cooperative(320, "茶叶").takeOffice(members.get(0), "DIRECTOR").statusCode(201);
        var code = Codes.cooperative(319);
        var organ = Codes.organ(319);
        check(Map.of("creditCode", code, "changes", joining(organ)))
                .statusCode(200)
                .body("counted.organisations", equalTo(1))
                .body("violations.matter", equalTo(List.of("public-body-members")));
        check(Map.of("creditCode", code, "changes", joining(Codes.company(319))))
                .body("standing", equalTo("COMPLIANT"));
        check(Map.of("creditCode", code, "changes", joining(organ, organ)))
                .statusCode(400)
                .body("code", equalTo("member-already-joined"));
        check(Map.of("creditCode", code, "changes", joining(organ.substring(0, 17) + "I")))
                .statusCode(400);

        var outsider = villagers(1).get(0);
        check(Map.of("creditCode", code, "offices", List.of(led(members.get(0), "SUPERVISOR"))))
                .body("violations.matter", equalTo(List.of("competing-offices")));
        check(Map.of("creditCode", code, "offices", List.of(led(outsider, "CHAIR"))))
                .body("violations.matter", equalTo(List.of("elected-offices")));
        check(Map.of(
                        "creditCode",
                        code,
                        "offices",
                        List.of(Map.of(
                                "office",
                                Map.of("holder", outsider, "post", "CHAIR"),
                                "official",
                                false,
                                "member",
                                true))))
                .body("standing", equalTo("COMPLIANT"));

        refused(check(Map.of("creditCode", code, "offices", List.of(led("N9999999", "CHAIR")))), "neighbour-unknown");

        check(Map.of("creditCode", code, "notice", notice("2008-10-01", "2009-01-01")))
                .body("standing", equalTo("VIOLATED"))
                .body("violations.matter", equalTo(List.of("leaving-notice")))
                .body("smallestChange.words.en", equalTo("notice of leaving given one day earlier"))
                .body("notice.met", equalTo(false))
                .body("notice.earliest", equalTo("2010-01-01"))
                .body("notice.article", containsString("第十九条"));
        check(Map.of("creditCode", code, "notice", notice("2008-09-30", "2009-01-01")))
                .body("notice.met", equalTo(true));
        check(Map.of("creditCode", code)).body("notice", nullValue());
        tea.compliance("").body("counted.members", equalTo(10)).body("standing", equalTo("COMPLIANT"));
    }

    private static Map<String, Object> joining(String... codes) {
        var changes = new HashMap<String, Object>(changes(0, 0));
        changes.put("joining", List.of(codes));
        return changes;
    }

    private static Map<String, Object> led(String holder, String post) {
        return Map.of("office", Map.of("holder", holder, "post", post), "official", false);
    }

    private static Map<String, Object> notice(String givenOn, String leavesOn) {
        return Map.of("givenOn", givenOn, "leavesOn", leavesOn, "organisation", false);
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

    @Test
    void countsTwoIdleYearsRunning() {
        var cooperative = founded(309, "茶叶", 5);
        note(cooperative, 2006, true).statusCode(201);
        note(cooperative, 2007, false).statusCode(201);
        cooperative.compliance("?asOf=2018-07-01").body("standing", equalTo("COMPLIANT"));
        refused(note(cooperative, 2009, false), "business-year-not-over");
        refused(note(cooperative, 2004, false), "business-year-before-foundation");
        note(cooperative, 2008, false).statusCode(201);

        cooperative
                .compliance("?asOf=2018-07-01")
                .body("standing", equalTo("VIOLATED"))
                .body("violations.ruleId", equalTo(List.of("cooperative-law-2017-71")))
                .body("violations[0].count", equalTo(2));
        cooperative.compliance("?asOf=2018-06-30").body("standing", equalTo("COMPLIANT"));
        note(cooperative, 2008, true).statusCode(201);
        cooperative.compliance("?asOf=2018-07-01").body("standing", equalTo("COMPLIANT"));
    }

    @Test
    void answersWhatWouldBe() {
        check(Map.of(
                        "members",
                        Map.of("farmers", 5, "residents", 2, "organisations", 0, "publicBodies", 0),
                        "on",
                        "2023-05-10"))
                .statusCode(200)
                .body("standing", equalTo("VIOLATED"))
                .body("violations[0].article", containsString("第二十条"))
                .body("violations[0].bound", equalTo(6))
                .body("violations[0].words.zh", containsString("还差1"))
                .body("smallestChange.words.en", equalTo("one member fewer who is no farmer"))
                .body("association", nullValue());
        check(Map.of(
                        "members", Map.of("farmers", 9, "residents", 0, "organisations", 1, "publicBodies", 0),
                        "on", "2009-12-31",
                        "jurisdiction", "611023104001"))
                .statusCode(200)
                .body("standing", equalTo("COMPLIANT"))
                .body("kept.verification", not(hasItem("VERIFIED")));
        check(Map.of(
                        "members",
                        Map.of("farmers", 151, "residents", 0, "organisations", 0, "publicBodies", 0),
                        "delegates",
                        50,
                        "on",
                        "2023-05-10",
                        "offices",
                        List.of(Map.of(
                                "office", Map.of("holder", "甲", "post", "DIRECTOR"),
                                "official", true,
                                "postsElsewhere", List.of("DIRECTOR")))))
                .body("violations.matter", equalTo(List.of("delegates", "competing-offices", "officials-in-office")))
                .body("violations[0].change.words.en", equalTo("one delegate more"));

        var cooperative = founded(310, "茶叶", 8);
        check(Map.of("creditCode", Codes.cooperative(310), "changes", changes(0, 3)))
                .statusCode(200)
                .body("standing", equalTo("VIOLATED"))
                .body("counted.members", equalTo(11));
        check(Map.of("creditCode", Codes.cooperative(310), "changes", changes(0, 2)))
                .body("standing", equalTo("COMPLIANT"));
        cooperative.compliance("").body("counted.members", equalTo(8));

        check(Map.of("creditCode", Codes.cooperative(310), "changes", changes(-9, 0)))
                .statusCode(400)
                .body("code", equalTo("changes-below-zero"));
        check(Map.of()).statusCode(400).body("code", equalTo("check-wants-one-subject"));
        check(Map.of("unionMembers", 2, "idleYears", 2, "on", "2023-05-10"))
                .statusCode(200)
                .body("violations.matter", equalTo(List.of("union-members", "idle-years")))
                .body("counted", nullValue());
        check(Map.of("notice", notice("2022-09-30", "2023-01-01")))
                .body("standing", equalTo("COMPLIANT"))
                .body("kept.matter", equalTo(List.of("leaving-notice")));
        check(Map.of("delegates", 51)).statusCode(400).body("code", equalTo("check-wants-members"));
        check(Map.of("members", Map.of("farmers", 5, "residents", 0, "organisations", 0, "publicBodies", 1)))
                .statusCode(400)
                .body("code", equalTo("public-bodies-above-organisations"));
        check(Map.of("members", Map.of("farmers", 99999999, "residents", 0, "organisations", 0, "publicBodies", 0)))
                .statusCode(400);
        refused(check(Map.of("creditCode", Codes.cooperative(399))), "association-unknown");
    }

    private static Cooperative cooperative(int number, String industry) {
        return Cooperative.registered(COUNTY, Codes.cooperative(number), industry, village);
    }

    private static Cooperative founded(int number, String industry, int farmers) {
        var cooperative = cooperative(number, industry);
        cooperative.joinAll(villagers(farmers), "FARMER").statusCode(201);
        cooperative.declareComplete().statusCode(201);
        return cooperative;
    }

    private static List<String> villagers(int count) {
        last += count;
        return Cooperative.villagers(VILLAGE, last - count, count);
    }

    private static ValidatableResponse grant(String path, int votes, String from) {
        return COUNTY.sends(Map.of("votes", votes, "effectiveFrom", from))
                .post(path)
                .then();
    }

    private static ValidatableResponse note(Cooperative cooperative, int year, boolean business) {
        return COUNTY.sends(Map.of("year", year, "business", business))
                .post(cooperative.path() + "/business-years")
                .then();
    }

    private static ValidatableResponse check(Map<String, ?> request) {
        return COUNTY.sends(request).post("/api/v1/compliance-checks").then();
    }

    private static Map<String, Integer> changes(int farmers, int residents) {
        return Map.of("farmers", farmers, "residents", residents, "organisations", 0, "additionalVotes", 0);
    }

    private static void refused(ValidatableResponse response, String code) {
        response.statusCode(409).body("code", equalTo(code));
    }

    private static List<Integer> atOnce(List<String> numbers, Function<String, ValidatableResponse> request)
            throws Exception {
        var threads = Executors.newFixedThreadPool(numbers.size());
        var gate = new CountDownLatch(1);
        try {
            Stream<Future<Integer>> sent = numbers.stream()
                    .map(number -> threads.submit(() -> {
                        gate.await();
                        return request.apply(number).extract().statusCode();
                    }));
            var all = sent.toList();
            gate.countDown();
            var statuses = new ArrayList<Integer>();
            for (var one : all) {
                statuses.add(one.get());
            }
            return statuses;
        } finally {
            threads.shutdownNow();
        }
    }
}
