package org.jointprosperity.pairing.visit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.pairing.Pair;
import org.jointprosperity.pairing.Registered;
import org.jointprosperity.pairing.Upload;

/** 走访: who visits whom in the tests, and how it is told. */
final class Visiting {

    static final String PATH = "/api/v1/visits";
    static final String CONCERNS = "/api/v1/concerns";
    static final String TODAY = "2009-12-31";

    private Visiting() {}

    /** C0281 is linked with N04673 and N95001, of another household; nobody has visited anyone. */
    static void begin() {
        Registered.all();
        Upload.csv("members", "编号,姓名,性别,出生年月,单位信用代码,职务,特长,联系电话\nC95001,示例丁,女,1975-01," + Registered.UNIT + ",,,\n", "")
                .body("state", equalTo("SUCCEEDED"));
        Upload.csv(
                        "villagers",
                        "编号,姓名,性别,出生年月,支部编码,户编号,与户主关系,是否党员,需求\nN95001,示例戊,男,1960-01," + Registered.BRANCH
                                + ",H10400101-095,户主,否,\n",
                        "")
                .body("state", equalTo("SUCCEEDED"));
        Pair.noneOpen();
        Database.execute("truncate visit, visit_version, visit_claim, concern, concern_step");
        Pair.inForce();
        link("C0281", "N04673");
        link("C0281", "N95001");
    }

    static void link(String member, String counterpart) {
        Tokens.county()
                .sends(Map.of(
                        "member", member, "counterpartKind", "PERSON", "counterpart", counterpart, "startsOn", TODAY))
                .post("/api/v1/liaisons")
                .then()
                .statusCode(201);
    }

    static Map<String, Object> card(Object... more) {
        var card = new HashMap<String, Object>(
                Map.of("visitedOn", TODAY, "purpose", "HEAR", "activity", "POLICY_TALK", "content", "讲解良种补贴政策"));
        for (int i = 0; i < more.length; i += 2) {
            card.put((String) more[i], more[i + 1]);
        }
        return card;
    }

    static Map<String, Object> visit(Map<String, Object> card) {
        return new HashMap<>(Map.of("member", "C0281", "counterpart", "N04673", "card", card));
    }

    static ValidatableResponse record(Tokens who, Map<String, Object> visit) {
        return who.sends(visit).post(PATH).then();
    }

    static ValidatableResponse inChinese(Object body, String path) {
        return given().auth()
                .oauth2(Tokens.unit().token())
                .header("Accept-Language", "zh")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(body)
                .post(path)
                .then();
    }

    static String recorded(Object... more) {
        return record(Tokens.unit(), visit(card(more)))
                .statusCode(201)
                .extract()
                .header("Location");
    }

    static ValidatableResponse correct(Tokens who, String path, String version, Map<String, Object> card) {
        return who.asks()
                .header("If-Match", version)
                .contentType("application/json")
                .body(card)
                .put(path)
                .then();
    }

    static ValidatableResponse command(Tokens who, String path, String version, Map<String, Object> body) {
        return who.sends(body).header("If-Match", version).post(path).then();
    }

    static void refused(ValidatableResponse answer, String code) {
        answer.statusCode(409).body("code", equalTo(code)).body("title", not(equalTo(code)));
    }

    static long visits() {
        return Database.number("select count(*) from visit");
    }
}
