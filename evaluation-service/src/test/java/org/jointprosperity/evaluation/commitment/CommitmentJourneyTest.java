package org.jointprosperity.evaluation.commitment;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.contracts.PairingEvent;
import org.jointprosperity.evaluation.Announced;
import org.jointprosperity.evaluation.Founded;
import org.jointprosperity.evaluation.KnownBranch;
import org.jointprosperity.evaluation.KnownPerson;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class CommitmentJourneyTest {

    private static final String PATH = "/api/v1/commitments";
    private static final String TODAY = "2009-12-31";
    private static final String VILLAGE = "611023104511";
    private static final UUID VISIT = UUID.randomUUID();

    @Test
    void aMemberPromisesAtHisPostKeepsItAndWinsTheStarOfTheYear() {
        var branch = KnownBranch.in(VILLAGE);
        var member = KnownPerson.in(VILLAGE, "N95111");
        var unit = KnownPerson.unit("611023001", "11611023MBY294290A");
        String first = published(1, null, "UNIT", unit);
        String second = published(2, first, "BRANCH", branch.number());
        String third = published(3, second, "BRANCH", branch.number());

        String assignment = matchedAndPublished(branch, member);
        var path = proposed(4, third, "PERSON", member);
        int version = 0;
        // an elsewhere sees nothing before it is public
        Tokens.of("611023107").asks().get(path).then().statusCode(404);
        send(secretary(), path, version, "/review", Map.of("approved", true, "reasons", "好"))
                .statusCode(403)
                .body("code", equalTo("reserved-for-superior"));
        send(Tokens.town(), path, version, "/publication", Map.of("publicFrom", TODAY))
                .statusCode(409)
                .body("code", equalTo("commitment-out-of-turn"));
        version = next(Tokens.town(), path, version, "/review", Map.of("approved", false, "reasons", "写明里程"));
        version = next(secretary(), path, version, "/versions", text("修路2公里"));
        version = next(Tokens.town(), path, version, "/review", Map.of("approved", true, "reasons", "具体"));
        version = next(secretary(), path, version, "/publication", Map.of("publicFrom", TODAY));
        Tokens.of("611023107")
                .asks()
                .get(path)
                .then()
                .statusCode(200)
                .body("content", equalTo("修路2公里"))
                .body("versions", hasSize(2))
                .body("versions[0].approved", equalTo(false))
                .body("owner", equalTo("N****"));
        Tokens.of("611023107").asks().get(PATH + "?owner=" + member).then().body("items", hasSize(0));
        Tokens.town().asks().get(path + "?asOf=2010-01-01").then().statusCode(400);
        Tokens.town().asks().get(PATH + "?asOf=2010-01-01").then().statusCode(400);
        send(Tokens.of("611023107"), path, version, "/supervisions", Map.of("on", TODAY, "note", "看过"))
                .statusCode(404);

        Tokens.town()
                .sends(Map.of("commitment", id(path)))
                .header("If-Match", "\"2\"")
                .post(assignment + "/promise")
                .then()
                .statusCode(200)
                .body("state", equalTo("PROMISED"));

        due("DUE", TODAY, path, true);
        due("OVERDUE", TODAY, path, false);
        due("OVERDUE", "2010-01-01", path, true);
        send(secretary(), path, version, "/fulfilments", done(UUID.randomUUID()))
                .statusCode(409)
                .body("code", equalTo("evidence-unknown"));
        version = next(secretary(), path, version, "/fulfilments", done(visit()));
        int seen = version;
        Founded.refuses(
                () -> send(secretary(), path, seen, "/supervisions", Map.of("on", TODAY, "note", "看过")),
                "supervisor-is-owner",
                "commitment-supervision",
                "督诺",
                null,
                "（commitment-supervision，未核对原文）",
                "By the supervision of");
        version = next(Tokens.town(), path, version, "/supervisions", Map.of("on", TODAY, "note", "看过，属实"));
        due("DUE", TODAY, path, false);
        due("OVERDUE", "2010-01-01", path, false);
        version = next(
                Tokens.town(),
                path,
                version,
                "/evaluation",
                Map.of("result", "FULFILLED", "reasons", "群众满意", "poll", poll(40, 38)));
        send(Tokens.county(), path, version, "/evaluation", Map.of("result", "UNFULFILLED", "reasons", "再评"))
                .statusCode(409)
                .body("code", equalTo("commitment-out-of-turn"));
        assertThat(Database.number(
                        "select count(*) from commitment_evaluation where commitment_id = ?",
                        UUID.fromString(id(path))))
                .isEqualTo(1);
        Tokens.villager()
                .asks()
                .get(path)
                .then()
                .body("stateOn", equalTo("EVALUATED"))
                .body("evaluation.poll.satisfied", equalTo(30))
                .body("entries.kind", contains("FULFILMENT", "SUPERVISION"))
                .body("entries[0].evidence[0].number", equalTo(VISIT.toString()));
        assertThat(Announced.typesOf(id(path), 3))
                .containsExactly(
                        "evaluation.CommitmentPublished",
                        "evaluation.CommitmentSupervised",
                        "evaluation.CommitmentEvaluated");
        assertThat(Announced.typesOf(id(assignment), 1)).containsExactly("evaluation.PostTaken");

        star(member);
    }

    /** Given once, objected to by a villager, upheld by another superior. */
    private void star(String member) {
        var form = Map.of("person", member, "year", 2009, "reasons", "承诺全部兑现");
        secretary().sends(form).post("/api/v1/stars").then().statusCode(403);
        Tokens.town()
                .sends(Map.of("person", member, "year", 2010, "reasons", "早了"))
                .post("/api/v1/stars")
                .then()
                .statusCode(409)
                .body("code", equalTo("star-before-years-end"));
        Tokens.town()
                .sends(Map.of("person", member, "year", 2008, "reasons", "没有"))
                .post("/api/v1/stars")
                .then()
                .statusCode(409)
                .body("code", equalTo("star-without-commitment"));
        String star = Tokens.town()
                .sends(form)
                .post("/api/v1/stars")
                .then()
                .statusCode(201)
                .body("fulfilledCommitments", equalTo(1))
                .body("objectUntil", equalTo("2010-01-07"))
                .extract()
                .header("Location");
        Tokens.county()
                .sends(form)
                .post("/api/v1/stars")
                .then()
                .statusCode(409)
                .body("code", equalTo("star-already-awarded"));
        send(Tokens.town(), star, 0, "/objection", Map.of("reasons", "不服"))
                .statusCode(409)
                .body("code", equalTo("awarder-cannot-object"));
        var villager = Tokens.villager().with("division", VILLAGE).scopes("evaluation:read evaluation:confirm");
        next(villager, star, 0, "/objection", Map.of("reasons", "里程不足"));
        send(Tokens.town(), star, 1, "/answer", Map.of("outcome", "KEPT", "answer", "维持"))
                .statusCode(409)
                .body("code", equalTo("judge-is-party"));
        send(Tokens.county(), star, 1, "/answer", Map.of("outcome", "WITHDRAWN", "answer", "里程确实不足"))
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));
        assertThat(Announced.typesOf(id(star), 2))
                .containsExactly("evaluation.StarAwarded", "evaluation.StarWithdrawn");
    }

    @Test
    void refusesWhatCannotBePromised() {
        var branch = KnownBranch.in("611023104512");
        var form = form(1, null, "BRANCH", branch.number());
        refused(with(form, "owner", "61102310499901"), 409, "neighbour-unknown");
        Founded.refuses(
                () -> Tokens.county()
                        .sends(with(form, "level", 2))
                        .post(PATH)
                        .then()
                        .body("level", equalTo(2)),
                "parent-missing",
                "four-level-commitments",
                "四级承诺一评议",
                null,
                "依据：共建共富促和谐活动四级承诺一评议",
                "(four-level-commitments, not checked against the text)");
        refused(with(form, "level", 5), 400, "request-invalid");
        refused(with(form, "parent", UUID.randomUUID().toString()), 400, "parent-unknown");
        refused(with(form, "tasks", List.of()), 400, "request-invalid");
        refused(
                with(form, "tasks", List.of(Map.of("content", "修路", "dueOn", "2009-12-30"))),
                409,
                "task-due-in-the-past");
        Tokens.of("611023107").sends(form).post(PATH).then().statusCode(409).body("code", equalTo("neighbour-unknown"));
        Tokens.analyst().sends(form).post(PATH).then().statusCode(403);
    }

    @Test
    void aCountyNamesItsCodesFromADayOn() {
        Tokens.analyst()
                .asks()
                .get("/api/v1/code-tables/care-deliveries")
                .then()
                .body("entries", hasSize(6))
                .body("complete", equalTo(false))
                .body("entries[0].placeholder", equalTo(true));
        var form = new HashMap<String, Object>(Map.of(
                "table", "care-deliveries",
                "code", "delivery-1",
                "nameZh", "送政策",
                "nameEn", "policy",
                "division", "611023",
                "effectiveFrom", "2010-06-01",
                "source", "测试",
                "verified", false));
        var admin = Tokens.county().scopes("evaluation:read evaluation:admin");
        Tokens.county().sends(form).post("/api/v1/code-entries").then().statusCode(403);
        named(admin, with(form, "table", "seven-deliveries"), 400, "code-table-unknown");
        named(admin, with(form, "code", "delivery-6"), 400, "code-has-no-place");
        named(admin, with(form, "division", "611023104"), 400, "codes-are-the-countys");
        named(admin, with(form, "division", "611024"), 403, "place-not-yours");
        named(admin, with(form, "effectiveFrom", "2009-12-30"), 409, "code-begins-in-the-past");
        named(admin, with(form, "effectiveTo", "2010-05-31"), 409, "period-ends-before-it-starts");
        admin.sends(form).post("/api/v1/code-entries").then().statusCode(201);
        var dropped = with(with(form, "code", "delivery-2"), "effectiveTo", "2010-06-01");
        admin.sends(dropped).post("/api/v1/code-entries").then().statusCode(201);
        Tokens.analyst()
                .asks()
                .get("/api/v1/code-tables/care-deliveries?on=2010-06-02")
                .then()
                .body("entries", hasSize(5))
                .body("entries.code", not(hasItem("delivery-2")));
        named(admin, form, 409, "code-already-dated");
        Tokens.analyst()
                .asks()
                .get("/api/v1/code-tables/care-deliveries?on=2010-06-01")
                .then()
                .body("entries[0].nameZh", equalTo("送政策"))
                .body("entries", hasSize(6));
        Tokens.analyst()
                .asks()
                .get("/api/v1/code-tables/care-deliveries?on=2010-05-31")
                .then()
                .body("entries[0].nameZh", not(equalTo("送政策")));
    }

    private static void named(Tokens admin, Map<String, Object> form, int status, String code) {
        admin.sends(form).post("/api/v1/code-entries").then().statusCode(status).body("code", equalTo(code));
    }

    private static void refused(Map<String, Object> form, int status, String code) {
        Tokens.county().sends(form).post(PATH).then().statusCode(status).body("code", equalTo(code));
    }

    private static void due(String due, String asOf, String path, boolean listed) {
        Tokens.town()
                .asks()
                .get(PATH + "?level=4&due=" + due + "&asOf=" + asOf)
                .then()
                .statusCode(200)
                .body("items.id", listed ? hasItem(id(path)) : not(hasItem(id(path))));
    }

    /** Puts forward, approves and publishes; gives the id. */
    private static String published(int level, String parent, String ownerKind, String owner) {
        String path = proposed(level, parent, ownerKind, owner);
        var reviewer = Tokens.county().with("name", "county-reviewer");
        int version = next(reviewer, path, 0, "/review", Map.of("approved", true, "reasons", "好"));
        next(Tokens.county(), path, version, "/publication", Map.of("publicFrom", TODAY));
        return id(path);
    }

    private static String proposed(int level, String parent, String ownerKind, String owner) {
        return (ownerKind.equals("PERSON") ? secretary() : Tokens.county())
                .sends(form(level, parent, ownerKind, owner))
                .post(PATH)
                .then()
                .statusCode(201)
                .body("state", equalTo("PROPOSED"))
                .extract()
                .header("Location");
    }

    private static Map<String, Object> form(int level, String parent, String ownerKind, String owner) {
        var form = new HashMap<String, Object>(text("修路"));
        form.put("level", level);
        form.put("ownerKind", ownerKind);
        form.put("owner", owner);
        if (parent != null) {
            form.put("parent", parent);
        }
        return form;
    }

    private static Map<String, Object> text(String content) {
        return Map.of("content", content, "tasks", List.of(Map.of("content", content, "dueOn", TODAY)));
    }

    private static Map<String, Object> done(UUID visit) {
        return Map.of(
                "on",
                TODAY,
                "task",
                1,
                "done",
                true,
                "note",
                "完工",
                "evidence",
                List.of(Map.of("kind", "VISIT", "number", visit)));
    }

    /** A visit in the village that the pairing service has told of. */
    private static UUID visit() {
        Announced.by(
                new PairingEvent.VisitRecorded(
                        VISIT,
                        UUID.randomUUID(),
                        "C95111",
                        "N95112",
                        "11611023MBY294290A",
                        VILLAGE + "01",
                        VILLAGE,
                        LocalDate.of(2009, 12, 30),
                        "HEAR",
                        "POLICY_TALK"),
                1);
        await().atMost(20, SECONDS)
                .until(() -> Database.number("select count(*) from evidence where source_id = ?", VISIT) == 1);
        return VISIT;
    }

    private static Map<String, Object> poll(int issued, int returned) {
        return Map.of(
                "issued", issued,
                "returned", returned,
                "satisfied", 30,
                "fair", 5,
                "dissatisfied", 2,
                "invalid", 1);
    }

    private static String matchedAndPublished(KnownBranch branch, String member) {
        var post = new HashMap<String, Object>(Map.of(
                "branch",
                branch.number(),
                "postClass",
                "服务类",
                "name",
                "产业技术岗",
                "duties",
                "指导茶园管护",
                "skills",
                List.of("茶叶种植"),
                "opensOn",
                TODAY));
        String path = secretary()
                .sends(post)
                .post("/api/v1/posts")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        secretary().sends(post).post("/api/v1/posts").then().statusCode(409).body("code", equalTo("post-already-open"));
        var form = Map.of("post", id(path), "person", member, "route", "VOLUNTEERED", "skills", List.of("茶叶种植"));
        var own = Map.of("post", id(path), "skills", List.of("茶叶种植"));
        Tokens.villager()
                .sends(own)
                .post("/api/v1/post-assignments/volunteering")
                .then()
                .statusCode(403);
        String assignment = Tokens.villager()
                .with("division", VILLAGE)
                .with("person", member)
                .scopes("evaluation:read evaluation:confirm")
                .sends(own)
                .post("/api/v1/post-assignments/volunteering")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        secretary()
                .sends(form)
                .post("/api/v1/post-assignments")
                .then()
                .statusCode(409)
                .body("code", equalTo("already-applied"));
        secretary()
                .asks()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"0\"")
                .post(assignment + "/publication")
                .then()
                .statusCode(409)
                .body("code", equalTo("assignment-out-of-turn"));
        next(secretary(), assignment, 0, "/match", Map.of("matched", true, "reasons", "有特长"));
        secretary()
                .asks()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"1\"")
                .post(assignment + "/publication")
                .then()
                .statusCode(200);
        return assignment;
    }

    private static Tokens secretary() {
        return Tokens.branch()
                .with("name", "secretary")
                .with("division", VILLAGE)
                .with("person", "N95110")
                .with("branch", VILLAGE + "01");
    }

    private static int next(Tokens caller, String path, int version, String step, Map<String, ?> form) {
        return send(caller, path, version, step, form).statusCode(200).extract().path("version");
    }

    private static ValidatableResponse send(Tokens caller, String path, int version, String step, Map<String, ?> form) {
        return caller.sends(form)
                .header("If-Match", "\"" + version + "\"")
                .post(path + step)
                .then();
    }

    private static Map<String, Object> with(Map<String, Object> form, String name, Object value) {
        var changed = new HashMap<>(form);
        changed.put(name, value);
        return changed;
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
