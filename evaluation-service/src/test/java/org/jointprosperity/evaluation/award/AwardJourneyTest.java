package org.jointprosperity.evaluation.award;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
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
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.evaluation.Announced;
import org.jointprosperity.evaluation.Founded;
import org.jointprosperity.evaluation.KnownPerson;
import org.jointprosperity.evaluation.evidence.Deeds;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class AwardJourneyTest {

    private static final String PATH = "/api/v1/awards";
    private static final LocalDate MAY = LocalDate.of(2009, 5, 4);

    @Test
    void anAwardRestsOnEvidenceIsDecidedByAnotherPersonAndWithdrawnAfterAnObjection() {
        var unit = KnownPerson.unit("611023112", "11611023MBY960011A");
        var deeds = new Deeds(unit, "C96001", "611023112301");
        Announced.all(deeds.confirmedVisits(MAY, MAY.plusDays(1), MAY.plusDays(2)));
        confirmed(unit, 3);

        Founded.refuses(
                () -> propose(unit, 2009).body("confirmed", equalTo(3)),
                "award-without-record-card",
                "score-policy/611023/unit/2008-01-01",
                "报道只写“成效与年度评优挂钩”；分值为演示，待县里确认",
                1,
                "还缺 1 次",
                "1 are missing");
        Announced.all(deeds.confirmedVisits(MAY.plusDays(3)));
        confirmed(unit, 4);
        Tokens.of("611023112")
                .asks()
                .get("/api/v1/scores/UNIT/" + unit + "?year=2009")
                .then()
                .statusCode(200)
                .body("visits", equalTo(4))
                .body("missingVisits", equalTo(0))
                .body("points", equalTo(8))
                .body("recommended", equalTo(false))
                .body("verified", equalTo(false))
                .body("lines.find { it.kind == 'VISIT' && it.state == 'CONFIRMED' }.points", equalTo(8))
                .body(
                        "lines.find { it.kind == 'VISIT' && it.state == 'CONFIRMED' }.rows",
                        containsString("/api/v1/evidence?unit=" + unit + "&kind=VISIT&state=CONFIRMED"));
        propose(unit, 2010).statusCode(409).body("code", equalTo("award-before-years-end"));
        propose(unit, 2009, "award-12").statusCode(409).body("code", equalTo("code-unknown"));
        propose("11611023MBY969999A", 2009).statusCode(409).body("code", equalTo("neighbour-unknown"));

        String award = propose(unit, 2009).statusCode(201).extract().header("Location");
        propose(unit, 2009).statusCode(409).body("code", equalTo("award-already-proposed"));
        send(proposer(), award, 0, "/decision", decision(true, true))
                .statusCode(409)
                .body("code", equalTo("proposer-cannot-decide"));
        send(Tokens.of("611023112301"), award, 0, "/decision", decision(true, true))
                .statusCode(404);
        send(Tokens.of("611023112"), award, 0, "/decision", decision(true, false))
                .statusCode(409)
                .body("code", equalTo("award-differs-unsaid"));
        send(Tokens.of("611023112"), award, 0, "/decision", decision(true, true))
                .statusCode(200)
                .body("state", equalTo("GIVEN"))
                .body("differs", equalTo(true))
                .body("objectUntil", equalTo("2010-01-07"))
                .body("points", equalTo(8));
        figure("awards-given", award, true);
        figure("evidence-visits-confirmed", null, true);
        send(Tokens.of("611023112"), award, 1, "/objection", Map.of("reasons", "不服"))
                .statusCode(409)
                .body("code", equalTo("decider-cannot-object"));
        var villager = Tokens.county().with("name", "objector").scopes("evaluation:read evaluation:confirm");
        send(villager, award, 1, "/objection", Map.of("reasons", "走访不实")).statusCode(200);
        send(villager, award, 2, "/objection", Map.of("reasons", "再说一次"))
                .statusCode(409)
                .body("code", equalTo("objected-before"));
        // whom it is for may speak whoever has spoken before
        String first = send(Tokens.unit().with("unit", unit), award, 2, "/objection", Map.of("reasons", "不愿受奖"))
                .statusCode(200)
                .body("objections", hasSize(2))
                .extract()
                .path("objections[0].id");
        send(Tokens.county().with("name", "judge"), award, 3, "/answer", Map.of("upheld", true, "answer", "属实"))
                .statusCode(409)
                .body("code", equalTo("objection-not-named"))
                .body("open", equalTo(2));
        send(proposer(), award, 3, "/answer", Map.of("upheld", true, "answer", "属实"))
                .statusCode(409)
                .body("code", equalTo("judge-is-party-to-award"));
        send(
                        Tokens.county().with("name", "judge"),
                        award,
                        3,
                        "/answer",
                        Map.of("upheld", true, "answer", "属实", "objection", first))
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));
        assertThat(Announced.typesOf(id(award), 2))
                .containsExactly("evaluation.AwardGiven", "evaluation.AwardWithdrawn");
        figure("awards-given", award, false);
        // withdrawn, it stays on record, and another one may be proposed
        Tokens.unit()
                .with("unit", unit)
                .asks()
                .get(award)
                .then()
                .statusCode(200)
                .body("objections.answer", contains("属实", null));
        String again = propose(unit, 2009).statusCode(201).extract().header("Location");
        declinedItIsOpenToWhomItWasFor(unit, again);
    }

    private static void declinedItIsOpenToWhomItWasFor(String unit, String award) {
        send(Tokens.of("611023112"), award, 0, "/decision", decision(false, false))
                .statusCode(200)
                .body("state", equalTo("DECLINED"))
                .body("objectUntil", equalTo("2010-01-07"))
                .body("recommendedWhenDecided", equalTo(false))
                .body("pointsWhenDecided", equalTo(8));
        figure("awards-given", award, false);
        send(Tokens.county().with("name", "objector"), award, 1, "/objection", Map.of("reasons", "应授予"))
                .statusCode(409)
                .body("code", equalTo("declined-for-another"));
        var nominee = Tokens.unit().with("unit", unit);
        send(nominee, award, 1, "/objection", Map.of("reasons", "走访扎实")).statusCode(200);
        send(nominee, award, 2, "/answer", Map.of("upheld", true, "answer", "有理"))
                .statusCode(403)
                .body("code", equalTo("reserved-for-superior"));
        send(Tokens.county().with("unit", unit), award, 2, "/answer", Map.of("upheld", true, "answer", "有理"))
                .statusCode(409)
                .body("code", equalTo("judge-is-party-to-award"));
        send(Tokens.county().with("name", "judge"), award, 2, "/answer", Map.of("upheld", true, "answer", "有理"))
                .statusCode(200)
                .body("state", equalTo("GIVEN"))
                .body("givenOn", equalTo("2009-12-31"));
        figure("awards-given", award, true);
        assertThat(Announced.typesOf(id(award), 1)).containsExactly("evaluation.AwardGiven");
        Tokens.unit()
                .with("unit", unit)
                .sends(proposal(unit, 2009, "award-2", "UNIT"))
                .post(PATH)
                .then()
                .statusCode(409)
                .body("code", equalTo("own-award"));
    }

    @Test
    void aPlaceDecidesHowItsEvidenceCountsFromADayOn() {
        var admin = Tokens.county().scopes("evaluation:read evaluation:admin");
        var form = policy();
        Tokens.county().sends(form).post("/api/v1/score-policies").then().statusCode(403);
        refused(admin, with(form, "effectiveFrom", "2009-12-30"), 409, "policy-begins-in-the-past");
        refused(
                admin,
                with(form, "weights", List.of(Map.of("kind", "VISIT", "state", "SOLVED", "weight", 1))),
                400,
                "state-not-of-evidence");
        refused(admin, with(form, "jurisdiction", "611024"), 403, "place-not-yours");
        refused(admin, with(form, "effectiveTo", "2009-12-30"), 409, "period-ends-before-it-starts");
        set(admin, with(form, "leastVisits", 0)).statusCode(400);
        set(admin, with(form, "subjectKind", "ASSOCIATION"))
                .statusCode(400)
                .body("violations[0].code", equalTo("subject-not-scored"));
        set(admin, with(form, "weights", List.of(weight(3), weight(4))))
                .statusCode(400)
                .body("violations[0].code", equalTo("weighed-twice"));
        String path = set(admin, form).statusCode(201).extract().header("Location");
        refused(admin, form, 409, "policy-already-dated");
        Tokens.of("611023107")
                .asks()
                .get(path)
                .then()
                .statusCode(200)
                .body("weights[0].weight", equalTo(3))
                .body("weights[0].cap", equalTo(7));

        var member = KnownPerson.in("611023113401", "N96002");
        var deeds = new Deeds("11611023MBY960012A", member, "611023113401");
        Announced.all(deeds.confirmedVisits(MAY, MAY.plusDays(1), MAY.plusDays(2)));
        await().atMost(20, SECONDS)
                .until(() -> Database.number("select count(*) from evidence where person_number = ?", member) == 6);
        Tokens.county()
                .asks()
                .get("/api/v1/scores/PERSON/" + member + "?year=2009")
                .then()
                .statusCode(200)
                .body("points", equalTo(7))
                .body("lines[0].count", equalTo(3))
                .body("recommended", equalTo(true));
        // on a day of the year before any of it was confirmed, by the county's policy
        Tokens.county()
                .asks()
                .get("/api/v1/scores/PERSON/" + member + "?year=2009&asOf=2009-05-04")
                .then()
                .body("points", equalTo(1))
                .body("missingVisits", equalTo(2));
        Tokens.of("611023107")
                .asks()
                .get("/api/v1/scores/PERSON/" + member)
                .then()
                .statusCode(409);
        Tokens.county()
                .with("person", member)
                .sends(proposal(member, 2009, "award-1", "PERSON"))
                .post(PATH)
                .then()
                .statusCode(409)
                .body("code", equalTo("own-award"));
    }

    private static Map<String, Object> policy() {
        return new HashMap<>(Map.ofEntries(
                Map.entry("subjectKind", "PERSON"),
                Map.entry("nameZh", "金丝峡党员计分"),
                Map.entry("nameEn", "score of a member"),
                Map.entry("leastVisits", 3),
                Map.entry("leastPoints", 7),
                Map.entry("daysBeforeYearsEnd", 10),
                Map.entry("daysToObject", 5),
                Map.entry("weights", List.of(weight(3))),
                Map.entry("jurisdiction", "611023113"),
                Map.entry("effectiveFrom", "2009-12-31"),
                Map.entry("source", "测试"),
                Map.entry("verified", false)));
    }

    private static Map<String, Object> weight(int points) {
        return Map.of("kind", "VISIT", "state", "CONFIRMED", "weight", points, "cap", 7);
    }

    private static void refused(Tokens admin, Map<String, Object> form, int status, String code) {
        set(admin, form).statusCode(status).body("code", equalTo(code));
    }

    private static ValidatableResponse set(Tokens admin, Map<String, Object> form) {
        return admin.sends(form).post("/api/v1/score-policies").then();
    }

    private static void confirmed(String unit, int visits) {
        await().atMost(20, SECONDS)
                .until(() -> Database.number(
                                "select count(*) from evidence where unit_code = ? and state = 'CONFIRMED'", unit)
                        == visits);
    }

    /** Whether a figure has this among its rows; without one, whether its rows sum to it. */
    private static void figure(String code, String path, boolean holds) {
        var figure = Tokens.of("611023112")
                .asks()
                .get("/api/v1/evaluation-figures")
                .then()
                .statusCode(200)
                .extract();
        String rows = figure.path("items.find { it.code == '" + code + "' }.rows");
        int count = figure.path("items.find { it.code == '" + code + "' }.rowCount");
        var found = Tokens.of("611023112").asks().get(rows).then().statusCode(200);
        if (path == null) {
            assertThat(found.extract().<List<Integer>>path("items.value"))
                    .hasSize(count)
                    .isNotEmpty();
        } else {
            found.body("items.link", holds ? hasItem(path) : not(hasItem(path)));
        }
    }

    private static Tokens proposer() {
        return Tokens.county().with("name", "proposer");
    }

    private static ValidatableResponse propose(String unit, int year) {
        return propose(unit, year, "award-1");
    }

    private static ValidatableResponse propose(String unit, int year, String code) {
        return proposer().sends(proposal(unit, year, code, "UNIT")).post(PATH).then();
    }

    private static Map<String, Object> proposal(String subject, int year, String code, String kind) {
        return Map.of("code", code, "subjectKind", kind, "subject", subject, "year", year, "reasons", "走访扎实");
    }

    private static Map<String, Object> decision(boolean given, boolean differs) {
        return Map.of("given", given, "differs", differs, "reasons", "群众公认");
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
