package org.jointprosperity.pairing.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.pairing.Announced;
import org.jointprosperity.pairing.Pair;
import org.jointprosperity.pairing.Registered;
import org.jointprosperity.pairing.Upload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class PairingJourneyTest {

    @BeforeEach
    void everyoneIsRegistered() {
        Registered.all();
        Pair.noneOpen();
    }

    @Test
    void walksFromTheProposalToTheEnd() {
        String path = Pair.proposed();
        Tokens.county().asks().get(path).then().header("ETag", equalTo("\"0\""));
        Tokens.county().asks().get(path).then().header("ETag", equalTo("\"0\""));
        refused(Pair.sign(Tokens.unit(), path, 1, "\"0\""), "pairing-not-planned");
        stands(Pair.plan(path, "\"0\"", Pair.plan()), "PLANNED").header("ETag", equalTo("\"1\""));
        refused(Pair.sign(Tokens.county(), path, 1, "\"1\""), "not-a-party-to-the-letter");
        stands(Pair.sign(Tokens.unit(), path, 1, "\"1\""), "PLANNED");
        refused(Pair.command(path, "suspension", "\"2\""), "letter-lacks-a-signature");
        stands(Pair.sign(Tokens.branch(), path, 1, "\"2\""), "ACTIVE");
        links().statusCode(201);
        refused(links(), "already-linked");
        stands(Pair.command(path, "suspension", "\"3\""), "SUSPENDED");
        stands(Pair.command(path, "resumption", "\"4\""), "ACTIVE");
        stands(Pair.command(path, "termination", "\"5\""), "ENDED")
                .body(
                        "states.state",
                        contains("PROPOSED", "PLANNED", "SIGNED", "ACTIVE", "SUSPENDED", "ACTIVE", "ENDED"))
                .body("states[4].reason", equalTo(Pair.REASON.get("reason")))
                .body("states[4].takenBy", equalTo("subject-of-county"))
                .body("states[2].takenBy", equalTo("N04672"));
        announced(path);
    }

    /** Rule 2 and an exception to it: the reason is asked for once and stays with the pair. */
    @Test
    void walksAnExceptionToTheRule() {
        var poor = Map.<String, Object>of("unit", Registered.UNIT, "branch", "61102300100101");
        refused(Pair.propose(poor), "pairing-rule-not-followed");
        String path = Pair.propose(Map.of("unit", Registered.UNIT, "branch", "61102300100101", "reason", "原驻村工作队未撤"))
                .statusCode(201)
                .extract()
                .header("Location");
        stands(Pair.plan(path, "\"0\"", Pair.plan()), "PLANNED").body("overrideReason", equalTo("原驻村工作队未撤"));
        stands(Pair.sign(Tokens.unit(), path, 1, "\"1\""), "PLANNED");
        stands(Pair.command(path, "termination", "\"2\""), "ENDED");
    }

    /** Suspended, reviewed, renewed: the next term takes over, and whoever was linked stays so. */
    @Test
    void walksFromASuspendedTermIntoTheNext() {
        String first = Pair.inForce();
        String liaison = links().statusCode(201).extract().header("Location");
        stands(Pair.command(first, "suspension", "\"3\""), "SUSPENDED");
        due(first, true);
        refused(renews(first, "\"4\""), "term-not-reviewed");
        refused403(reviews(Tokens.unit(), first, "CONTINUE", "\"4\""));
        stands(reviews(Tokens.town(), first, "END", "\"4\""), "SUSPENDED");
        due(first, false);
        refused(renews(first, "\"5\""), "review-says-end");
        stands(reviews(Tokens.town(), first, "CONTINUE", "\"5\""), "SUSPENDED")
                .body("reviews.verdict", contains("END", "CONTINUE"));
        String second = renews(first, "\"6\"")
                .statusCode(201)
                .body("state", equalTo("PROPOSED"))
                .body("renews", equalTo(id(first)))
                .extract()
                .header("Location");
        refused(renews(first, "*"), "renewal-under-way");
        refused(Pair.propose(Pair.SIDES), "already-paired");
        refused(Pair.plan(second, "\"0\"", Pair.planWith("startsOn", "2009-12-30")), "renewal-before-its-term");
        stands(Pair.plan(second, "\"0\"", Pair.plan()), "PLANNED");
        stands(Pair.sign(Tokens.unit(), second, 1, "\"1\""), "PLANNED");
        Tokens.county().asks().get(first).then().body("state", equalTo("SUSPENDED"));
        stands(Pair.sign(Tokens.branch(), second, 1, "\"2\""), "ACTIVE");
        Tokens.county().asks().get(first).then().body("state", equalTo("ENDED")).body("endReason", equalTo("RENEWED"));
        Tokens.county().asks().get(liaison).then().body("endedOn", nullValue());
        refused(renews(first, "*"), "pairing-ended");
        assertThat(Announced.about(second, 5).types())
                .containsExactly(
                        "pairing.PairingProposed",
                        "pairing.PairingPlanned",
                        "pairing.LetterSigned",
                        "pairing.PairingActivated",
                        "pairing.PairingRenewed");
        assertThat(Announced.about(first, 6).last()).contains("\"reason\":\"RENEWED\"");
    }

    /** Signed on paper: filed by the town with its scan, which both sides see. */
    @Test
    void walksIntoATermThatWasRenewedOnPaper() {
        String first = Pair.inForce();
        String scan = Upload.paper(Tokens.town());
        refused(renewsOnPaper(Tokens.town(), first, scan, Map.of()), "term-not-reviewed");
        stands(reviews(Tokens.town(), first, "CONTINUE", "*"), "ACTIVE");
        renewsOnPaper(Tokens.unit(), first, scan, Map.of()).statusCode(403);
        refused(renewsOnPaper(Tokens.town(), first, scan, Map.of("signedOn", "2010-01-01")), "day-in-future");
        refused(
                renewsOnPaper(Tokens.town(), first, scan, Map.of("signedOn", "2009-12-30")),
                "paper-renewal-before-its-term");
        refused(renewsOnPaper(Tokens.town(), first, "a".repeat(64), Map.of()), "receipt-unknown");
        refused(
                renewsOnPaper(Tokens.town(), first, scan, Map.of("endsOn", "2009-12-30")),
                "period-ends-before-it-starts");
        Tokens.county().asks().get(first).then().body("state", equalTo("ACTIVE"));
        String second = renewsOnPaper(Tokens.town(), first, scan, Map.of())
                .statusCode(201)
                .body("state", equalTo("ACTIVE"))
                .body("renews", equalTo(id(first)))
                .body("endsOn", equalTo("2010-12-31"))
                .body("letter.form", equalTo("PAPER"))
                .body("letter.filedOn", equalTo("2009-12-31"))
                .body("letter.attachmentSha256", equalTo(scan))
                .extract()
                .header("Location");
        Tokens.county().asks().get(first).then().body("state", equalTo("ENDED")).body("endReason", equalTo("RENEWED"));
        Tokens.unit().asks().get("/api/v1/attachments/" + scan).then().statusCode(200);
        Tokens.branch().asks().get("/api/v1/attachments/" + scan).then().statusCode(200);
        assertThat(Announced.about(second, 5).types())
                .containsExactly(
                        "pairing.PairingProposed",
                        "pairing.PairingPlanned",
                        "pairing.LetterSigned",
                        "pairing.PairingActivated",
                        "pairing.PairingRenewed");
        refused(renewsOnPaper(Tokens.town(), first, scan, Map.of()), "pairing-ended");
    }

    private static ValidatableResponse renewsOnPaper(
            Tokens who, String path, String scan, Map<String, Object> different) {
        var paper = Pair.plan();
        paper.remove("contents");
        paper.put("summary", "续办茶园管护");
        paper.put("signedOn", "2009-12-31");
        paper.put("attachmentSha256", scan);
        paper.putAll(different);
        return who.sends(paper)
                .header("If-Match", "*")
                .post(path + "/paper-renewal")
                .then();
    }

    /** A next term that comes to nothing leaves the running one, and those linked under it, as they are. */
    @Test
    void aRenewalGivenUpLeavesTheRunningTermAlone() {
        String first = Pair.inForce();
        String liaison = links().statusCode(201).extract().header("Location");
        stands(Pair.command(Pair.renewal(first), "termination", "\"0\""), "ENDED");
        Tokens.county().asks().get(first).then().body("state", equalTo("ACTIVE"));
        promises(first, "OPEN");
        String signed = Pair.nextTerm(first, "2010-06-01");
        stands(Pair.command(signed, "termination", "*"), "ENDED");
        promises(signed, "RELEASED");
        promises(first, "OPEN");
        Tokens.county().asks().get(liaison).then().body("endedOn", nullValue());
        renews(first, "*").statusCode(201);
    }

    /** What a term promised goes on in the next one, and ends with it; a letter signed for afterwards stands. */
    @Test
    void anEndReleasesWhatTheTermCarriedAndNotWhatTheNextLetterPromises() {
        String first = Pair.inForce();
        String second = Pair.nextTerm(first, "2009-12-31");
        promises(first, "OPEN");
        String third = Pair.nextTerm(second, "2010-06-01");
        stands(Pair.command(second, "termination", "*"), "ENDED");
        promises(first, "RELEASED");
        promises(second, "RELEASED");
        promises(third, "OPEN");
        stands(Pair.command(third, "termination", "*"), "ENDED");
        promises(third, "RELEASED");
    }

    private static void promises(String path, String state) {
        Tokens.county()
                .asks()
                .get("/api/v1/undertakings?pairing=" + id(path))
                .then()
                .statusCode(200)
                .body("items.state", contains(state));
    }

    private static ValidatableResponse reviews(Tokens who, String path, String verdict, String version) {
        return who.sends(Map.of("achieved", "新建茶园100亩", "shortfalls", "培训不足", "verdict", verdict))
                .header("If-Match", version)
                .post(path + "/reviews")
                .then();
    }

    private static ValidatableResponse renews(String path, String version) {
        return Tokens.county()
                .sends(Map.of())
                .header("If-Match", version)
                .post(path + "/renewal")
                .then();
    }

    /** The term of {@link Pair#plan()} ends in a year; its last day is brought near. */
    private static void due(String path, boolean due) {
        var near = "update pairing set ends_on = cast(? as date) where id = ?";
        Database.execute(near, Date.valueOf("2010-01-31"), UUID.fromString(id(path)));
        assertThat(dueIds()).doesNotContain(id(path));
        Database.execute(near, Date.valueOf("2010-01-30"), UUID.fromString(id(path)));
        if (due) {
            assertThat(dueIds()).contains(id(path));
        } else {
            assertThat(dueIds()).doesNotContain(id(path));
        }
    }

    private static List<String> dueIds() {
        return Tokens.county()
                .asks()
                .get(Pair.PATH + "?reviewDue=true&limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static void refused403(ValidatableResponse answer) {
        answer.statusCode(403).body("code", equalTo("reserved-for-superior"));
    }

    private static ValidatableResponse stands(ValidatableResponse answer, String state) {
        return answer.statusCode(200).body("state", equalTo(state));
    }

    private static void refused(ValidatableResponse answer, String code) {
        answer.statusCode(409).body("code", equalTo(code));
    }

    private static ValidatableResponse links() {
        return Tokens.county()
                .sends(Map.of(
                        "member",
                        "C0281",
                        "counterpartKind",
                        "PERSON",
                        "counterpart",
                        "N04673",
                        "startsOn",
                        "2009-12-31"))
                .post("/api/v1/liaisons")
                .then();
    }

    /** Every step has arrived in Kafka, in order and numbered from 1. */
    private static void announced(String path) {
        var announced = Announced.about(path, 7);
        assertThat(announced.types())
                .containsExactly(
                        "pairing.PairingProposed",
                        "pairing.PairingPlanned",
                        "pairing.LetterSigned",
                        "pairing.PairingActivated",
                        "pairing.PairingSuspended",
                        "pairing.PairingResumed",
                        "pairing.PairingEnded");
        assertThat(announced.headers("ce_aggregateversion")).containsExactly("1", "2", "3", "4", "5", "6", "7");
        assertThat(announced.headers("ce_specversion")).containsOnly("1.0");
        assertThat(announced.headers("ce_divisioncode")).containsOnly("611023104001");
        assertThat(announced.headers("ce_unit")).containsOnly(Registered.UNIT);
    }
}
