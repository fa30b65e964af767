package org.jointprosperity.evaluation.disclosure.publication;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.jointprosperity.evaluation.disclosure.Hands.PUBLIC;
import static org.jointprosperity.evaluation.disclosure.Hands.VILLAGE;
import static org.jointprosperity.evaluation.disclosure.Hands.clerk;
import static org.jointprosperity.evaluation.disclosure.Hands.content;
import static org.jointprosperity.evaluation.disclosure.Hands.good;
import static org.jointprosperity.evaluation.disclosure.Hands.hash;
import static org.jointprosperity.evaluation.disclosure.Hands.proposal;
import static org.jointprosperity.evaluation.disclosure.Hands.propose;
import static org.jointprosperity.evaluation.disclosure.Hands.published;
import static org.jointprosperity.evaluation.disclosure.Hands.step;
import static org.jointprosperity.evaluation.disclosure.Hands.with;
import static org.jointprosperity.evaluation.disclosure.Items.ITEMS;
import static org.jointprosperity.evaluation.disclosure.Items.changed;
import static org.jointprosperity.evaluation.disclosure.Items.item;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.evaluation.disclosure.Hands;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is refused of disclosures on their way, and what of them is published by which item. */
@QuarkusTest
@WithTestResource(RealParts.class)
class DisclosureResourceTest {

    static Stream<Arguments> badProposals() {
        return Stream.of(
                Arguments.of(409, "disclosure-item-unknown", with("item", "village-nothing")),
                Arguments.of(409, "disclosure-item-unknown", with("item", "town-projects")),
                Arguments.of(409, "disclosure-scope-not-allowed", with("item", "village-branch-work")),
                Arguments.of(409, "disclosure-to-correct-unknown", with("corrects", UUID.randomUUID())),
                Arguments.of(404, "not-found", with("due", UUID.randomUUID())),
                Arguments.of(403, "place-not-yours", with("division", "611023107001")),
                Arguments.of(400, "request-invalid", with("content", Map.of("title", "题", "blocks", List.of()))),
                Arguments.of(400, "request-invalid", with("content", content("题", " "))),
                Arguments.of(409, "citizen-id-in-disclosure", with("content", content("题", "11010519491231002X"))),
                Arguments.of(409, "telephone-in-disclosure", with("content", content("13812345678", "文"))),
                Arguments.of(409, "telephone-in-disclosure", with("content", content("题", "138", "12345678"))));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("badProposals")
    void refusesABadProposalAndKeepsNothing(int status, String code, Map<String, Object> proposal) {
        long before = Database.number("select count(*) from disclosure");

        propose(clerk(1), proposal).statusCode(status).body("code", equalTo(code));

        assertThat(Database.number("select count(*) from disclosure")).isEqualTo(before);
    }

    @Test
    void namesTheLawThatKeepsNumbersOfPersonsFromPublication() {
        propose(clerk(1), with("content", content("题", "11010519491231002X")))
                .statusCode(409)
                .body("rule", equalTo("pipl-25"))
                .body("article", equalTo("第二十五条"))
                .body("source", equalTo("个人信息保护法"));
    }

    @Test
    void refusesALoginWithoutAPersonAndOneThatMayOnlyRead() {
        propose(Tokens.of(VILLAGE), good())
                .statusCode(403)
                .body("code", equalTo("login-without-person"))
                .body("rule", equalTo("shangnan-disclosure-four-persons"));
        propose(clerk(1).scopes("evaluation:read"), good()).statusCode(403);
        clerk(1).scopes("evaluation:read").asks().get(Hands.PATH).then().statusCode(403);
    }

    @Test
    void wantsTheVersionAndNamesTheStepThatIsMissing() {
        var made = propose(clerk(1), good()).statusCode(201).extract();
        String path = made.header("Location");

        clerk(2).sends(Hands.passed()).post(path + "/review").then().statusCode(428);
        step(clerk(4), path, made.header("ETag"), "publication", Map.of())
                .statusCode(409)
                .body("code", equalTo("disclosure-step-out-of-order"))
                .body("rule", equalTo("disclosure-2017-15"))
                .body("missing", equalTo(2))
                .body("detail", containsString("the review"));
        step(clerk(2), path, made.header("ETag"), "review", Map.of("passed", false))
                .statusCode(409)
                .body("code", equalTo("refusal-and-reason-belong-together"));
        step(clerk(2), path, made.header("ETag"), "review", Hands.passed()).statusCode(200);
        step(clerk(2), path, made.header("ETag"), "review", Hands.passed()).statusCode(412);
        step(clerk(3), path, "*", "review", Hands.passed())
                .statusCode(409)
                .body("code", equalTo("disclosure-step-taken"));
        step(clerk(2), path, "*", "approval", Hands.passed())
                .statusCode(409)
                .body("code", equalTo("disclosure-same-person-twice"))
                .body("person", equalTo("N80002"))
                .body("earlier", equalTo("REVIEW"));
    }

    /** An item that has ended puts nothing up any more, but for what was owed while it held. */
    @Test
    void publishesNothingOfAnItemThatHasEndedButWhatWasOwedBefore() {
        var item = changed("code", "village-wells");
        item.put("rhythm", "PROMPT");
        item.put("effectiveFrom", "2009-12-31");
        Tokens.county()
                .scopes("evaluation:admin evaluation:read")
                .sends(item)
                .post(ITEMS)
                .then()
                .statusCode(201);
        noted("张三 13812345678").statusCode(409).body("field", equalTo("occasion"));
        String due = noted("水井竣工，N04672 验收")
                .statusCode(201)
                .body("occasion", equalTo("水井竣工，［已隐去］ 验收"))
                .extract()
                .path("id");
        String unowed = propose(clerk(1), with("item", "village-wells"))
                .statusCode(201)
                .extract()
                .header("Location");
        step(clerk(2), unowed, "*", "review", Hands.passed()).statusCode(200);
        step(clerk(3), unowed, "*", "approval", Hands.passed()).statusCode(200);
        Database.execute(
                "update disclosure_item set effective_from = '2009-12-01', effective_to = '2009-12-30' where code = 'village-wells'");

        step(clerk(4), unowed, "*", "publication", Map.of())
                .statusCode(409)
                .body("code", equalTo("disclosure-item-unknown"));
        propose(clerk(1), with("item", "village-wells")).body("code", equalTo("disclosure-item-unknown"));
        var owed = with("item", "village-wells");
        owed.put("due", due);
        String id = published(VILLAGE, owed);
        clerk(1).asks().get("/api/v1/disclosure-dues/" + due).then().body("posting", equalTo(id));
        var correction = with("item", "village-wells");
        correction.put("corrects", id);
        published(VILLAGE, correction);
    }

    @Test
    void namesAPersonWithConsentOnly() {
        var content = Map.of(
                "title", "示范户名单",
                "blocks",
                        List.of(
                                Map.of(
                                        "kind",
                                        "FIELD",
                                        "label",
                                        "甲",
                                        "text",
                                        "N04672",
                                        "personal",
                                        true,
                                        "person",
                                        "N04672"),
                                Map.of(
                                        "kind",
                                        "FIELD",
                                        "label",
                                        "乙",
                                        "text",
                                        "N04673",
                                        "personal",
                                        true,
                                        "person",
                                        "N04673")),
                "consents", List.of(Map.of("person", "N04672", "givenOn", "2009-12-30", "paperSha256", hash('d'))));
        String id = published(VILLAGE, proposal(VILLAGE, content));

        given().get(PUBLIC + "/" + id)
                .then()
                .body("blocks.text", equalTo(List.of("N04672", "［已隐去］")))
                .body("blocks.person", equalTo(java.util.Arrays.asList(null, null)));
    }

    @Test
    void datesTheCatalogueAndTheCalendarByAdministratorsOfThePlace() {
        var admin = Tokens.county().scopes("evaluation:admin evaluation:read");
        var item = item();
        admin.sends(item).post(ITEMS).then().statusCode(201).body("demonstration", equalTo(false));
        admin.sends(item).post(ITEMS).then().statusCode(409).body("code", equalTo("disclosure-item-already-dated"));
        admin.sends(changed("effectiveFrom", "2009-12-30"))
                .post(ITEMS)
                .then()
                .statusCode(409)
                .body("code", equalTo("disclosure-item-begins-in-the-past"));
        admin.sends(changed("jurisdiction", "611024")).post(ITEMS).then().statusCode(403);
        admin.sends(changed("level", "TOWN"))
                .post(ITEMS)
                .then()
                .body("code", equalTo("disclosure-item-of-another-level"));
        admin.sends(changed("jurisdiction", "61")).post(ITEMS).then().statusCode(403);
        Tokens.county().sends(item).post(ITEMS).then().statusCode(403);
        admin.sends(changed("code", "village-finance"))
                .post(ITEMS)
                .then()
                .statusCode(409)
                .body("code", equalTo("disclosure-item-laxer-than-law"))
                .body("jurisdiction", equalTo("00"))
                .body("article", containsString("第三十条"));
        admin.asks()
                .get(ITEMS + "?level=VILLAGE&on=2009-12-31&division=" + VILLAGE)
                .then()
                .body("items.findAll { it.code == 'village-affairs' }.rhythm", equalTo(List.of("HALF_YEARLY")));
        admin.asks().get(ITEMS + "/levels").then().body("items.code", equalTo(List.of("COUNTY", "TOWN", "VILLAGE")));

        var day = Map.of(
                "day",
                "2011-01-03",
                "jurisdiction",
                "611023",
                "working",
                false,
                "nameZh",
                "元旦",
                "source",
                "县通知",
                "verified",
                false);
        admin.sends(day).post("/api/v1/disclosure-calendar-days").then().statusCode(201);
        admin.sends(day)
                .post("/api/v1/disclosure-calendar-days")
                .then()
                .statusCode(409)
                .body("code", equalTo("calendar-day-already-named"));
    }

    private static ValidatableResponse noted(String occasion) {
        return clerk(1).sends(Map.of(
                        "item", "village-wells", "division", VILLAGE, "happenedOn", "2009-12-31", "occasion", occasion))
                .post("/api/v1/disclosure-dues")
                .then();
    }
}
