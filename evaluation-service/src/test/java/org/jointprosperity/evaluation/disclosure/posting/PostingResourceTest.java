package org.jointprosperity.evaluation.disclosure.posting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.jointprosperity.evaluation.disclosure.Hands.POSTINGS;
import static org.jointprosperity.evaluation.disclosure.Hands.PUBLIC;
import static org.jointprosperity.evaluation.disclosure.Hands.VILLAGE;
import static org.jointprosperity.evaluation.disclosure.Hands.clerk;
import static org.jointprosperity.evaluation.disclosure.Hands.content;
import static org.jointprosperity.evaluation.disclosure.Hands.good;
import static org.jointprosperity.evaluation.disclosure.Hands.hash;
import static org.jointprosperity.evaluation.disclosure.Hands.object;
import static org.jointprosperity.evaluation.disclosure.Hands.proposal;
import static org.jointprosperity.evaluation.disclosure.Hands.published;
import static org.jointprosperity.evaluation.disclosure.Hands.reads;
import static org.jointprosperity.evaluation.disclosure.Hands.with;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.evaluation.Announced;
import org.jointprosperity.evaluation.KnownBranch;
import org.jointprosperity.evaluation.KnownPerson;
import org.jointprosperity.evaluation.disclosure.Hands;
import org.junit.jupiter.api.Test;

/** Who sees what was published, how it is withdrawn and proved, and what can never be changed. */
@QuarkusTest
@WithTestResource(RealParts.class)
class PostingResourceTest {

    private static final String ELSEWHERE = "611023104598";

    @Test
    void showsEachScopeToItsReaders() {
        String village = published(VILLAGE, with("scope", "VILLAGE"));
        for (int hand = 1; hand <= 4; hand++) {
            KnownPerson.in(VILLAGE, "N8110" + hand);
        }
        String party = published(VILLAGE, "N8110", with("scope", "INNER_PARTY"));

        given().get(PUBLIC + "/" + village).then().statusCode(404);
        given().get(PUBLIC + "/" + village + "/text").then().statusCode(404);
        given().get(PUBLIC + "/" + party + "/page").then().statusCode(404);
        given().get(PUBLIC + "?division=" + VILLAGE).then().body("items.id", not(hasItem(village)));
        reads(clerk(1).scopes("evaluation:read"), village).statusCode(200);
        reads(clerk(1).scopes("evaluation:read"), party).statusCode(404);
        var member = Hands.of(VILLAGE, KnownPerson.in(VILLAGE, "N81001"));
        reads(member, party).statusCode(200);
        text(member, party).statusCode(200).header("Cache-Control", equalTo("private, no-store"));
        var neighbour = Hands.of(VILLAGE, KnownPerson.of(VILLAGE, "N81002")).with("branch", VILLAGE + "01");
        reads(neighbour, party).statusCode(404);
        text(neighbour, party).statusCode(404);
        reads(neighbour, village).statusCode(200);
        neighbour
                .asks()
                .get(POSTINGS + "/" + village + "/page")
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .body(containsString(POSTINGS + "/" + village + "/text"));
        isBehindItsHash(neighbour, village);
        reads(Tokens.town().with("person", "C1846"), party).statusCode(200);
        for (var reader : List.of(Tokens.analyst(), auditor(), Tokens.integrator())) {
            reads(reader, village).statusCode(200);
            reads(reader, party).statusCode(404);
            text(reader, party).statusCode(404);
            object(reader, party).statusCode(404);
            reader.asks()
                    .get(POSTINGS + "?division=" + VILLAGE)
                    .then()
                    .body("items.id", not(hasItem(party)))
                    .body("items.id", hasItem(village));
        }
        hidesTheDraftsOf(party);
        reads(Tokens.of("611023107"), village).statusCode(404);
        reads(Tokens.unit(), party).statusCode(404);
        object(Tokens.unit(), village).statusCode(404);
    }

    /** What is for members is theirs from the proposal on: drafts are unmasked. */
    private static void hidesTheDraftsOf(String party) {
        String under = Hands.propose(Hands.of(VILLAGE, "N81101"), with("scope", "INNER_PARTY"))
                .statusCode(201)
                .extract()
                .path("id");
        String open = Hands.propose(clerk(1), good()).statusCode(201).extract().path("id");
        for (var id : List.of(party, under)) {
            for (var stranger : List.of(Tokens.integrator(), clerk(2))) {
                stranger.asks().get(Hands.PATH + "/" + id).then().statusCode(404);
                stranger.asks().get(Hands.PATH + "/" + id + "/drafts").then().statusCode(404);
                Hands.step(stranger, Hands.PATH + "/" + id, "*", "review", Hands.passed())
                        .statusCode(404);
                stranger.asks()
                        .get(Hands.PATH + "?limit=200&division=" + VILLAGE)
                        .then()
                        .body("items.id", not(hasItem(id)))
                        .body("items.id", hasItem(open));
            }
            for (var reader : List.of(Hands.of(VILLAGE, "N81102"), Tokens.town().with("person", "C1846"))) {
                reader.asks().get(Hands.PATH + "/" + id + "/drafts").then().statusCode(200);
                reader.asks()
                        .get(Hands.PATH + "?limit=200&division=" + VILLAGE)
                        .then()
                        .body("items.id", hasItem(id));
            }
        }
        Hands.propose(clerk(1), with("scope", "INNER_PARTY"))
                .statusCode(409)
                .body("code", equalTo("disclosure-for-members-by-others"));
    }

    @Test
    void showsTheMembersOfAUnitWhatTheTownOfTheirUnitPublished() {
        var proposal = proposal("611023104", content("镇党委工作", "上半年工作。"));
        proposal.put("item", "town-party-work");
        proposal.put("scope", "INNER_PARTY");
        String id = published("611023104", proposal);
        String station = KnownPerson.unit("611023104", "12611023MBY076250W");
        var member = Tokens.unit().with("unit", station).with("person", KnownPerson.ofUnit(station, "C81003"));

        reads(member, id).statusCode(200);
        reads(Tokens.unit(), id).statusCode(404);
    }

    @Test
    void readsFromBelowWhatAPlaceAbovePublished() {
        var proposal = proposal("611023104", content("镇村共建项目", "第一阶段完成。"));
        proposal.put("item", "town-projects");
        String id = published("611023104", proposal);

        reads(Tokens.villager(), id).statusCode(200).body("division", equalTo("611023104"));
        object(Tokens.villager(), id).statusCode(201);
        Tokens.villager()
                .scopes("evaluation:write")
                .with("person", "N80006")
                .sends(Map.of("reason", "不是我的"))
                .post(POSTINGS + "/" + id + "/withdrawal")
                .then()
                .statusCode(403)
                .body("code", equalTo("place-not-yours"));
    }

    @Test
    void listsTheLatestFirstAndKeepsWhatAReaderChose() {
        String place = "611023104512";
        String earlier = published(place, proposal(place, content("先提出", "文")));
        String later = published(place, proposal(place, content("后提出", "文")));
        Database.execute("update disclosure_posting set published_on = '2009-12-30' where id = ?::uuid", later);

        String path = PUBLIC + "?limit=1&division=" + place;
        String next = given().get(path)
                .then()
                .body("items.id", equalTo(List.of(earlier)))
                .extract()
                .path("next");
        given().get(path + "&cursor=" + next)
                .then()
                .body("items.id", equalTo(List.of(later)))
                .body("next", equalTo(null));
        given().get(PUBLIC + "/page?limit=1&level=&division=" + place)
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("form-action 'self'"))
                .body(containsString("<form method=\"get\""))
                .body(containsString("value=\"" + place + "\""))
                .body(containsString("division=" + place + "&amp;lang=en"))
                .body(containsString("lang=zh&amp;cursor="));
        given().get(PUBLIC + "/page?division=&level=VILLAGE&lang=en")
                .then()
                .statusCode(200)
                .body(containsString("selected=\"selected\">village"));
        given().get(PUBLIC + "/page?level=HAMLET").then().statusCode(400);
    }

    @Test
    void owesAnewWhatWasWithdrawn() {
        String place = "611023104513";
        String due = Hands.of(place, "N80001")
                .sends(Map.of("item", Hands.ITEM, "division", place, "happenedOn", "2009-12-30", "occasion", "路灯决议"))
                .post("/api/v1/disclosure-dues")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var proposal = proposal(place, content("路灯", "三盏"));
        proposal.put("due", due);
        String id = published(place, proposal);
        Hands.of(place, "N80001")
                .sends(Map.of("reason", "盏数有误"))
                .post(POSTINGS + "/" + id + "/withdrawal")
                .then()
                .statusCode(201);

        Hands.of(place, "N80001")
                .asks()
                .get("/api/v1/disclosure-dues?state=OPEN&division=" + place)
                .then()
                .body("items.cause", equalTo(List.of("CORRECTION")))
                .body("items.corrects", equalTo(List.of(id)))
                .body("items.dueOn", equalTo(List.of("2010-01-10")));
    }

    @Test
    void withdrawsByARecordAndShowsTheContentNoMore() {
        String id = published(VILLAGE, good());
        String hash = given().get(PUBLIC + "/" + id).path("sha256");
        withdraw(id).statusCode(201).body("withdrawnOn", equalTo("2009-12-31")).body("blocks", empty());
        withdraw(id).statusCode(409).body("code", equalTo("disclosure-withdrawn"));
        carries(VILLAGE, id, hash).body("code", equalTo("disclosure-withdrawn"));
        carries(ELSEWHERE, id, hash).body("code", equalTo("disclosed-elsewhere"));
        object(Tokens.villager(), id).statusCode(409).body("code", equalTo("disclosure-withdrawn"));

        given().get(PUBLIC + "/" + id)
                .then()
                .statusCode(200)
                .body("withdrawalReason", equalTo("［已隐去］ 要求"))
                .body("title", equalTo("村级重大事务决议及实施结果"))
                .body("blocks", empty());
        given().get(PUBLIC + "/" + id + "/text").then().statusCode(404);
        assertThat(given().get(PUBLIC + "/" + id + "/page").asString())
                .contains("已撤回")
                .contains("<h1>村级重大事务决议及实施结果</h1>")
                .doesNotContain("正文一段");
        given().get(PUBLIC + "?division=" + VILLAGE)
                .then()
                .body("items.find { it.id == '" + id + "' }.title", equalTo("村级重大事务决议及实施结果"));
        assertThat(Announced.typesOf(id, 2))
                .containsExactly("evaluation.DisclosurePublished", "evaluation.DisclosureWithdrawn");
    }

    @Test
    void takesNoProofOfAnotherTextOrOfTooFewDays() {
        String id = published(VILLAGE, good());
        String hash = given().get(PUBLIC + "/" + id).path("sha256");

        prove(id, hash('c'), "2009-12-31", "2010-01-10")
                .body("code", equalTo("proof-of-another-text"))
                .body("rule", equalTo(Hands.ITEM))
                .body("verified", equalTo(false));
        prove(id, hash, "2009-12-30", "2010-01-10").body("code", equalTo("posted-before-publication"));
        prove(id, hash, "2010-01-01", "2010-01-10").body("code", equalTo("date-in-the-future"));
        prove(id, hash, "2009-12-31", "2009-12-30").body("code", equalTo("posted-until-before-it-began"));
        prove(id, hash, "2009-12-31", "2010-01-10").body("code", equalTo("date-in-the-future"));
        Database.execute(
                "update disclosure_posting set published_on = '2009-12-18', shown_until = '2009-12-28' where id = ?::uuid",
                id);
        prove(id, hash, "2009-12-18", "2009-12-26")
                .body("code", equalTo("posted-too-short"))
                .body("missingDays", equalTo(2))
                .body("article", containsString("四议两公开"));
        prove(id, "no-hash", "2009-12-31", "2010-01-10").body("code", equalTo("request-invalid"));
    }

    @Test
    void nothingPublishedCanBeChangedOrRemovedByTheServiceItself() {
        for (String table : List.of(
                "disclosure_posting",
                "disclosure_withdrawal",
                "disclosure_proof",
                "disclosure_draft",
                "disclosure_act",
                "disclosure_item",
                "disclosure_calendar_day")) {
            assertThat(Database.texts(
                            """
                            select grantee || ' ' || privilege_type from information_schema.role_table_grants
                            where table_name = ? and grantee like 'evaluation\\_%' escape '\\'
                            and grantee <> 'evaluation_owner' and privilege_type in ('UPDATE', 'DELETE')""",
                            table))
                    .as(table)
                    .isEmpty();
        }
    }

    private static Tokens auditor() {
        return Tokens.analyst().with("name", "auditor");
    }

    private static void isBehindItsHash(Tokens who, String id) {
        String said = text(who, id).statusCode(200).extract().asString();
        reads(who, id).body("sha256", equalTo(sha256(said)));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ValidatableResponse text(Tokens who, String id) {
        return who.asks().get(POSTINGS + "/" + id + "/text").then();
    }

    private static ValidatableResponse withdraw(String id) {
        return clerk(1).sends(Map.of("reason", "N04672 要求"))
                .post(POSTINGS + "/" + id + "/withdrawal")
                .then();
    }

    /** A decision of a village is to be carried a stage by what was published. */
    private static ValidatableResponse carries(String village, String posting, String hash) {
        var decision = Tokens.county()
                .sends(Map.of(
                        "template", "four-two",
                        "matter", "public-works",
                        "title", "决议公开",
                        "branch", KnownBranch.in(village).number(),
                        "openedOn", "2009-12-31"))
                .post("/api/v1/decisions")
                .then()
                .statusCode(201)
                .extract();
        return Tokens.county()
                .sends(Map.of(
                        "textSha256",
                        hash,
                        "photoSha256",
                        hash('b'),
                        "board",
                        "公示栏",
                        "shownFrom",
                        "2009-12-31",
                        "shownTo",
                        "2010-01-10",
                        "posting",
                        posting))
                .header("If-Match", decision.header("ETag"))
                .post(decision.header("Location") + "/stages/5/disclosures")
                .then()
                .statusCode(409);
    }

    private static ValidatableResponse prove(String id, String hash, String from, String to) {
        return clerk(1).sends(Map.of(
                        "textSha256", hash, "photoSha256", hash('b'), "board", "公示栏", "shownFrom", from, "shownTo", to))
                .post(POSTINGS + "/" + id + "/proofs")
                .then();
    }
}
