package org.jointprosperity.pairing.agreement;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.pairing.Announced;
import org.jointprosperity.pairing.AtOnce;
import org.jointprosperity.pairing.Pair;
import org.jointprosperity.pairing.Registered;
import org.jointprosperity.pairing.Upload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class PlanAndLetterResourceTest {

    @Inject
    ActivatingPairings activating;

    @BeforeEach
    void everyoneIsRegistered() {
        Registered.all();
        Pair.noneOpen();
    }

    private static void refused(ValidatableResponse answer, String code) {
        answer.statusCode(409).body("code", equalTo(code));
    }

    @Test
    void aPlanThatLeavesAContentOutIsToldWhichInTheCallersLanguage() {
        String path = Pair.proposed();
        var two = Pair.planWith(
                "contents",
                List.of(
                        Map.of("content", "IDEOLOGY", "work", "上党课"),
                        Map.of("content", "CAPABILITY", "work", "办培训班"),
                        Map.of("content", "CONDUCT", "work", "走访")));
        Pair.plan(path, "\"0\"", two)
                .statusCode(409)
                .body("code", equalTo("plan-incomplete"))
                .body("missing", contains("ORGANISATION", "NEW_COUNTRYSIDE"))
                .body("detail", containsString("organisation, new countryside"));
        given().auth()
                .oauth2(Tokens.county().token())
                .header("Accept-Language", "zh-CN")
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body(two)
                .put(path + "/plan")
                .then()
                .statusCode(409)
                .body("detail", containsString("尚缺：组织共建、新农村共建。"));
    }

    @Test
    void aPlanMaySayWhyAContentIsMissing() {
        String path = Pair.proposed();
        var contents = List.of("IDEOLOGY", "CAPABILITY", "CONDUCT", "ORGANISATION", "NEW_COUNTRYSIDE").stream()
                .map(content -> Map.of("content", content, "reasonMissing", "下半年再定"))
                .toList();
        Pair.plan(path, "\"0\"", Pair.planWith("contents", contents))
                .statusCode(200)
                .body("contents.reasonMissing", contains("下半年再定", "下半年再定", "下半年再定", "下半年再定", "下半年再定"))
                .body("pledged.amount", equalTo("20000.00"))
                .body("letter.text", containsString("{\"content\":\"IDEOLOGY\",\"reasonMissing\":\"下半年再定\"}"));
    }

    @Test
    void refusesAPlanThatCannotBe() {
        String path = Pair.proposed();
        var twice = List.of(Map.of("content", "IDEOLOGY", "work", "上党课"), Map.of("content", "IDEOLOGY", "work", "再上"));
        refused(Pair.plan(path, "\"0\"", Pair.planWith("contents", twice)), "plan-content-repeated");
        refused(Pair.plan(path, "\"0\"", Pair.planWith("endsOn", "2009-12-30")), "period-ends-before-it-starts");
        for (String amount : List.of("-1.00", "1.005", "1e3", "", "壹万")) {
            Pair.plan(path, "\"0\"", Pair.planWith("pledged", Map.of("amount", amount, "currency", "CNY")))
                    .statusCode(400)
                    .body("code", equalTo("money-invalid"));
        }
        var nothing = List.of(Map.of("title", "新建茶园", "quantity", 0, "unit", "亩", "dueOn", "2010-12-31"));
        Pair.plan(path, "\"0\"", Pair.planWith("undertakings", nothing))
                .statusCode(400)
                .body("violations.field", contains("undertakings[0].quantity"));
        Tokens.county()
                .asks()
                .get(path)
                .then()
                .body("state", equalTo("PROPOSED"))
                .body("planVersion", equalTo(0));
    }

    @Test
    void aSignatureCountsForThePlanThatWasRead() {
        String path = Pair.planned();
        Pair.sign(Tokens.unit(), path, 1, "\"1\"").statusCode(200);
        Pair.plan(path, "\"2\"", Pair.planWith("endsOn", "2011-12-31"))
                .statusCode(200)
                .body("letter.urbanSigner", nullValue());
        refused(Pair.sign(Tokens.branch(), path, 1, "\"3\""), "plan-has-changed");
        Pair.sign(Tokens.branch(), path, 2, "\"3\"").statusCode(200).body("state", equalTo("PLANNED"));
    }

    @Test
    void eitherSideWritesThePlanUntilBothHaveSigned() {
        String path = Pair.proposed();
        Pair.plan(Tokens.unit(), path, "\"0\"", Pair.plan()).statusCode(200);
        Pair.sign(Tokens.unit(), path, 1, "\"1\"").statusCode(200);
        Pair.plan(Tokens.branch(), path, "\"2\"", Pair.planWith("endsOn", "2011-12-31"))
                .statusCode(200)
                .body("letter.urbanSigner", nullValue());
        Pair.sign(Tokens.branch(), path, 2, "\"3\"").statusCode(200);
        Pair.sign(Tokens.unit(), path, 2, "\"4\"").statusCode(200).body("state", equalTo("ACTIVE"));
        refused(Pair.plan(Tokens.unit(), path, "\"5\"", Pair.plan()), "plan-fixed");
    }

    /** Two branches of one village share its place. */
    @Test
    void theOtherBranchOfTheVillageNeitherPlansNorRenews() {
        var neighbour = Tokens.branch().with("branch", "61102310400102");
        String path = Pair.planned();
        Pair.plan(neighbour, path, "\"1\"", Pair.plan())
                .statusCode(403)
                .body("code", equalTo("reserved-for-the-parties"))
                .body("branch", equalTo(Registered.BRANCH));
        neighbour
                .sends(Map.of())
                .header("If-Match", "*")
                .post(path + "/renewal")
                .then()
                .statusCode(403)
                .body("code", equalTo("reserved-for-the-parties"));
        Pair.plan(Tokens.town(), path, "\"1\"", Pair.plan()).statusCode(200);
    }

    @Test
    void refusesATermThatCannotBe() {
        String path = Pair.proposed();
        refused(Pair.plan(path, "\"0\"", Pair.planWith("startsOn", "0001-01-01")), "plan-starts-before-proposal");
        refused(Pair.plan(path, "\"0\"", Pair.planWith("endsOn", "2010-12-30")), "promise-due-outside-term");
        refused(Pair.plan(path, "\"0\"", Pair.planWith("endsOn", "9999-12-31")), "plan-ends-too-late");
        Pair.plan(path, "\"0\"", Pair.planWith("endsOn", "2039-12-31")).statusCode(200);
    }

    /** Made a renewal of itself, the next term cannot run beside the one that runs. */
    @Test
    void whatCannotComeIntoForceHoldsUpNothingElse() {
        String running = Pair.inForce();
        Tokens.county()
                .sends(Map.of("achieved", "已完成", "verdict", "CONTINUE"))
                .header("If-Match", "*")
                .post(running + "/reviews")
                .then()
                .statusCode(200);
        String stuck = Tokens.county()
                .sends(Map.of())
                .header("If-Match", "*")
                .post(running + "/renewal")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        signAhead(stuck, Tokens.branch());
        Upload.csv("offices", "组织编码,组织类别,职务,人员编号,任职日期\n61102310100101,支部,书记,N90001,2008-01-01\n", "")
                .body("state", equalTo("SUCCEEDED"));
        String other = Pair.propose(Map.of("unit", Registered.UNIT, "branch", "61102310100101", "reason", "历史渊源"))
                .statusCode(201)
                .extract()
                .header("Location");
        signAhead(other, Tokens.of("611023101001").with("person", "N90001").with("branch", "61102310100101"));
        Database.execute(
                "update pairing set renews = id where id = ?",
                UUID.fromString(stuck.substring(stuck.lastIndexOf('/') + 1)));
        Database.execute("update pairing set starts_on = '2009-12-31' where state = 'SIGNED'");
        activating.activate();
        Tokens.county().asks().get(other).then().body("state", equalTo("ACTIVE"));
        Tokens.county().asks().get(stuck).then().body("state", equalTo("SIGNED"));
        Tokens.county().asks().get(running).then().body("state", equalTo("ACTIVE"));
    }

    private static void signAhead(String path, Tokens branch) {
        Pair.plan(path, "*", Pair.planWith("startsOn", "2010-01-01")).statusCode(200);
        Pair.sign(branch, path, 1, "*").statusCode(200);
        Pair.sign(Tokens.unit(), path, 1, "*").statusCode(200).body("state", equalTo("SIGNED"));
    }

    @Test
    void nobodyMakesHimselfTheOneWhoSigns() {
        String appointed = "组织编码,组织类别,职务,人员编号,任职日期\n%s,%s,书记,%s,2007-01-01\n";
        var self = Map.of(
                Tokens.unit(), appointed.formatted(Registered.UNIT, "单位", "C0281"),
                Tokens.branch(), appointed.formatted(Registered.BRANCH, "支部", "N04673"));
        self.forEach((who, csv) -> rejected(who, csv, "reserved-for-superior"));
        rejected(
                Tokens.county(),
                appointed.formatted(Registered.BRANCH, "支部", "N90001"),
                "person-of-another-organisation");
    }

    private static void rejected(Tokens who, String csv, String code) {
        String job = Upload.started(who, "offices", csv.getBytes(StandardCharsets.UTF_8), "");
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> who.asks().get(job).path("endedAt") != null);
        who.asks().get(job).then().body("counts.rejected", equalTo(1)).body("errors.code", hasItem(code));
    }

    @Test
    void onlyTheSecretaryOfThatDaySigns() {
        Upload.csv(
                        "members",
                        """
                        编号,姓名,性别,出生年月,单位信用代码,职务,特长,联系电话
                        C0282,示例乙,男,1961-01,11611023MBY416905X,,,
                        C0283,示例丙,女,1962-01,11611023MBY416905X,,,
                        """,
                        "")
                .body("state", equalTo("SUCCEEDED"));
        Upload.csv(
                        "offices",
                        """
                        组织编码,组织类别,职务,人员编号,任职日期,离任日期
                        11611023MBY416905X,单位,书记,C0282,2010-01-01,
                        11611023MBY416905X,单位,书记,C0283,2007-01-01,2009-12-30
                        """,
                        "")
                .body("state", equalTo("SUCCEEDED"));
        String path = Pair.planned();
        refused(Pair.sign(Tokens.unit().with("person", "C0282"), path, 1, "\"1\""), "signer-not-secretary");
        refused(Pair.sign(Tokens.unit().with("person", "C0283"), path, 1, "\"1\""), "signer-not-secretary");
        refused(Pair.sign(Tokens.unit().without("person"), path, 1, "\"1\""), "signer-not-secretary");
        refused(Pair.sign(Tokens.branch().with("person", "N04673"), path, 1, "\"1\""), "signer-not-secretary");
        refused(
                Pair.sign(Tokens.branch().with("branch", "61102310400102"), path, 1, "\"1\""),
                "not-a-party-to-the-letter");
        Pair.sign(Tokens.unit(), path, 1, "\"1\"").statusCode(200).body("letter.urbanSigner", equalTo("C0281"));
        refused(Pair.sign(Tokens.unit(), path, 1, "\"2\""), "side-has-signed");
    }

    @Test
    void whoeverHasAPublishedLetterCanComputeItsHash() throws Exception {
        String path = Pair.proposed();
        Tokens.county()
                .asks()
                .get(path + "/letter")
                .then()
                .statusCode(409)
                .body("code", equalTo("pairing-not-planned"));
        Pair.plan(path, "\"0\"", Pair.planWith("summary", "同\u00e9 \"两推一选\"\\ \n"))
                .statusCode(200);
        Tokens.county().asks().get(path + "/letter").then().statusCode(200).body("sha256", nullValue());
        Pair.sign(Tokens.unit(), path, 1, "\"1\"").statusCode(200);
        Pair.sign(Tokens.branch(), path, 1, "\"2\"").statusCode(200);
        var published = Tokens.county().asks().get(path + "/letter");
        published
                .then()
                .statusCode(200)
                .body("form", equalTo("SIGNED_HERE"))
                .body("signatures.side", contains("URBAN", "RURAL"))
                .body("signatures.signer", contains("C0281", "N04672"))
                .body("letter.pledgedFen", equalTo(2_000_000))
                .body("letter.undertakings[0].title", equalTo("新建茶园"))
                .body("hashedBy", equalTo("RFC8785-SHA256"));
        var letter = new ObjectMapper().readTree(published.asString()).get("letter");
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(canonical(letter).getBytes(StandardCharsets.UTF_8));
        assertThat(published.jsonPath().getString("sha256"))
                .isEqualTo(HexFormat.of().formatHex(digest));
    }

    /** RFC 8785 for texts and whole numbers, written anew here: names by UTF-16 units, no blanks, shortest escapes. */
    private static String canonical(JsonNode node) throws JsonProcessingException {
        if (node.isObject()) {
            var fields = new TreeMap<String, JsonNode>();
            node.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
            var parts = new ArrayList<String>();
            for (var field : fields.entrySet()) {
                parts.add(canonical(TextNode.valueOf(field.getKey())) + ":" + canonical(field.getValue()));
            }
            return "{" + String.join(",", parts) + "}";
        }
        if (node.isArray()) {
            var parts = new ArrayList<String>();
            for (var element : node) {
                parts.add(canonical(element));
            }
            return "[" + String.join(",", parts) + "]";
        }
        assertThat(node.isTextual() || node.isIntegralNumber()).isTrue();
        return new ObjectMapper().writeValueAsString(node);
    }

    @Test
    void everyVersionOfThePlanStaysReadable() {
        String path = Pair.planned();
        Pair.plan(Tokens.unit(), path, "\"1\"", Pair.planWith("endsOn", "2011-12-31"))
                .statusCode(200);
        String plans = path + "/plans";
        Tokens.branch()
                .asks()
                .get(plans)
                .then()
                .statusCode(200)
                .body("items.version", contains(1, 2))
                .body("items.plan.endsOn", contains("2010-12-31", "2011-12-31"))
                .body("items[1].putBy", equalTo("C0281"))
                .body("items.putOn", contains("2009-12-31", "2009-12-31"))
                .body("items[0].plan.contents", hasSize(5));
        Tokens.county().asks().get(plans + "/1").then().body("plan.pledged.amount", equalTo("20000.00"));
        Tokens.county().asks().get(plans + "/3").then().statusCode(404);
        Tokens.of("611023101").asks().get(plans + "/1").then().statusCode(404);
        String cursor = Tokens.county().asks().get(plans + "?limit=1").path("next");
        Tokens.county().asks().get(plans + "?limit=1&cursor=" + cursor).then().body("items.version", contains(2));
    }

    @Test
    void thirtyTwoWritersOfAPlanLoseNothing() throws Exception {
        String path = Pair.proposed();
        AtOnce.answers(32, () -> {
            int status;
            do {
                String version = Tokens.county().asks().get(path).header("ETag");
                status = Pair.plan(path, version, Pair.plan()).extract().statusCode();
                assertThat(status).isIn(200, 412, 503);
            } while (status != 200);
            return status;
        });
        Tokens.county()
                .asks()
                .get(path)
                .then()
                .header("ETag", equalTo("\"32\""))
                .body("planVersion", equalTo(32));
        List<Integer> versions =
                Tokens.county().asks().get(path + "/plans?limit=200").path("items.version");
        assertThat(versions).isEqualTo(IntStream.rangeClosed(1, 32).boxed().toList());
        var announced = Announced.about(path, 33);
        assertThat(announced.headers("ce_aggregateversion"))
                .isEqualTo(
                        IntStream.rangeClosed(1, 33).mapToObj(String::valueOf).toList());
    }

    @Test
    void takesStepsOnlyInTheirOrder() {
        String path = Pair.proposed();
        refused(Pair.command(path, "suspension", "\"0\""), "pairing-not-active");
        refused(Pair.command(path, "resumption", "\"0\""), "pairing-not-suspended");
        Pair.command(path, "termination", "\"0\"").statusCode(200);
        refused(Pair.command(path, "termination", "\"1\""), "pairing-ended");
        refused(Pair.sign(Tokens.unit(), path, 1, "\"1\""), "pairing-ended");
        String signed = Pair.inForce();
        refused(Pair.plan(signed, "\"3\"", Pair.plan()), "plan-fixed");
        refused(Pair.sign(Tokens.unit(), signed, 1, "\"3\""), "letter-already-complete");
        refused(Pair.command(signed, "resumption", "\"3\""), "pairing-not-suspended");
    }

    @Test
    void aSignedLetterComesIntoForceOnItsFirstDay() {
        String path = Pair.proposed();
        Pair.plan(path, "\"0\"", Pair.planWith("startsOn", "2010-01-05")).statusCode(200);
        Pair.sign(Tokens.branch(), path, 1, "\"1\"").statusCode(200);
        Pair.sign(Tokens.unit(), path, 1, "\"2\"").statusCode(200).body("state", equalTo("SIGNED"));
        activating.activate();
        Tokens.county().asks().get(path).then().body("state", equalTo("SIGNED"));
        Database.execute(
                "update pairing set starts_on = '2009-12-31' where id = ?",
                UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));
        activating.activate();
        Tokens.county().asks().get(path).then().body("state", equalTo("ACTIVE"));
        assertThat(Announced.about(path, 4).types()).endsWith("pairing.LetterSigned", "pairing.PairingActivated");
    }

    @Test
    void aRenewalSignedAheadWaitsBesideTheTermThatRuns() {
        String first = Pair.inForce();
        Tokens.county()
                .sends(Map.of("achieved", "已完成", "verdict", "CONTINUE"))
                .header("If-Match", "*")
                .post(first + "/reviews")
                .then()
                .statusCode(200);
        String second = Tokens.branch()
                .sends(Map.of())
                .header("If-Match", "*")
                .post(first + "/renewal")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        Pair.plan(second, "*", Pair.planWith("startsOn", "2010-01-01")).statusCode(200);
        Pair.sign(Tokens.branch(), second, 1, "*").statusCode(200);
        Pair.sign(Tokens.unit(), second, 1, "*").statusCode(200).body("state", equalTo("SIGNED"));
        activating.activate();
        Tokens.county().asks().get(first).then().body("state", equalTo("ACTIVE"));
        Database.execute(
                "update pairing set starts_on = '2009-12-31' where id = ?",
                UUID.fromString(second.substring(second.lastIndexOf('/') + 1)));
        activating.activate();
        Tokens.county().asks().get(first).then().body("state", equalTo("ENDED"));
        Tokens.county().asks().get(second).then().body("state", equalTo("ACTIVE"));
    }
}
