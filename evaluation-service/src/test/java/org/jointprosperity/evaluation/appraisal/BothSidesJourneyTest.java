package org.jointprosperity.evaluation.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.jointprosperity.evaluation.appraisal.Appraising.form;
import static org.jointprosperity.evaluation.appraisal.Appraising.line;
import static org.jointprosperity.evaluation.appraisal.Appraising.opening;
import static org.jointprosperity.evaluation.appraisal.Appraising.person;
import static org.jointprosperity.evaluation.appraisal.Appraising.refused;
import static org.jointprosperity.evaluation.appraisal.Appraising.sheet;
import static org.jointprosperity.evaluation.appraisal.Appraising.with;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.evaluation.Announced;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class BothSidesJourneyTest {

    private static final String TOWN = "611023001";
    /** As the realm grants them to the secretary of a unit and to its members. */
    private static final String SECRETARY =
            "pairing:read pairing:write cooperative:read evaluation:read evaluation:write";

    private static final String MEMBER = "pairing:read cooperative:read evaluation:read evaluation:confirm";
    private static final String QUESTIONNAIRES = "/api/v1/appraisal-questionnaires";

    @Test
    void aUnitIsJudgedByItsVillagesAndAGuest() {
        var unit = Neighbourhood.unit(TOWN, "11611023MBY444041B");
        var village = "611023108441";
        var stranger = "611023108442";
        Neighbourhood.branch(village);
        Neighbourhood.branch(stranger);
        var villagers = Neighbourhood.villagers(village, 84410, 7);
        var unpaired = Neighbourhood.villagers(stranger, 84420, 1).get(0);
        Neighbourhood.pair(unit, village, LocalDate.of(2009, 2, 1));
        var county = Tokens.county().with("person", "C9901");
        var appraisal = Appraising.prepared(county, form("unit-by-villages", 2009, unit, List.of()));
        String guestRight = invites(appraisal, unit, unpaired, villagers);

        refused(
                new Appraising(Tokens.of(TOWN), appraisal.id()).opens(opening("2009-12-20", "2009-12-31")),
                403,
                "reserved-for-superior");
        appraisal
                .opens(opening("2009-12-20", "2009-12-31"))
                .statusCode(200)
                .body("stage", equalTo("POLL"))
                .body("groups[0].evaluators", equalTo("RURAL_DELEGATES"))
                .body("groups[0].persons", equalTo(2))
                .body("groups[1].persons", equalTo(5));
        theGuestSeesThisAndNothingElse(appraisal, villagers.get(0), village, unit);
        theRevokedGuestSeesNothing(appraisal, guestRight, villagers.get(1), village);

        refused(appraisal.takes("FINDING", "2009-12-31"), 409, "poll-still-running");
        answers(voter(villagers.get(2), village), appraisal, "good").statusCode(200);
        thePollHasRunUntil(appraisal, "2009-12-29");
        refused(appraisal.takes("FINDING", "2009-12-30"), 409, "poll-closed-before-last-vote");
        appraisal.takes("FINDING", "2009-12-31").statusCode(200);
        refused(answers(voter(villagers.get(3), village), appraisal, "good"), 409, "poll-not-open");
        appraisal
                .results()
                .statusCode(200)
                .body("items[0].criteria[0].groups[0].votes", nullValue())
                .body("items[0].withheld", equalTo(true));

        var subject = appraisal.subjects().get(0);
        appraisal
                .finds(subject, "fairly-good", false, Map.of())
                .statusCode(201)
                .body("pollGrade", nullValue())
                .body("differs", nullValue());
        theUnitSeesNothingBeforeTheFeedback(appraisal, unit);
        appraisal.takes("FEEDBACK", "2009-12-31").statusCode(200);
        refused(appraisal.takes("CLOSED", "2009-12-31"), 409, "findings-still-open");
        isObjectedToAndAnswered(appraisal, unit);
        appraisal.takes("CLOSED", "2009-12-31").statusCode(200);
        assertThat(Announced.typesOf(appraisal.id(), 2))
                .containsExactly("evaluation.AppraisalOpened", "evaluation.AppraisalFound");
    }

    /** Each group once: superiors by name, the unit's own members, the masses by the rolls of a village. */
    @Test
    void aLeadingBodyIsJudgedFromThreeSides() {
        var village = "611023109461";
        var unit = Neighbourhood.unit("611023109", "11611023MBY4460557");
        Neighbourhood.members("611023109", unit, 9461, 3);
        Neighbourhood.onRoll(village, "VOTER", Neighbourhood.villagers(village, 94610, 6), LocalDate.of(2009, 1, 1));
        var superiors = Neighbourhood.villagers("611023109462", 94620, 2);
        var county = Tokens.county();
        var opening = with(
                with(opening("2009-12-20", "2009-12-31"), "superiors", superiors),
                "masses",
                Map.of("division", village, "capacity", "VOTER"));

        Appraising.prepared(county, form("leading-body", 2009, unit, List.of()))
                .opens(opening)
                .statusCode(200)
                .body("evaluators", equalTo(2 + 3 + 6));
        var nobodyAbove = Appraising.prepared(county, form("leading-body", 2008, unit, List.of()));
        // before the roll was taken: the weight of the masses would fall to the others
        refused(nobodyAbove.opens(with(opening, "openedOn", "2008-12-30")), 409, "evaluators-missing");
        nobodyAbove.opens(with(opening, "superiors", List.of())).statusCode(200).body("evaluators", equalTo(3 + 6));
    }

    @Test
    void aCadreFoundNotCompetentTwiceRunningLosesHisOffice() {
        var village = "611023109451";
        var branch = Neighbourhood.branch(village);
        var persons = Neighbourhood.villagers(village, 94510, 30);
        Neighbourhood.onRoll(village, "REPRESENTATIVE", persons.subList(2, 30), LocalDate.of(2008, 1, 1));
        var county = Tokens.county();
        var cadres =
                List.of(person(persons.get(0), false), person(persons.get(1), false), person(persons.get(2), false));

        var first = judged(Appraising.prepared(county, form("village-cadres", 2008, branch, cadres)), village, "2008");
        var second = Appraising.prepared(county, form("village-cadres", 2009, branch, cadres));
        second = judged(second, village, "2009");
        refused(second.takes("CLOSED", "2009-12-31"), 409, "earlier-appraisal-not-closed");
        Appraising.daysToObjectGoBy(first);
        Appraising.daysToObjectGoBy(second);
        var selection = secretaryBySelection(village, persons.get(0));
        first.takes("CLOSED", "2009-12-31").statusCode(200);
        second.takes("CLOSED", "2009-12-31").statusCode(200);
        assertThat(Database.texts("select state || ' ' || ended_on from open_selection where id = ?", selection))
                .as("the office that ends")
                .containsExactly("LEFT 2009-12-31");
        assertThat(Announced.typesOf(selection.toString(), 1)).containsExactly("evaluation.SecretaryRemoved");
        Database.execute("delete from open_selection where id = ?", selection);
        refused(
                county.sends(form("village-cadres", 2007, branch, cadres))
                        .post(Appraising.PATH)
                        .then(),
                409,
                "later-appraisal-closed");

        assertThat(Announced.typesOf(first.id(), 4))
                .containsExactly(
                        "evaluation.AppraisalOpened",
                        "evaluation.AppraisalFound",
                        "evaluation.AppraisalFound",
                        "evaluation.AppraisalFound");
        assertThat(Announced.typesOf(second.id(), 5))
                .containsExactly(
                        "evaluation.AppraisalOpened",
                        "evaluation.AppraisalFound",
                        "evaluation.OfficeEndsByAppraisal",
                        "evaluation.AppraisalFound",
                        "evaluation.AppraisalFound");
        assertThat(Database.texts(
                        "select payload::text from outbox where aggregate_id = ? and type like '%OfficeEnds%'",
                        UUID.fromString(second.id())))
                .singleElement()
                .asString()
                .contains(persons.get(0), "\"timesRunning\":2");
    }

    @Test
    void aVillageIsJudgedByItsUnitsAndItsClassIsFound() {
        var unit = Neighbourhood.unit(TOWN, "11611023MBY723075U");
        var village = "611023110461";
        var branch = Neighbourhood.branch(village);
        var member = Neighbourhood.members(TOWN, unit, 4610, 3).get(0);
        Neighbourhood.pair(unit, village, LocalDate.of(2009, 2, 1));
        var pairedThen = Neighbourhood.unit(TOWN, "11611023MBY723076X");
        Neighbourhood.members(TOWN, pairedThen, 4620, 2);
        Neighbourhood.pair(pairedThen, village, LocalDate.of(2009, 2, 1), LocalDate.of(2009, 12, 2));
        var noLonger = Neighbourhood.unit(TOWN, "11611023MBY723077X");
        Neighbourhood.members(TOWN, noLonger, 4630, 4);
        Neighbourhood.pair(noLonger, village, LocalDate.of(2009, 2, 1), LocalDate.of(2009, 12, 1));
        var county = Tokens.county();
        var appraisal = Appraising.prepared(county, form("village-by-units", 2009, branch, List.of()));

        appraisal.opens(opening("2009-12-01", "2009-12-31")).statusCode(200).body("evaluators", equalTo(5));
        var urban = Tokens.unit().with("unit", unit).with("person", member).scopes(MEMBER);
        urban.asks().get(Appraising.PATH + "/" + appraisal.id()).then().statusCode(404);
        answers(urban, appraisal, "fair").statusCode(200);
        thePollHasRunUntil(appraisal, "2009-12-05");
        appraisal.takes("FINDING", "2009-12-31").statusCode(200);
        appraisal
                .finds(appraisal.subjects().get(0), "fair", false, Map.of(), "WEAK_LEADERSHIP")
                .statusCode(201);
        appraisal.takes("FEEDBACK", "2009-12-31").statusCode(200);
        theBranchHearsOfItByItsSecretary(village);
        Appraising.daysToObjectGoBy(appraisal);
        appraisal.takes("CLOSED", "2009-12-31").statusCode(200);

        assertThat(Announced.typesOf(appraisal.id(), 3))
                .containsExactly(
                        "evaluation.AppraisalOpened", "evaluation.AppraisalFound", "evaluation.BranchClassFound");
    }

    /** Two answers of one person at once, and the closing among answers: what was answered is what is counted. */
    @Test
    void whoAnswersWhileThePollIsClosedIsCountedOrRefused() {
        var unit = Neighbourhood.unit(TOWN, "11611023MBY444042X");
        var village = "611023108443";
        Neighbourhood.branch(village);
        var villagers = Neighbourhood.villagers(village, 84430, 12);
        Neighbourhood.pair(unit, village, LocalDate.of(2009, 2, 1));
        var appraisal = Appraising.prepared(
                Tokens.county().with("person", "C9901"), form("unit-by-villages", 2009, unit, List.of()));
        appraisal.opens(opening("2009-12-20", "2009-12-31")).statusCode(200);
        thePollHasRunUntil(appraisal, "2009-12-30");
        String subject = appraisal.subjects().get(0);
        var answer = List.of(Map.of("subject", subject, "criterion", "", "grade", "good"));

        var twice = Stream.of(0, 0)
                .map(same -> CompletableFuture.supplyAsync(
                        () -> status(sends(voter(villagers.get(0), village), appraisal, answer))))
                .toList();
        assertThat(twice.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(200, 409);

        var closing = CompletableFuture.supplyAsync(() -> status(appraisal.takes("FINDING", "2009-12-31")));
        var others = villagers.subList(1, 12).stream()
                .map(person ->
                        CompletableFuture.supplyAsync(() -> status(sends(voter(person, village), appraisal, answer))))
                .toList();
        long taken = 1 + others.stream().filter(each -> each.join() == 200).count();
        assertThat(others.stream().map(CompletableFuture::join)).allMatch(status -> status == 200 || status == 409);
        assertThat(closing.join()).isEqualTo(200);
        assertThat(Database.number(
                        "select count(*) from appraisal_answer where appraisal_id = ?",
                        UUID.fromString(appraisal.id())))
                .isEqualTo(taken);
        refused(sends(voter(villagers.get(0), village), appraisal, answer), 409, "poll-not-open");
    }

    @Test
    void theKindsSayHowTheyAreHeld() {
        Tokens.county()
                .asks()
                .get("/api/v1/appraisal-kinds")
                .then()
                .statusCode(200)
                .body("items.kind", hasSize(6))
                .body(
                        "items.find { it.kind == 'civil-servants' }.weights.evaluators",
                        equalTo(List.of("SUPERIORS", "MEMBERS", "RURAL_DELEGATES")))
                .body("items.find { it.kind == 'civil-servants' }.weights.weight.sum()", equalTo(100))
                .body("items.find { it.kind == 'members' }.grades", hasSize(4))
                .body("items.find { it.kind == 'members' }.weights.weight.sum()", equalTo(100));
        refused(
                Tokens.county()
                        .sends(with(form("members", 2009, "61102310846909", List.of()), "kind", "unit-by-villages"))
                        .post(Appraising.PATH)
                        .then(),
                409,
                "neighbour-unknown");
    }

    private static int status(ValidatableResponse response) {
        return response.extract().statusCode();
    }

    /** As if the last day had been another one: the day of the tests does not pass. */
    private static void thePollHasRunUntil(Appraising appraisal, String day) {
        Database.execute(
                "update appraisal set poll_until = ? where id = ?",
                LocalDate.parse(day),
                UUID.fromString(appraisal.id()));
    }

    private static void theUnitSeesNothingBeforeTheFeedback(Appraising appraisal, String unit) {
        var secretary = Tokens.unit().with("unit", unit).scopes(SECRETARY);
        var another = Tokens.unit().with("unit", "11611023MBY723075U").scopes(SECRETARY);
        var path = Appraising.PATH + "/" + appraisal.id();
        secretary
                .asks()
                .get(Appraising.FINDINGS + "?appraisal=" + appraisal.id())
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        secretary
                .asks()
                .get(Appraising.FINDINGS + "/mine")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        refused(secretary.asks().get(path + "/results").then(), 403, "reserved-for-superior");
        refused(secretary.asks().get(path + "/count-sheets").then(), 403, "reserved-for-superior");
        refused(
                new Appraising(secretary, appraisal.id()).takes("FEEDBACK", "2009-12-31"),
                403,
                "reserved-for-superior");
        refused(another.asks().get(path + "/subjects").then(), 404, "not-found");
        refused(another.asks().get(path + "/results").then(), 404, "not-found");
    }

    private static void theBranchHearsOfItByItsSecretary(String village) {
        var neighbour = Tokens.of(village)
                .with("person", "N99461")
                .with("branch", village + "01")
                .scopes("evaluation:read evaluation:confirm");
        neighbour
                .asks()
                .get(Appraising.FINDINGS + "/mine")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        Tokens.of(village)
                .with("person", "N99460")
                .with("branch", village + "01")
                .asks()
                .get(Appraising.FINDINGS + "/mine")
                .then()
                .statusCode(200)
                .body("items.subject", equalTo(List.of(village + "01")));
    }

    private static String invites(Appraising appraisal, String unit, String unpaired, List<String> villagers) {
        var path = Appraising.PATH + "/" + appraisal.id() + "/guests";
        var guest = Map.<String, Object>of(
                "person", villagers.get(0), "validFrom", "2009-12-20", "validUntil", "2009-12-31");
        refused(
                appraisal
                        .holder()
                        .sends(with(guest, "person", unpaired))
                        .post(path)
                        .then(),
                409,
                "guest-not-of-a-paired-village");
        refused(
                appraisal
                        .holder()
                        .sends(with(guest, "person", "N99998"))
                        .post(path)
                        .then(),
                409,
                "neighbour-unknown");
        refused(
                appraisal
                        .holder()
                        .sends(with(guest, "validFrom", "2009-01-31"))
                        .post(path)
                        .then(),
                409,
                "guest-right-too-long");
        refused(
                appraisal
                        .holder()
                        .sends(with(guest, "validUntil", "2009-12-19"))
                        .post(path)
                        .then(),
                409,
                "guest-right-ends-before-it-begins");
        refused(Tokens.unit().with("unit", unit).sends(guest).post(path).then(), 409, "neighbour-unknown");
        appraisal.holder().sends(guest).post(path).then().statusCode(201);
        refused(appraisal.holder().sends(guest).post(path).then(), 409, "guest-already-invited");
        return appraisal
                .holder()
                .sends(with(guest, "person", villagers.get(1)))
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void theGuestSeesThisAndNothingElse(
            Appraising appraisal, String person, String village, String unit) {
        var guest = voter(person, village);
        guest.asks().get(Appraising.PATH + "/" + appraisal.id()).then().statusCode(404);
        guest.asks().get(Appraising.PATH).then().statusCode(200).body("items", hasSize(0));
        guest.asks()
                .get(QUESTIONNAIRES)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].organisation", equalTo(unit));
        voter("N84499", village)
                .asks()
                .get(QUESTIONNAIRES + "/" + appraisal.id())
                .then()
                .statusCode(404);
        refused(Tokens.of(village).without("person").asks().get(QUESTIONNAIRES).then(), 403, "login-without-person");
        String subject = guest.asks()
                .get(QUESTIONNAIRES + "/" + appraisal.id())
                .then()
                .statusCode(200)
                .body("subjects", hasSize(1))
                .body("grades", hasSize(4))
                .extract()
                .path("subjects[0].id");
        var answer = Map.of("subject", subject, "criterion", "", "grade", "good");
        refused(sends(guest, appraisal, List.of(answer, answer)), 400, "answer-unknown-or-repeated");
        refused(
                sends(
                        guest,
                        appraisal,
                        List.of(Map.of("subject", UUID.randomUUID(), "criterion", "", "grade", "good"))),
                400,
                "answer-unknown-or-repeated");
        refused(
                sends(guest, appraisal, List.of(Map.of("subject", subject, "criterion", "", "grade", "splendid"))),
                400,
                "grade-unknown");
        sends(guest, appraisal, List.of()).statusCode(400);
        sends(guest, appraisal, List.of(answer)).statusCode(200).body("answeredOn", equalTo("2009-12-31"));
        refused(sends(guest, appraisal, List.of(answer)), 409, "already-answered");
    }

    private static void theRevokedGuestSeesNothing(Appraising appraisal, String right, String person, String village) {
        var guest = voter(person, village);
        guest.asks().get(QUESTIONNAIRES + "/" + appraisal.id()).then().statusCode(200);
        appraisal
                .holder()
                .asks()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"0\"")
                .post(Appraising.PATH + "/" + appraisal.id() + "/guests/" + right + "/revocation")
                .then()
                .statusCode(200)
                .body("revokedOn", equalTo("2009-12-31"));
        guest.asks().get(QUESTIONNAIRES + "/" + appraisal.id()).then().statusCode(404);
    }

    private static void isObjectedToAndAnswered(Appraising appraisal, String unit) {
        String id = appraisal
                .holder()
                .asks()
                .get(Appraising.FINDINGS + "?appraisal=" + appraisal.id())
                .then()
                .extract()
                .path("items[0].id");
        var path = Appraising.FINDINGS + "/" + id;
        var town = Tokens.of(TOWN);
        refused(posts(town, path + "/objection", Map.of("reasons", "不公")), 403, "reserved-for-the-appraised");
        refused(posts(town, path + "/answer", Map.of("answer", "维持")), 409, "no-finding-objection-to-answer");
        var member = Tokens.unit().with("unit", unit).with("person", "C4499").scopes(MEMBER);
        member.asks().get(Appraising.FINDINGS + "/mine").then().statusCode(200).body("items", hasSize(0));
        refused(posts(member, path + "/objection", Map.of("reasons", "不公")), 403, "reserved-for-the-appraised");
        var secretary = Tokens.unit().with("unit", unit).scopes(SECRETARY);
        secretary
                .asks()
                .get(Appraising.FINDINGS + "/mine")
                .then()
                .statusCode(200)
                .body("items.subject", equalTo(List.of(unit)));
        posts(secretary, path + "/objection", Map.of("reasons", "走访次数少计了两次")).statusCode(200);
        refused(posts(appraisal.holder(), path + "/answer", Map.of("answer", "维持")), 403, "judge-of-finding-is-party");
        posts(
                        town,
                        path + "/answer",
                        Map.of(
                                "answer",
                                "经核实补记两次",
                                "decision",
                                Map.of("grade", "good", "differs", false, "reasons", "补记后走访达标")))
                .statusCode(200)
                .body("grade", equalTo("good"))
                .body("firstGrade", equalTo("fairly-good"));
    }

    /** The first cadre is voted down by 18 of 27 representatives, which is two thirds; the second by 17, the third by 2. */
    private static Appraising judged(Appraising appraisal, String village, String year) {
        var masses = with(
                opening(year + "-11-01", year + "-11-30"),
                "masses",
                Map.of("division", village, "capacity", "REPRESENTATIVE"));
        refused(appraisal.opens(opening(year + "-11-01", year + "-11-30")), 400, "masses-missing");
        refused(
                appraisal.opens(with(masses, "masses", Map.of("division", village, "capacity", "MEMBER"))),
                409,
                "body-cannot-judge-cadres");
        refused(
                appraisal.opens(with(masses, "masses", Map.of("division", "611023", "capacity", "REPRESENTATIVE"))),
                409,
                "masses-of-another-village");
        appraisal
                .opens(masses)
                .statusCode(200)
                .body("groups[0].capacity", equalTo("REPRESENTATIVE"))
                .body("evaluators", equalTo(28));
        Neighbourhood.tellers(village);
        var subjects = appraisal.subjects();
        var sheet = sheet(
                "MASSES",
                year + "-11-10",
                27,
                List.of(
                        line(subjects.get(0), Map.of("not-competent", 18, "competent", 9)),
                        line(subjects.get(1), Map.of("not-competent", 17, "competent", 10)),
                        line(subjects.get(2), Map.of("not-competent", 2, "competent", 25))));
        refused(appraisal.enters(sheet), 400, "body-of-meeting-missing");
        var meeting = with(with(with(sheet, "body", "REPRESENTATIVES"), "eligible", 28), "present", 27);
        refused(appraisal.enters(with(meeting, "body", "VOTERS")), 409, "body-cannot-judge-cadres");
        refused(appraisal.enters(with(meeting, "body", "VILLAGERS")), 409, "body-not-of-the-roll");
        refused(appraisal.enters(with(meeting, "eligible", 27)), 409, "due-not-as-on-the-roll");
        refused(appraisal.enters(with(meeting, "heldOn", year + "-12-01")), 409, "poll-held-after-its-end");
        refused(appraisal.enters(with(meeting, "present", 29)), 409, "more-present-than-due");
        refused(appraisal.enters(with(meeting, "present", 26)), 409, "more-ballots-than-present");
        appraisal.enters(meeting).statusCode(201);
        refused(appraisal.takes("FINDING", year + "-11-09"), 409, "poll-closed-before-last-vote");
        appraisal.takes("FINDING", year + "-11-11").statusCode(200);
        refused(appraisal.finds(subjects.get(0), "competent", true, Map.of()), 409, "body-found-not-competent");
        appraisal
                .finds(subjects.get(1), "not-competent", false, Map.of())
                .statusCode(409)
                .body("code", equalTo("not-competent-not-carried"))
                .body("votes", equalTo(17))
                .body("missingVotes", equalTo(1));
        appraisal
                .finds(subjects.get(2), "not-competent", true, Map.of())
                .statusCode(409)
                .body("code", equalTo("not-competent-not-carried-withheld"))
                .body("votes", nullValue())
                .body("missingVotes", nullValue());
        appraisal.finds(subjects.get(0), "not-competent", false, Map.of()).statusCode(201);
        appraisal.finds(subjects.get(1), "basically-competent", true, Map.of()).statusCode(201);
        appraisal.finds(subjects.get(2), "competent", false, Map.of()).statusCode(201);
        appraisal.takes("FEEDBACK", "2009-12-31").statusCode(200);
        return appraisal;
    }

    /** As a roster told of it. */
    private static UUID secretaryBySelection(String village, String person) {
        var id = UUID.randomUUID();
        Database.execute(
                """
                insert into open_selection (id, version, division_code, branch_number, origin, state, noticed_on,
                  told_result, told_applied, told_eligible, speech_on, appointee_number, appointed_on, changes)
                values (?, 0, ?, ?, 'ROSTER', 'APPOINTED', date '2008-10-01', 'APPOINTED', 2, 2, date '2008-10-20', ?,
                  date '2009-01-05', 0)""",
                id,
                village,
                village + "01",
                person);
        return id;
    }

    private static Tokens voter(String person, String village) {
        return Tokens.villager()
                .with("division", village)
                .with("person", person)
                .scopes("evaluation:read evaluation:confirm");
    }

    private static ValidatableResponse answers(Tokens voter, Appraising appraisal, String grade) {
        String subject = voter.asks()
                .get(QUESTIONNAIRES + "/" + appraisal.id())
                .then()
                .statusCode(200)
                .extract()
                .path("subjects[0].id");
        return sends(voter, appraisal, List.of(Map.of("subject", subject, "criterion", "", "grade", grade)));
    }

    private static ValidatableResponse sends(Tokens voter, Appraising appraisal, List<?> answers) {
        return voter.sends(Map.of("answers", answers))
                .post(QUESTIONNAIRES + "/" + appraisal.id() + "/answers")
                .then();
    }

    private static ValidatableResponse posts(Tokens caller, String path, Map<String, Object> form) {
        return caller.sends(form).header("If-Match", "*").post(path).then();
    }
}
