package org.jointprosperity.pairing.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.pairing.Pair;
import org.jointprosperity.pairing.Registered;
import org.jointprosperity.pairing.Upload;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class PairingProposalResourceTest {

    private static final String PATH = "/api/v1/pairing-proposals";
    private static final String LIAISONS = "/api/v1/liaison-proposals";
    private static final String LAW = Registered.UNIT;
    private static final String PARTY = "11611023MBY723075U";
    private static final String ECONOMY = "11611023MBY371540K";
    private static final String GENERAL = "12611023MBY4931698";
    private static final String DISORDER = Registered.BRANCH;
    private static final String WEAK = "61102310100101";
    private static final String POOR = "61102300100101";
    private static final String UNIT_ROWS =
            """
            统一社会信用代码,单位名称,类别,性质,党组织名称,党员数,办公地址所在镇,双联双建包抓
            11611023MBY723075U,商南县纪委监察局,党群,机关,县纪委监察局党支部,5,城关街道,否
            11611023MBY371540K,示例经济单位,经济,机关,示例经济党支部,5,城关街道,否
            12611023MBY4931698,示例综合单位,综合,机关,示例综合党支部,5,城关街道,否
            """;

    @BeforeEach
    void fourUnitsAndThreeBranchesAreRegistered() {
        nobodyIsLeft();
        Registered.all();
        Upload.csv("units", UNIT_ROWS, "").body("state", equalTo("SUCCEEDED"));
    }

    @AfterEach
    void nobodyIsLeft() {
        Database.execute(
                "truncate proposed_pair, pairing_proposal, proposed_liaison, liaison_proposal, pairing cascade");
        Registered.nobody();
    }

    private static ValidatableResponse propose(Map<String, Object> request) {
        return Tokens.county().sends(request).post(PATH).then();
    }

    private static String proposed() {
        return propose(Map.of("division", "611023")).statusCode(201).extract().header("Location");
    }

    private static ValidatableResponse pairs(String path) {
        return Tokens.county().asks().get(path + "/pairs").then().statusCode(200);
    }

    private static ValidatableResponse move(String path, String version, String unit, String branch, String reason) {
        var body = new HashMap<String, Object>(Map.of("branch", branch));
        if (reason != null) {
            body.put("reason", reason);
        }
        String pair = pairs(path).extract().path("items.find { it.unit == '" + unit + "' }.id");
        return Tokens.county()
                .asks()
                .header("If-Match", version)
                .contentType("application/json")
                .body(body)
                .put(path + "/pairs/" + pair)
                .then();
    }

    private static ValidatableResponse command(String path, String command, String version, Map<String, Object> body) {
        return Tokens.county()
                .sends(body)
                .header("If-Match", version)
                .post(path + "/" + command)
                .then();
    }

    private static ValidatableResponse refused(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status).contentType("application/problem+json").body("code", equalTo(code));
    }

    @Test
    void refusesAProposalThatCannotBe() {
        refused(propose(Map.of("division", "611023104")), 400, "division-not-a-county")
                .body("violations.field", contains("division"));
        refused(propose(Map.of("division", "611023", "asOf", "2007-01-01")), 409, "matching-policy-missing")
                .body("detail", containsString("2007-01-01"));
        refused(propose(Map.of("division", "611024")), 403, "place-not-yours");
        refused(Tokens.town().sends(Map.of("division", "611023")).post(PATH).then(), 403, "place-not-yours");
        refused(
                propose(Map.of(
                        "division",
                        "611023",
                        "fixed",
                        List.of(Map.of("unit", "11611023MBY32834XX", "branch", DISORDER)))),
                409,
                "fixed-pair-unknown");
        Database.execute("delete from unit_designation");
        Database.execute("delete from unit where unit_code in ('" + PARTY + "', '" + ECONOMY + "')");
        refused(propose(Map.of("division", "611023")), 409, "places-fewer-than-branches")
                .body("missing", equalTo(1))
                .body("places", equalTo(2))
                .body("branches", equalTo(3));
        assertThat(Database.number("select count(*) from pairing_proposal")).isZero();
    }

    @Test
    void proposesWithReasonsAndNothingTakesEffectBeforeAdoption() {
        String key = UUID.randomUUID().toString();
        String path = null;
        for (int i = 0; i < 2; i++) {
            var answer = Tokens.county()
                    .sends(Map.of("division", "611023"), key)
                    .post(PATH)
                    .then()
                    .statusCode(201)
                    .body("state", equalTo("DRAFT"))
                    .body("units", equalTo(4))
                    .body("branches", equalTo(3))
                    .body("pairs", equalTo(4))
                    .body("fixedPairs", equalTo(0))
                    .body("cost.violations", equalTo(0));
            path = answer.extract().header("Location");
            assertThat(answer.extract().jsonPath().getLong("provenMinimum"))
                    .isEqualTo(answer.extract().jsonPath().getLong("cost.points"));
        }
        assertThat(Database.number("select count(*) from pairing_proposal")).isOne();
        assertThat(Database.number("select count(*) from pairing")).isZero();
        pairs(path)
                .body("items", hasSize(4))
                .body("items.followsRule", everyItem(equalTo(true)))
                .body(at(LAW) + "branch", equalTo(DISORDER))
                .body(at(LAW) + "reason.zh", containsString("政法部门联乱村"))
                .body(at(LAW) + "reason.en", containsString("political-legal units support disorder villages"))
                .body(at(LAW) + "nextBest.extra.violations", equalTo(1))
                .body(at(LAW) + "nextBestReason.zh", containsString("1 次违反原则"))
                .body(at(PARTY) + "branch", equalTo(WEAK))
                .body(at(ECONOMY) + "branch", equalTo(POOR))
                .body(at(GENERAL) + "reason.zh", containsString("没有对应的村类型"));
        Tokens.county().asks().get(path + "/pairs?unit=" + LAW).then().body("items", hasSize(1));
        refused(Tokens.town().asks().get(path).then(), 404, "not-found");
        refused(Tokens.of("611024").asks().get(path + "/pairs").then(), 404, "not-found");
        Tokens.of("611024").asks().get(PATH).then().statusCode(200).body("items", hasSize(0));
        Tokens.county().asks().get(PATH + "?state=DRAFT").then().body("items", hasSize(1));
    }

    private static String at(String unit) {
        return "items.find { it.unit == '" + unit + "' }.";
    }

    @Test
    void aChangeByHandSaysWhatItCostsAndWantsAReasonWhereTheRuleIsNotFollowed() {
        String path = proposed();
        String had = pairs(path).extract().path(at(GENERAL) + "branch");
        var alone = Map.of(DISORDER, LAW, WEAK, PARTY, POOR, ECONOMY).entrySet().stream()
                .filter(entry -> !entry.getKey().equals(had))
                .findFirst()
                .orElseThrow();
        refused(move(path, "\"0\"", alone.getValue(), had, "r"), 409, "branch-left-uncovered")
                .body("branch", equalTo(alone.getKey()));
        refused(move(path, "\"7\"", GENERAL, DISORDER, null), 412, "version-stale");
        refused(move(path, "\"0\"", GENERAL, had, null), 409, "already-proposed");
        refused(move(path, "\"0\"", GENERAL, "61102399999901", null), 409, "branch-unknown");
        int version = 0;
        if (!had.equals(DISORDER)) {
            var moved = move(path, "\"0\"", GENERAL, DISORDER, null)
                    .statusCode(200)
                    .body("pair.branch", equalTo(DISORDER))
                    .body("pair.changedByHand", equalTo(true))
                    .body("extra.violations", equalTo(0));
            assertThat(moved.extract().jsonPath().getLong("extra.points")).isNotNegative();
            version = 1;
        }
        String now = "\"" + version + "\"";
        refused(move(path, now, LAW, POOR, " "), 409, "override-reason-missing").body("wanted", equalTo("DISORDER"));
        move(path, now, LAW, POOR, "历史渊源")
                .statusCode(200)
                .body("extra.violations", equalTo(1))
                .body("cost.violations", equalTo(1))
                .body("pair.followsRule", equalTo(false));
        Tokens.county()
                .asks()
                .get(path)
                .then()
                .body("cost.violations", equalTo(1))
                .body("changes", equalTo(version + 1));
        now = "\"" + (version + 1) + "\"";
        command(path, "adoption", now, Map.of())
                .statusCode(200)
                .body("state", equalTo("ADOPTED"))
                .body("pairingsProposed", equalTo(4))
                .body("pairingsOpenAlready", equalTo(0));
        Tokens.county()
                .asks()
                .get(Pair.PATH + "?state=PROPOSED&unit=" + LAW)
                .then()
                .body("items.branch", contains(POOR))
                .body("items.overrideReason", contains("历史渊源"));
        refused(command(path, "adoption", "*", Map.of()), 409, "proposal-decided");
        refused(command(path, "rejection", "*", Map.of("reason", "不用了")), 409, "proposal-decided");
        refused(move(path, "*", GENERAL, WEAK, null), 409, "proposal-decided");
        assertThat(Database.number("select count(*) from pairing")).isEqualTo(4);
    }

    @Test
    void keepsFixedPairsAndPassesOverWhatIsOpenAlready() {
        Pair.proposed();
        String path = propose(Map.of("division", "611023", "fixed", List.of(Map.of("unit", GENERAL, "branch", WEAK))))
                .statusCode(201)
                .body("fixedPairs", equalTo(2))
                .extract()
                .header("Location");
        pairs(path)
                .body(at(LAW) + "fixed", equalTo(true))
                .body(at(LAW) + "branch", equalTo(DISORDER))
                .body(at(LAW) + "nextBest", nullValue())
                .body(at(GENERAL) + "branch", equalTo(WEAK));
        refused(move(path, "\"0\"", GENERAL, POOR, null), 409, "pair-fixed");
        command(path, "adoption", "\"0\"", Map.of())
                .statusCode(200)
                .body("pairingsProposed", equalTo(3))
                .body("pairingsOpenAlready", equalTo(1));
        assertThat(Database.number("select count(*) from pairing")).isEqualTo(4);
    }

    @Test
    void theOpenPairsItLeavesOutEndBeforeItsAdoption() {
        String standing = Pair.propose(Map.of("unit", LAW, "branch", POOR, "reason", "历史渊源"))
                .statusCode(201)
                .extract()
                .header("Location");
        String path = propose(Map.of("division", "611023", "keepOpen", false))
                .statusCode(201)
                .extract()
                .header("Location");
        pairs(path).body(at(LAW) + "branch", equalTo(DISORDER));
        Tokens.county()
                .asks()
                .get(path + "/to-end")
                .then()
                .statusCode(200)
                .body("items.unit", contains(LAW))
                .body("items.branch", contains(POOR));
        refused(Tokens.of("611024").asks().get(path + "/to-end").then(), 404, "not-found");
        refused(command(path, "adoption", "\"0\"", Map.of()), 409, "open-pairs-not-ended")
                .body("open", equalTo(1));
        Pair.command(standing, "termination", "*").statusCode(200);
        Tokens.county().asks().get(path + "/to-end").then().body("items", hasSize(0));
        command(path, "adoption", "\"0\"", Map.of()).statusCode(200).body("pairingsProposed", equalTo(4));
    }

    @Test
    void adoptsPairsOffTheRuleOnlyWithAReason() {
        Database.execute("delete from unit where unit_code = '" + LAW + "'");
        Database.execute("delete from unit where unit_code = '" + GENERAL + "'");
        Upload.csv("units", UNIT_ROWS.replace(",综合,", ",党群,"), "").body("state", equalTo("SUCCEEDED"));
        String path = proposed();
        pairs(path).body("items.findAll { !it.followsRule }.branch", contains(DISORDER));
        refused(command(path, "adoption", "\"0\"", Map.of()), 409, "override-reason-missing");
        assertThat(Database.number("select count(*) from pairing")).isZero();
        command(path, "adoption", "\"0\"", Map.of("overrideReason", "县里没有政法单位")).statusCode(200);
        assertThat(Database.number("select count(*) from pairing where override_reason = '县里没有政法单位'"))
                .isOne();
    }

    @Test
    void aProposalIsOutOfDateWhenTheRegistryHasChanged() {
        String path = proposed();
        Upload.csv("units", UNIT_ROWS.replace(",经济,机关,示例经济党支部,5", ",经济,机关,示例经济党支部,9"), "");
        refused(command(path, "adoption", "\"0\"", Map.of()), 409, "proposal-out-of-date");
        refused(move(path, "\"0\"", GENERAL, POOR, null), 409, "proposal-out-of-date");
        command(path, "rejection", "\"0\"", Map.of("reason", "已过时"))
                .statusCode(200)
                .body("state", equalTo("REJECTED"))
                .body("decisionReason", equalTo("已过时"));
        assertThat(Database.number("select count(*) from pairing")).isZero();
    }

    @Test
    void proposesAndFormsTheLiaisonsOfABranch() {
        refused(liaisons(Tokens.county()), 409, "branch-not-paired");
        Pair.inForce();
        refused(liaisons(Tokens.branch()), 403, "reserved-for-superior");
        refused(liaisons(Tokens.town()), 403, "unit-beyond-your-place");
        var answer = liaisons(Tokens.county())
                .statusCode(201)
                .body("members", equalTo(1))
                .body("persons", equalTo(2))
                .body("needsMet", equalTo(1))
                .body("fewestReachable", equalTo(2))
                .body("mostReachable", equalTo(2));
        String path = answer.extract().header("Location");
        assertThat(answer.extract().jsonPath().getLong("cost"))
                .isEqualTo(answer.extract().jsonPath().getLong("provenMinimum"));
        Tokens.county()
                .asks()
                .get(path + "/liaisons")
                .then()
                .statusCode(200)
                .body("items.member", contains("C0281", "C0281"))
                .body("items.person", contains("N04672", "N04673"))
                .body("items[0].reason.zh", containsString("特长“法律”"))
                .body("items[0].nextBestMember", nullValue());
        assertThat(Database.number("select count(*) from liaison")).isZero();
        refused(command(path, "adoption", "\"0\"", Map.of("startsOn", "2009-01-01")), 409, "before-the-letter");
        command(path, "adoption", "\"0\"", Map.of("startsOn", "2009-12-31"))
                .statusCode(200)
                .body("state", equalTo("ADOPTED"))
                .body("liaisonsFormed", equalTo(2));
        assertThat(Database.number("select count(*) from liaison")).isEqualTo(2);
        refused(command(path, "adoption", "*", Map.of("startsOn", "2009-12-31")), 409, "proposal-decided");
        refused(liaisons(Tokens.county()), 409, "nobody-to-link").body("persons", equalTo(0));
        refused(Tokens.of("611023101").asks().get(path).then(), 404, "not-found");
    }

    @Test
    void aLiaisonIsMovedByHandAndTheMovedOneIsFormed() {
        Pair.inForce();
        Upload.csv(
                        "members",
                        """
                        编号,姓名,性别,出生年月,单位信用代码,职务,特长,联系电话
                        C0901,示例丁,男,1963-01,11611023MBY416905X,科员,养殖,
                        C0902,示例戊,男,1963-01,12611023MBY4931698,科员,养殖,
                        """,
                        "")
                .body("state", equalTo("SUCCEEDED"));
        String path = liaisons(Tokens.county()).statusCode(201).extract().header("Location");
        var before = Tokens.county().asks().get(path).then().extract().jsonPath();
        var found = Tokens.county()
                .asks()
                .get(path + "/liaisons")
                .then()
                .body("items.find { it.person == 'N04672' }.member", equalTo("C0281"));
        String liaison = found.extract().path("items.find { it.person == 'N04672' }.id");
        String moving = path + "/liaisons/" + liaison;
        refused(give(Tokens.branch(), moving, "*", "C0901"), 403, "reserved-for-superior");
        refused(give(Tokens.county(), moving, "\"7\"", "C0901"), 412, "version-stale");
        refused(give(Tokens.county(), moving, "\"0\"", "C0281"), 409, "member-unchanged");
        refused(give(Tokens.county(), moving, "\"0\"", "C0999"), 409, "person-unknown");
        refused(give(Tokens.county(), moving, "\"0\"", "C0902"), 409, "units-not-paired")
                .body("unit", equalTo(GENERAL));
        refused(give(Tokens.county(), path + "/liaisons/" + UUID.randomUUID(), "\"0\"", "C0901"), 404, "not-found");
        var moved = give(Tokens.county(), moving, "\"0\"", "C0901")
                .statusCode(200)
                .body("liaison.member", equalTo("C0901"))
                .body("liaison.changedByHand", equalTo(true))
                .body("liaison.needsMet", equalTo(0))
                .body("liaison.reason.zh", containsString("手工指定"))
                .body("extra.needs", equalTo(15))
                .body("extra.reason.zh", containsString("+15 分"))
                .body("extra.reason.en", containsString("C0281 from"))
                .extract()
                .jsonPath();
        assertThat(moved.getLong("extra.needs") + moved.getLong("extra.load"))
                .isEqualTo(moved.getLong("extra.points"))
                .isEqualTo(moved.getLong("cost") - before.getLong("cost"))
                .isNotNegative();
        Tokens.county()
                .asks()
                .get(path)
                .then()
                .body("changes", equalTo(1))
                .body("needsMet", equalTo(0))
                .body("provenMinimum", equalTo(before.getInt("cost")));
        command(path, "adoption", "\"1\"", Map.of("startsOn", "2009-12-31")).statusCode(200);
        assertThat(Database.texts("select member_number from liaison where counterpart_number = ?", "N04672"))
                .containsExactly("C0901");
        refused(give(Tokens.county(), moving, "*", "C0281"), 409, "proposal-decided");
    }

    @Test
    void aLiaisonIsNotMovedWherePeopleHaveChangedOrThePersonHasAMember() {
        Pair.inForce();
        Upload.csv(
                        "members",
                        """
                        编号,姓名,性别,出生年月,单位信用代码,职务,特长,联系电话
                        C0901,示例丁,男,1963-01,11611023MBY416905X,科员,养殖,
                        """,
                        "")
                .body("state", equalTo("SUCCEEDED"));
        String path = liaisons(Tokens.county()).statusCode(201).extract().header("Location");
        var items =
                Tokens.county().asks().get(path + "/liaisons").then().extract().jsonPath();
        Tokens.county()
                .sends(Map.of(
                        "member",
                        "C0281",
                        "counterpartKind",
                        "PERSON",
                        "counterpart",
                        "N04672",
                        "startsOn",
                        "2009-12-31"))
                .post("/api/v1/liaisons")
                .then()
                .statusCode(201);
        for (var refusal : Map.of("N04672", "already-linked", "N04673", "proposal-out-of-date")
                .entrySet()) {
            String found = "items.find { it.person == '" + refusal.getKey() + "' }.";
            String other = items.getString(found + "member").equals("C0281") ? "C0901" : "C0281";
            refused(
                    give(Tokens.county(), path + "/liaisons/" + items.getString(found + "id"), "\"0\"", other),
                    409,
                    refusal.getValue());
        }
    }

    private static ValidatableResponse give(Tokens who, String liaison, String version, String member) {
        return who.asks()
                .header("If-Match", version)
                .contentType("application/json")
                .body(Map.of("member", member))
                .put(liaison)
                .then();
    }

    private static ValidatableResponse liaisons(Tokens who) {
        return who.sends(Map.of("branch", Registered.BRANCH)).post(LIAISONS).then();
    }
}
