package org.jointprosperity.pairing.undertaking;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.pairing.Pair;
import org.jointprosperity.pairing.Registered;
import org.jointprosperity.pairing.Upload;

/** A unit that has promised something to the branch of 前川 in a signed letter, and what is followed of it. */
record Promised(Tokens unit, String pairing) {

    static final String PATH = "/api/v1/undertakings";
    static final String OTHER_UNIT = "11611023016000013G";
    static final Map<String, Object> TEA = promise("新建茶园", "茶叶", 100, "亩", null);
    static final Map<String, Object> PIGS = promise("发展养猪大户", "生猪", 30, "户", 10);
    static final Map<String, Object> BOOKS = promise("捐赠图书", null, 500, "册", null);
    static final Map<String, Object> MONEY = promise("提供经费", null, 20_000, "元", null);
    static final Map<String, Object> LESSONS = promise("技术培训", "传经授艺", 2, "次", null);
    static final Map<String, Object> VISITS = promise("干部走访", null, 2, "次", null);

    /** The political-legal committee, with these promises. */
    @SafeVarargs
    static Promised byTheCommittee(Map<String, Object>... promises) {
        return signed(Tokens.unit(), Registered.UNIT, promises);
    }

    /** A second unit that supports the same branch. */
    @SafeVarargs
    static Promised byAnotherUnit(Map<String, Object>... promises) {
        succeeds(
                "units",
                """
                统一社会信用代码,单位名称,类别,性质,党组织名称,党员数,办公地址所在镇,双联双建包抓
                11611023016000013G,示例局,政法,机关,示例局党支部,5,城关街道,否
                """);
        succeeds(
                "members",
                """
                编号,姓名,性别,出生年月,单位信用代码,职务,特长,联系电话
                C0901,示例丁,男,1963-01,11611023016000013G,党支部书记,,
                """);
        succeeds(
                "offices",
                """
                组织编码,组织类别,职务,人员编号,任职日期
                11611023016000013G,单位,书记,C0901,2008-01-01
                """);
        return signed(Tokens.unit().with("person", "C0901").with("unit", OTHER_UNIT), OTHER_UNIT, promises);
    }

    @SafeVarargs
    private static Promised signed(Tokens who, String unit, Map<String, Object>... promises) {
        String pairing = Pair.propose(Map.of("unit", unit, "branch", Registered.BRANCH))
                .statusCode(201)
                .extract()
                .header("Location");
        Pair.plan(pairing, "\"0\"", Pair.planWith("undertakings", List.of(promises)))
                .statusCode(200);
        Pair.sign(who, pairing, 1, "\"1\"").statusCode(200);
        Pair.sign(Tokens.branch(), pairing, 1, "\"2\"").statusCode(200);
        return new Promised(who, pairing);
    }

    static Map<String, Object> promise(String title, String product, int quantity, String measure, Integer threshold) {
        var promise = new HashMap<String, Object>();
        promise.put("title", title);
        promise.put("product", product);
        promise.put("quantity", quantity);
        promise.put("unit", measure);
        promise.put("threshold", threshold);
        promise.put("dueOn", "2010-12-31");
        return promise;
    }

    /** Path of the undertaking of this title. */
    String path(String title) {
        String id = Tokens.county()
                .asks()
                .get(PATH + "?pairing=" + pairing.substring(pairing.lastIndexOf('/') + 1))
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.title == '" + title + "' }.id");
        assertThat(id).as(title).isNotNull();
        return PATH + "/" + id;
    }

    /** What both sides see; the facts add up to what is done. */
    static JsonPath seen(String path) {
        var seen = Tokens.county()
                .asks()
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        List<String> facts = Tokens.county()
                .asks()
                .get(path + "/facts?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items.quantity");
        assertThat(facts.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(seen.getString("done"));
        return seen;
    }

    static ValidatableResponse command(Tokens who, String path, Object body) {
        return who.sends(body).header("If-Match", "*").post(path).then();
    }

    private static void succeeds(String kind, String csv) {
        String state = Upload.csv(kind, csv, "").extract().path("state");
        assertThat(state).as(kind).isEqualTo("SUCCEEDED");
    }
}
