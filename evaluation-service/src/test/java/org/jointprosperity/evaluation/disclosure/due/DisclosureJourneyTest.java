package org.jointprosperity.evaluation.disclosure.due;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.jointprosperity.evaluation.disclosure.Hands.PUBLIC;
import static org.jointprosperity.evaluation.disclosure.Hands.content;
import static org.jointprosperity.evaluation.disclosure.Hands.passed;
import static org.jointprosperity.evaluation.disclosure.Hands.proposal;
import static org.jointprosperity.evaluation.disclosure.Hands.propose;
import static org.jointprosperity.evaluation.disclosure.Hands.published;
import static org.jointprosperity.evaluation.disclosure.Hands.step;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.evaluation.Announced;
import org.jointprosperity.evaluation.Founded;
import org.jointprosperity.evaluation.KnownBranch;
import org.jointprosperity.evaluation.disclosure.Hands;
import org.jointprosperity.evaluation.disclosure.posting.MindingProofs;
import org.junit.jupiter.api.Test;

/** The story of a disclosure somebody objected to, a line per step. */
@QuarkusTest
@WithTestResource(RealParts.class)
class DisclosureJourneyTest {

    private static final String DUES = "/api/v1/disclosure-dues";
    private static final String OBJECTIONS = "/api/v1/disclosure-objections";
    private static final String MINE = "/api/v1/my-disclosure-objections";
    private static final String VILLAGE = "611023104501";
    private static final LocalDate TODAY = LocalDate.parse("2009-12-31");
    private static final String TITLE = "修路决议<script>alert(1)</script>";

    @Inject
    MindingDues minding;

    @Inject
    MindingProofs mindingProofs;

    @Test
    void aDisclosureWithAnObjection() throws Exception {
        KnownBranch.in(VILLAGE);
        minding.mind(TODAY);
        owesByTheCalendar();
        String due = anEventHappens();
        minding.mind(TODAY);
        isOverdue(due);

        String path = isProposed(due);
        Founded.refuses(
                () -> step(clerk(1), path, "*", "review", passed()),
                "disclosure-same-person-twice",
                "shangnan-disclosure-four-persons",
                "公开的提出、审核、审批、公布由不同的人办理",
                3,
                "本稿还须 3 人",
                "By the four steps of a disclosure by different persons of");
        step(clerk(3), path, "*", "approval", passed())
                .statusCode(409)
                .body("code", equalTo("disclosure-step-out-of-order"))
                .body("next", equalTo("REVIEW"));
        step(clerk(2), path, "*", "review", Map.of("passed", false, "reason", "金额与账目不符"))
                .statusCode(200)
                .body("progress", equalTo("RETURNED"));
        step(clerk(1), path, "*", "drafts", Map.of("content", content(TITLE, "修通1.2公里，由 N04672 负责。")))
                .statusCode(200)
                .body("draft", equalTo(2));
        step(clerk(2), path, "*", "review", passed()).statusCode(200);
        step(clerk(4), path, "*", "publication", Map.of()).statusCode(409);
        step(clerk(3), path, "*", "approval", passed()).statusCode(200);
        String id = step(clerk(4), path, "*", "publication", Map.of())
                .statusCode(200)
                .body("progress", equalTo("PUBLISHED"))
                .body("acts.step", hasItems("PROPOSAL", "REVIEW", "APPROVAL", "PUBLICATION"))
                .extract()
                .path("id");

        isDone(due, id);
        everyoneReads(id);
        isProved(id);
        String objection = aVillagerObjects(id);
        String another = object(Tokens.unit(), id).statusCode(201).extract().path("id");
        isUpheld(objection);
        theVillagerSeesTheAnswer(objection);
        String correction = isCorrected(id);
        saysWhatCorrectsIt(id, correction);
        anotherIsUpheldToo(id, another, correction);

        assertThat(Announced.typesOf(due, 2))
                .containsExactly("evaluation.DisclosureOverdue", "evaluation.DisclosureMadeGood");
        assertThat(Announced.typesOf(id, 3))
                .containsExactly(
                        "evaluation.DisclosurePublished",
                        "evaluation.DisclosureUnproved",
                        "evaluation.DisclosureProved");
        assertThat(Announced.typesOf(objection, 2))
                .containsExactly("evaluation.ObjectionRaised", "evaluation.ObjectionAnswered");
    }

    /** What stays up is owed once: whoever publishes it has done it, whether he named what was due or not. */
    @Test
    void whatStaysUpIsDoneByItsPublicationThoughNobodyNamedTheDue() {
        KnownBranch.in("611023104502");
        minding.mind(TODAY);
        String town = "611023104";
        String open = "&item=town-duties&state=OPEN";
        Tokens.town().asks().get(DUES + "?division=" + town + open).then().body("items.cause", contains("STANDING"));
        var proposal = proposal(town, content("镇街职责", "办事指南。"));
        proposal.put("item", "town-duties");
        String id = published(town, proposal);

        Tokens.town().asks().get(DUES + "?division=" + town + open).then().body("items", empty());
        Tokens.town()
                .asks()
                .get(DUES + "?item=town-duties&state=DONE&division=" + town)
                .then()
                .body("items.posting", contains(id));
    }

    private void owesByTheCalendar() {
        dues("&overdue=false")
                .body("items.item", hasItems("village-affairs", "village-finance", "village-branch-work"))
                .body("items.find { it.item == 'village-affairs' }.periodFrom", equalTo("2009-07-01"))
                .body("items.find { it.item == 'village-affairs' }.dueOn", equalTo("2010-01-10"))
                .body("items.find { it.item == 'village-finance' }.periodFrom", equalTo("2009-12-01"));
        long laid = laid();
        minding.mind(TODAY);
        assertThat(laid()).as("nothing is laid twice").isEqualTo(laid);
        assertThat(Database.number("select count(*) from disclosure_due where division_code = '611023104'"))
                .as("the town of the village owes what towns owe")
                .isPositive();
    }

    private static long laid() {
        return Database.number("select count(*) from disclosure_due where division_code = ?", VILLAGE);
    }

    private static String anEventHappens() {
        return clerk(1).sends(Map.of(
                        "item", Hands.ITEM, "division", VILLAGE, "happenedOn", "2009-12-20", "occasion", "修路决议通过"))
                .post(DUES)
                .then()
                .statusCode(201)
                .body("dueOn", equalTo("2009-12-25"))
                .extract()
                .path("id");
    }

    private static void isOverdue(String due) {
        dues("&overdue=true").body("items.id", contains(due)).body("items[0].state", equalTo("OVERDUE"));
        dues("&overdue=true&asOf=2009-12-25").body("items.id", not(hasItem(due)));
        dues("&overdue=true&asOf=2009-12-26").body("items.id", hasItem(due));
        dues("&overdue=true&asOf=2010-01-01").statusCode(400).body("code", equalTo("day-in-future"));
        figure("disclosures-overdue", due);
    }

    private static String isProposed(String due) {
        var proposal = proposal(VILLAGE, content(TITLE, "修通2公里。"));
        proposal.put("due", due);
        return propose(clerk(1), proposal)
                .statusCode(201)
                .body("next", equalTo("REVIEW"))
                .extract()
                .header("Location");
    }

    private static void isDone(String due, String id) {
        dues("&overdue=true").body("items.id", not(hasItem(due)));
        Tokens.town()
                .asks()
                .get(DUES + "/" + due)
                .then()
                .body("state", equalTo("DONE"))
                .body("posting", equalTo(id));
        figure("disclosures-published", id);
    }

    private static void everyoneReads(String id) throws Exception {
        String hash = given().get(PUBLIC + "/" + id)
                .then()
                .statusCode(200)
                .body("blocks[0].text", equalTo("修通1.2公里，由 ［已隐去］ 负责。"))
                .extract()
                .path("sha256");
        String text = given().get(PUBLIC + "/" + id + "/text")
                .then()
                .statusCode(200)
                .contentType("text/plain;charset=UTF-8")
                .extract()
                .asString();
        assertThat(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(hash);
        String page = given().get(PUBLIC + "/" + id + "/page")
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .extract()
                .asString();
        assertThat(page)
                .contains("修路决议&lt;script&gt;alert(1)&lt;/script&gt;", "lang=\"zh-CN\"", hash, "［已隐去］")
                .doesNotContain("<script", "N04672");
        String english = given().get(PUBLIC + "/" + id + "/page?lang=en").asString();
        assertThat(english).contains("SHA-256 of the published text", "lang=\"en\"", hash);
        given().get(PUBLIC + "/page?division=" + VILLAGE).then().statusCode(200).body(containsString(id));
        given().get(PUBLIC + "?division=" + VILLAGE)
                .then()
                .body("items.id", contains(id))
                .body("items[0].title", equalTo(TITLE))
                .body("items[0].blocks", equalTo(null));
    }

    /** It hung from the tenth to the twentieth, and nobody proved it until the end of the month. */
    private void isProved(String id) {
        prove(id, "2009-12-31", "2010-01-10").statusCode(409).body("code", equalTo("date-in-the-future"));
        Database.execute(
                "update disclosure_posting set published_on = '2009-12-10', shown_until = '2009-12-20' where id = ?::uuid",
                id);
        mindingProofs.mind(LocalDate.parse("2009-12-25"));
        assertThat(Database.number("select count(*) from disclosure_unproved where posting_id = ?::uuid", id))
                .as("five days are left for the proof")
                .isZero();
        mindingProofs.mind(TODAY);
        mindingProofs.mind(TODAY);
        unproved().body("items.id", contains(id));
        prove(id, "2009-12-10", "2009-12-20").statusCode(201).body("proofs.photoSha256", contains(Hands.hash('b')));
        unproved().body("items.id", not(hasItem(id)));
        assertThat(given().get(PUBLIC + "/" + id + "/page").asString()).contains(Hands.hash('b'));
    }

    private static ValidatableResponse prove(String id, String from, String to) {
        String hash = given().get(PUBLIC + "/" + id).path("sha256");
        return clerk(1).sends(Map.of(
                        "textSha256",
                        hash,
                        "photoSha256",
                        Hands.hash('b'),
                        "board",
                        "村委会门口公示栏",
                        "shownFrom",
                        from,
                        "shownTo",
                        to))
                .post("/api/v1/disclosure-postings/" + id + "/proofs")
                .then();
    }

    private static ValidatableResponse unproved() {
        return clerk(1).asks()
                .get("/api/v1/disclosure-postings?unproved=true&division=" + VILLAGE)
                .then();
    }

    private static ValidatableResponse object(Tokens who, String id) {
        return who.sends(Map.of("posting", id, "text", "里程与实际不符")).post(MINE).then();
    }

    private static String aVillagerObjects(String id) {
        return object(Tokens.villager(), id)
                .statusCode(201)
                .body("answerDueOn", equalTo("2010-01-06"))
                .extract()
                .path("id");
    }

    private static void isUpheld(String objection) {
        String path = OBJECTIONS + "/" + objection;
        clerk(5).asks().get(path).then().statusCode(200).body("objector", equalTo(null));
        step(clerk(5), path, "*", "answer", Map.of("verdict", "UPHELD", "text", "经核对应为1公里，另行更正。"))
                .statusCode(200)
                .body("inTime", equalTo(true));
        figure("objections-answered-in-time", objection);
    }

    private static void theVillagerSeesTheAnswer(String objection) {
        Tokens.villager()
                .asks()
                .get(MINE + "/" + objection)
                .then()
                .statusCode(200)
                .body("verdict", equalTo("UPHELD"))
                .body("answer", containsString("更正"));
        Tokens.villager().asks().get(MINE).then().body("items.id", contains(objection));
        Tokens.analyst().asks().get(MINE + "/" + objection).then().statusCode(404);
    }

    private static String isCorrected(String id) {
        String due = dues("&overdue=false&item=" + Hands.ITEM)
                .body("items.cause", contains("CORRECTION"))
                .body("items.corrects", contains(id))
                .body("items.dueOn", contains("2010-01-10"))
                .extract()
                .path("items[0].id");
        var proposal = proposal(VILLAGE, content("修路决议更正", "修通1公里。"));
        proposal.put("due", due);
        propose(clerk(1), proposal).statusCode(409).body("code", equalTo("disclosure-due-wants-a-correction"));
        proposal.put("corrects", id);
        return published(VILLAGE, proposal);
    }

    private static void saysWhatCorrectsIt(String id, String correction) {
        given().get(PUBLIC + "/" + id)
                .then()
                .body("correctedBy", equalTo(correction))
                .body("blocks[0].text", containsString("1.2公里"));
        assertThat(given().get(PUBLIC + "/" + id + "/page").asString()).contains(correction);
        given().get(PUBLIC + "/" + correction).then().body("corrects", equalTo(id));
        dues("&item=" + Hands.ITEM).body("items.state", contains("DONE", "DONE"));
    }

    /** The first correction stands when the second objection is upheld: what is due now is a correction of that one. */
    private static void anotherIsUpheldToo(String id, String another, String correction) {
        object(Tokens.analyst(), id)
                .statusCode(409)
                .body("code", equalTo("objection-to-what-was-corrected"))
                .body("by", equalTo(correction));
        step(clerk(5), OBJECTIONS + "/" + another, "*", "answer", Map.of("verdict", "UPHELD", "text", "再行更正。"))
                .statusCode(200);
        dues("&overdue=false&item=" + Hands.ITEM).body("items.corrects", contains(correction));
        var proposal = proposal(VILLAGE, content("修路决议再更正", "修通0.9公里。"));
        proposal.put("corrects", correction);
        published(VILLAGE, proposal);
        dues("&item=" + Hands.ITEM).body("items.state", contains("DONE", "DONE", "DONE"));
    }

    private static void figure(String code, String key) {
        Tokens.of(VILLAGE)
                .asks()
                .get("/api/v1/evaluation-figures/" + code + "/rows")
                .then()
                .statusCode(200)
                .body("items.key", hasItem(key));
    }

    private static ValidatableResponse dues(String query) {
        return Tokens.town().asks().get(DUES + "?division=" + VILLAGE + query).then();
    }

    private static Tokens clerk(int number) {
        return Hands.of(VILLAGE, "N8000" + number);
    }
}
