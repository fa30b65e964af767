package org.jointprosperity.pairing.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.pairing.Announced;
import org.jointprosperity.pairing.Pair;
import org.jointprosperity.pairing.Registered;
import org.jointprosperity.pairing.Upload;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was registered twice becomes one, and everything that hung on the duplicate hangs on what stands. */
@QuarkusTest
@WithTestResource(RealParts.class)
class MergedDuplicateJourneyTest {

    private static final String DUPLICATE_UNIT = "1261102343600001XF";
    private static final String DUPLICATE_BRANCH = "61102310400102";
    private static final String BEFORE = "2009-12-30";

    @BeforeEach
    void everyoneIsRegistered() {
        Registered.nobody();
        Database.execute("delete from merge");
        Database.execute("truncate visit, visit_version, visit_claim, concern, concern_step");
        Registered.all();
    }

    @AfterEach
    void nobodyIsLeftFromEarlierDays() {
        Registered.nobody();
    }

    @Test
    void aMergedDuplicate() {
        Pair.inForce();
        String duplicate = register("members", member("C91501"));
        String same = liaison("C91501", "PERSON", "N04673");
        String kept = liaison("C0281", "PERSON", "N04673");
        String other = liaison("C91501", "HOUSEHOLD", "H10400101-001");
        String visit = register("visits", visitOf("C91501", "改前"));
        String concern = reads("/api/v1/concerns").extract().path("items[0].id");
        Database.execute("update member set registered_on = '2009-01-01', changed_on = '2009-01-01'");

        String survivor = path("members", "C0281");
        String merge = merge(survivor, "C91501").statusCode(201).extract().header("Location");

        refused(reads(duplicate), "record-merged").body("into", equalTo("C0281"));
        refused(reads(duplicate + "?asOf=2009-12-31"), "record-merged");
        reads(duplicate + "?asOf=" + BEFORE).statusCode(200).body("number", equalTo("C91501"));
        reads(duplicate + "/history").body("items.heldUntil", contains("2009-12-31"));
        reads("/api/v1/members").body("items.number", contains("C0281"));
        reads("/api/v1/members?asOf=" + BEFORE).body("items.number", contains("C0281", "C91501"));
        counted("urban-members", "2009-12-31", 1);
        counted("urban-members", BEFORE, 2);
        reads(kept).body("member", equalTo("C0281")).body("endedOn", nullValue());
        reads(other).body("member", equalTo("C0281")).body("endedOn", nullValue());
        reads(same).body("endCause", equalTo("MERGED")).body("endedOn", equalTo("2009-12-31"));
        refused(Tokens.county().sends(member("C91501")).post("/api/v1/members").then(), "record-merged")
                .body("into", equalTo("C0281"));
        refused(changes(duplicate, member("C91501")), "record-merged");
        refused(merge(survivor, "C91501"), "record-merged");
        refused(merge(duplicate, "C0281"), "record-merged");
        reads(visit).body("member", equalTo("C0281")).body("version", equalTo(1));
        reads("/api/v1/concerns/" + concern).body("member", equalTo("C0281")).body("state", equalTo("OPEN"));
        changes(visit, card("改后")).statusCode(200).body("member", equalTo("C0281"));
        reads(visit + "/versions").body("items.card.content", contains("改前", "改后"));
        reportedWithTheSurvivor();
        assertThat(Announced.about(duplicate, 2).types())
                .containsExactly("pairing.PersonRegistered", "pairing.PersonMerged");
        Tokens.county()
                .scopes("pairing:audit")
                .asks()
                .get(merge)
                .then()
                .body("kind", equalTo("MEMBER"))
                .body("duplicate", equalTo("C91501"))
                .body("survivor", equalTo("C0281"))
                .body("mergedOn", equalTo("2009-12-31"))
                .body("reason", equalTo("同一人两次登记"))
                .body("subject", equalTo("subject-of-county"));
    }

    @Test
    void isForTheSuperiorAndForTwoThatCanBeOne() {
        register("members", member("C91501"));
        String survivor = path("members", "C0281");
        merge(Tokens.unit(), survivor, "C91501", "*").statusCode(403).body("code", equalTo("reserved-for-superior"));
        merge(Tokens.town(), survivor, "C91501", "*").statusCode(409).body("code", equalTo("person-unknown"));
        merge(Tokens.county(), survivor, "C91501", "\"7\"").statusCode(412);
        Tokens.county()
                .sends(request("C91501"))
                .post(survivor + "/merges")
                .then()
                .statusCode(428);
        Tokens.county()
                .sends(Map.of("duplicate", "C91501", "reason", " "))
                .header("If-Match", "*")
                .post(survivor + "/merges")
                .then()
                .statusCode(400);
        var another = member("C91504");
        another.put("born", "1971-02");
        register("members", another);
        refused(unsaid(survivor, "C91504"), "duplicates-differ").body("fields", equalTo("born"));
        refused(merge(survivor, "C0281"), "merge-with-itself");
        refused(merge(survivor, "C99999"), "person-unknown");
        refused(merge(survivor, "N04673"), "persons-of-different-kinds");
        refused(merge(path("villagers", "N04672"), "C0281"), "persons-of-different-kinds");
        refused(merge(path("villagers", "N04672"), "N90001"), "duplicate-of-another-organisation");
        refused(merge(path("households", "H10400101-001"), "H10100101-001"), "duplicate-of-another-organisation");
        reads("/api/v1/merges").body("items", empty());
    }

    @Test
    void aUnitOrBranchGivesWayWithItsPeopleWhenNoneOfItsPairsIsOpen() {
        register("units", unit());
        String branch = register("branches", branch());
        register("households", Map.of("number", "H10400102-001", "branch", DUPLICATE_BRANCH));
        register("households", Map.of("number", "H10400102-002", "branch", DUPLICATE_BRANCH));
        String villager = register("villagers", villager("N91501", "H10400102-002"));
        var inDuplicate = member("C91502");
        inDuplicate.put("unit", DUPLICATE_UNIT);
        String member = register("members", inDuplicate);
        office(DUPLICATE_UNIT, "单位", "C91502");
        office(DUPLICATE_BRANCH, "支部", "N91501");
        String pairing = Pair.propose(Map.of("unit", DUPLICATE_UNIT, "branch", DUPLICATE_BRANCH, "reason", "两次登记"))
                .statusCode(201)
                .extract()
                .header("Location");

        String unit = path("units", Registered.UNIT);
        refused(merge(unit, DUPLICATE_UNIT), "duplicate-has-open-pairings").body("open", equalTo(1));
        refused(merge(path("branches", Registered.BRANCH), DUPLICATE_BRANCH), "duplicate-has-open-pairings");
        reads(branch).statusCode(200);
        Pair.command(pairing, "termination", "*").statusCode(200);

        refused(unsaid(unit, DUPLICATE_UNIT), "duplicates-differ").body("fields", equalTo("name, kind"));
        merge(unit, DUPLICATE_UNIT).statusCode(201);
        reads(member).body("unit", equalTo(Registered.UNIT));
        merge(path("branches", Registered.BRANCH), DUPLICATE_BRANCH).statusCode(201);
        reads(villager).body("branch", equalTo(Registered.BRANCH)).body("household", equalTo("H10400102-002"));
        String household = path("households", "H10400102-001");
        String head = register("villagers", villager("N91503", "H10400102-001"));
        changes(head, born(villager("N91503", "H10400102-001"), "1952-01")).statusCode(200);
        refused(unsaid(household, "H10400102-002"), "duplicates-differ").body("fields", equalTo("head"));
        changes(head, villager("N91503", "H10400102-001")).statusCode(200);
        unsaid(household, "H10400102-002").statusCode(201);
        reads(villager).body("household", equalTo("H10400102-001"));
        merge(path("villagers", "N04673"), "N91501").statusCode(201);

        assertThat(Database.texts("select organisation_code || ' ' || person_number from office order by 1"))
                .contains(Registered.UNIT + " C91502", Registered.BRANCH + " N04673")
                .noneMatch(office -> office.contains(DUPLICATE_UNIT) || office.contains(DUPLICATE_BRANCH));
        refused(Pair.propose(Map.of("unit", DUPLICATE_UNIT, "branch", Registered.BRANCH)), "record-merged");
        reads("/api/v1/units").body("items.creditCode", not(hasItem(DUPLICATE_UNIT)));
        reads("/api/v1/merges").body("items.kind", contains("UNIT", "BRANCH", "HOUSEHOLD", "VILLAGER"));
        assertThat(Announced.about(branch, 2).last())
                .contains(Registered.BRANCH)
                .contains(DUPLICATE_BRANCH);
    }

    private static void reportedWithTheSurvivor() {
        String job = "/api/v1/rosters/"
                + Upload.csv(
                                "members",
                                """
                                编号,姓名,性别,出生年月,单位信用代码,职务,特长,联系电话
                                C91501,示例甲,男,1960-01,11611023MBY416905X,党支部书记,法律,10015103373
                                """,
                                "")
                        .body("state", equalTo("FAILED"))
                        .extract()
                        .path("id");
        assertThat(Database.texts(
                        "select code || ' ' || value from job_finding where job_id = ?::uuid",
                        job.substring(job.lastIndexOf('/') + 1)))
                .containsExactly("record-merged C91501 → C0281");
    }

    private static void counted(String figure, String asOf, int value) {
        reads("/api/v1/pairing-figures?asOf=" + asOf)
                .body("items.find { it.code == '" + figure + "' }.value", equalTo(value));
        reads("/api/v1/pairing-figures/" + figure + "/rows?asOf=" + asOf).body("items.size()", equalTo(value));
    }

    private static ValidatableResponse reads(String path) {
        return Tokens.county().asks().get(path).then();
    }

    private static ValidatableResponse refused(ValidatableResponse answer, String code) {
        return answer.statusCode(409).body("code", equalTo(code));
    }

    private static ValidatableResponse changes(String path, Map<String, Object> details) {
        return Tokens.county()
                .asks()
                .header("If-Match", "*")
                .contentType("application/json")
                .body(details)
                .put(path)
                .then();
    }

    private static ValidatableResponse merge(String survivor, String duplicate) {
        return merge(Tokens.county(), survivor, duplicate, "*");
    }

    private static ValidatableResponse merge(Tokens who, String survivor, String duplicate, String version) {
        return who.sends(request(duplicate))
                .header("If-Match", version)
                .post(survivor + "/merges")
                .then();
    }

    /** Without the word that they may differ. */
    private static ValidatableResponse unsaid(String survivor, String duplicate) {
        return Tokens.county()
                .sends(Map.of("duplicate", duplicate, "reason", "两次登记"))
                .header("If-Match", "*")
                .post(survivor + "/merges")
                .then();
    }

    private static Map<String, Object> born(Map<String, Object> villager, String month) {
        var other = new HashMap<>(villager);
        other.put("born", month);
        return other;
    }

    private static Map<String, Object> request(String duplicate) {
        return Map.of("duplicate", duplicate, "reason", "同一人两次登记", "differing", true);
    }

    private static String path(String register, String number) {
        String key = Map.of("units", "creditCode", "branches", "code").getOrDefault(register, "number");
        String id = reads("/api/v1/" + register + "?" + key + "=" + number)
                .extract()
                .path("items[0].id");
        return "/api/v1/" + register + "/" + id;
    }

    private static String register(String register, Map<String, Object> details) {
        return Tokens.county()
                .sends(details)
                .post("/api/v1/" + register)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static String liaison(String member, String kind, String counterpart) {
        return register(
                "liaisons",
                Map.of(
                        "member", member,
                        "counterpartKind", kind,
                        "counterpart", counterpart,
                        "startsOn", "2009-12-31"));
    }

    private static Map<String, Object> visitOf(String member, String content) {
        return Map.of("member", member, "counterpart", "N04673", "card", card(content));
    }

    private static Map<String, Object> card(String content) {
        return Map.of(
                "visitedOn",
                "2009-12-31",
                "purpose",
                "HEAR",
                "activity",
                "POLICY_TALK",
                "content",
                content,
                "concern",
                "组里吃水困难");
    }

    private static void office(String organisation, String kind, String person) {
        Upload.csv(
                        "offices",
                        "组织编码,组织类别,职务,人员编号,任职日期\n%s,%s,副书记,%s,2009-12-31\n".formatted(organisation, kind, person),
                        "")
                .body("state", equalTo("SUCCEEDED"));
    }

    private static Map<String, Object> member(String number) {
        return new HashMap<>(Map.of(
                "number",
                number,
                "name",
                "示例甲",
                "sex",
                "MALE",
                "born",
                "1960-01",
                "unit",
                Registered.UNIT,
                "skills",
                List.of("法律")));
    }

    private static Map<String, Object> villager(String number, String household) {
        return Map.of(
                "number",
                number,
                "name",
                "陈示例",
                "sex",
                "FEMALE",
                "born",
                "1951-01",
                "household",
                household,
                "relation",
                "户主",
                "partyMember",
                false,
                "needs",
                List.of());
    }

    private static Map<String, Object> unit() {
        return Map.of(
                "creditCode", DUPLICATE_UNIT,
                "name", "县委政法委",
                "sector", "POLITICAL_LEGAL",
                "kind", "INSTITUTION",
                "organisation", "县政法委支部",
                "members", 5,
                "division", "611023001",
                "inCharge", false);
    }

    private static Map<String, Object> branch() {
        var details = new HashMap<String, Object>(Map.of(
                "code",
                DUPLICATE_BRANCH,
                "division",
                "611023104001",
                "town",
                "赵川镇",
                "village",
                "前川社区",
                "name",
                "前川党支部",
                "kind",
                "COMMUNITY",
                "classes",
                List.of("DISORDER"),
                "keyVillage",
                false,
                "poorVillage",
                false,
                "members",
                48));
        details.put("households", 184);
        details.put("population", 707);
        return details;
    }
}
