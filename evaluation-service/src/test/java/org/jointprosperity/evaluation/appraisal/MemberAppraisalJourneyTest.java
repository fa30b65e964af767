package org.jointprosperity.evaluation.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.evaluation.Announced;
import org.jointprosperity.evaluation.Founded;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class MemberAppraisalJourneyTest {

    private static final String VILLAGE = "611023107431";

    @Test
    void aYearOfMembersKeepsTheCapAndShowsNoSmallCount() {
        var branch = Neighbourhood.branch(VILLAGE);
        var members = Neighbourhood.partyMembers(VILLAGE, 74310, 12);
        Neighbourhood.tellers(VILLAGE);
        Neighbourhood.onRoll(VILLAGE, "MEMBER", members, LocalDate.of(2009, 1, 1));
        Neighbourhood.onRoll(
                VILLAGE,
                "MEMBER",
                List.of(
                        Neighbourhood.registeredTwice("N74350", members.get(1), VILLAGE),
                        Neighbourhood.withdrawn("N74351", VILLAGE, LocalDate.of(2009, 6, 1)),
                        Neighbourhood.ofTheSecondBranch("N74352", VILLAGE)),
                LocalDate.of(2009, 1, 1));
        var secretary = Tokens.of(VILLAGE).with("person", members.get(0));
        var persons = members.stream()
                .map(number -> person(number, number.equals(members.get(11))))
                .toList();
        var form = form("members", 2009, branch, persons);
        refusesToPrepare(secretary, form);
        refusedToPrepare(
                secretary,
                with(form, "persons", List.of(person("N74310", false), person("N99001", false))),
                409,
                "not-a-party-member");
        cancelsWhatWasWronglyPrepared(secretary, form);
        var appraisal = Appraising.prepared(secretary, form);
        refused(secretary.sends(form).post(Appraising.PATH).then(), 409, "appraisal-already-prepared");

        refused(appraisal.takes("SELF", "2009-12-02"), 409, "appraisal-not-opened-yet");
        refused(appraisal.opens(opening("2010-01-01", "2010-01-31")), 409, "date-in-the-future");
        refused(appraisal.opens(opening("2008-12-31", "2009-01-31")), 409, "opened-in-another-year");
        refused(appraisal.opens(opening("2009-12-01", "2009-11-30")), 409, "poll-ends-before-it-begins");
        appraisal
                .opens(opening("2009-12-01", "2009-12-10"))
                .statusCode(200)
                .body("evaluators", equalTo(12))
                .body("groups", hasSize(2))
                .body("groups[0].persons", equalTo(12));
        refused(appraisal.opens(opening("2009-12-01", "2009-12-10")), 409, "appraisal-out-of-stage");

        var subjects = appraisal.subjects();
        refused(appraisal.takes("POLL", "2009-12-02"), 409, "appraisal-stage-out-of-order");
        Founded.refuses(
                () -> appraisal.takes("MUTUAL", "2009-12-02"),
                "self-appraisals-missing",
                "members",
                "民主评议党员的通行做法：自评、互评、民主测评、组织评定、反馈；天数待县里确认",
                12,
                "依据：民主评议党员的通行做法",
                "(members)");
        subjects.forEach(
                subject -> appraisal.notes(subject, "自评：学习有进步").statusCode(201).body("recorder", notNullValue()));
        appraisal.takes("MUTUAL", "2009-12-03").statusCode(200);
        subjects.forEach(subject -> appraisal.notes(subject, "互评：热心公益").statusCode(201));
        refused(appraisal.takes("POLL", "2009-12-02"), 409, "stage-before-the-last");
        appraisal.takes("POLL", "2009-12-04").statusCode(200);

        refused(appraisal.results(), 409, "results-before-closing");
        refused(appraisal.takes("FINDING", "2009-12-05"), 409, "count-sheets-missing");
        enters(appraisal, subjects);
        refused(appraisal.cancels("误建"), 409, "appraisal-has-voted");
        refused(appraisal.finds(subjects.get(0), "qualified", false, Map.of()), 409, "appraisal-out-of-stage");
        appraisal.takes("FINDING", "2009-12-06").statusCode(200);
        appraisal
                .results()
                .statusCode(200)
                .body("items", hasSize(11))
                .body("items[0].withheld", equalTo(true))
                .body("items[0].scoreHundredths", nullValue())
                .body("items[0].criteria[0].groups[0].votes", equalTo(12))
                .body("items[0].criteria[0].groups[0].grades[0].votes", equalTo(8))
                .body("items[0].criteria[0].groups[0].grades[1].votes", nullValue());

        finds(appraisal, subjects);
        isNotToldBeforeTheFeedback(secretary, members.get(0), appraisal);
        refused(appraisal.takes("FEEDBACK", "2009-12-20"), 409, "fed-back-before-found");
        appraisal.takes("FEEDBACK", "2009-12-31").statusCode(200);
        hearsOfHimself(members.get(1), appraisal);
        appraisal.takes("CLOSED", "2009-12-31").statusCode(200).body("next", nullValue());
        refused(appraisal.takes("CLOSED", "2009-12-31"), 409, "appraisal-stage-out-of-order");
        assertThat(Announced.typesOf(appraisal.id(), 1)).containsExactly("evaluation.AppraisalOpened");
        assertThat(Database.texts(
                        "select payload::text from outbox where aggregate_id = ?", UUID.fromString(appraisal.id())))
                .singleElement()
                .asString()
                .doesNotContain("N7431");
        assertThat(Database.number(
                        "select count(*) from appraisal_finding where closed_on is null and appraisal_id = ?",
                        UUID.fromString(appraisal.id())))
                .isZero();
    }

    /** Neither one that was only prepared nor one that was opened, which was told, blocks the year once it is cancelled. */
    private static void cancelsWhatWasWronglyPrepared(Tokens secretary, Map<String, Object> form) {
        var prepared = Appraising.prepared(secretary, form);
        refused(secretary.sends(form).post(Appraising.PATH).then(), 409, "appraisal-already-prepared");
        prepared.cancels(" ").statusCode(400);
        secretary
                .sends(Map.of("reason", "名单有误"))
                .post(Appraising.PATH + "/" + prepared.id() + "/cancellation")
                .then()
                .statusCode(428);
        refused(new Appraising(Tokens.of("611023107432"), prepared.id()).cancels("名单有误", "*"), 404, "not-found");
        prepared.cancels("名单有误")
                .statusCode(200)
                .body("stage", equalTo("CANCELLED"))
                .body("next", nullValue())
                .body("cancelledOn", equalTo("2009-12-31"))
                .body("cancelReason", equalTo("名单有误"));
        refused(prepared.cancels("再取消"), 409, "appraisal-over");
        refused(prepared.opens(opening("2009-12-01", "2009-12-10")), 409, "appraisal-out-of-stage");
        refused(prepared.takes("SELF", "2009-12-02"), 409, "appraisal-stage-out-of-order");

        var opened = Appraising.prepared(secretary, form);
        opened.opens(opening("2009-12-01", "2009-12-10")).statusCode(200);
        opened.cancels("名单有误").statusCode(200).body("groups[0].answered", nullValue());
        assertThat(Announced.typesOf(opened.id(), 2))
                .containsExactly("evaluation.AppraisalOpened", "evaluation.AppraisalCancelled");
        assertThat(Database.number(
                        "select count(*) from outbox where aggregate_id = ?", UUID.fromString(prepared.id())))
                .isZero();
    }

    private static void refusesToPrepare(Tokens secretary, Map<String, Object> form) {
        refusedToPrepare(secretary, with(form, "kind", "nobody"), 400, "appraisal-kind-unknown");
        refusedToPrepare(secretary, with(form, "year", 2010), 409, "appraisal-of-a-year-to-come");
        refusedToPrepare(secretary, with(form, "persons", List.of()), 400, "appraised-persons-missing");
        refusedToPrepare(
                secretary,
                with(form, "persons", List.of(person("N74310", false), person("N74310", true))),
                400,
                "person-named-twice");
        refusedToPrepare(secretary, with(form, "persons", List.of(person("N99999", false))), 409, "neighbour-unknown");
        refusedToPrepare(secretary, with(form, "organisation", "61102310743909"), 409, "neighbour-unknown");
        refusedToPrepare(secretary, with(form, "kind", "leading-body"), 403, "reserved-for-superior");
        refusedToPrepare(Tokens.of("611023107432"), form, 409, "neighbour-unknown");
        secretary.sends(with(form, "year", null)).post(Appraising.PATH).then().statusCode(400);
        Tokens.villager().sends(form).post(Appraising.PATH).then().statusCode(403);
    }

    private static void refusedToPrepare(Tokens caller, Map<String, Object> form, int status, String code) {
        refused(caller.sends(form).post(Appraising.PATH).then(), status, code);
    }

    /** The first has 8 and 4 votes, the others 5 and 7. */
    private static void enters(Appraising appraisal, List<String> subjects) {
        var lines = new ArrayList<Map<String, Object>>();
        for (var subject : subjects.subList(0, 11)) {
            lines.add(line(
                    subject,
                    lines.isEmpty() ? Map.of("excellent", 8, "qualified", 4) : Map.of("excellent", 5, "qualified", 7)));
        }
        var sheet = sheet("MEMBERS", "2009-12-05", 12, lines);
        refused(appraisal.enters(with(sheet, "issued", 13)), 409, "more-ballots-than-evaluators");
        refused(appraisal.enters(with(sheet, "issued", 11)), 409, "more-ballots-returned-than-issued");
        refused(appraisal.enters(with(sheet, "invalid", 13)), 409, "more-void-ballots-than-returned");
        refused(appraisal.enters(with(sheet, "invalid", 1)), 409, "more-votes-than-valid-ballots");
        refused(appraisal.enters(with(sheet, "tellerTwo", "N99001")), 409, "tellers-are-one-person");
        refused(appraisal.enters(with(sheet, "tellerTwo", "N74311")), 409, "teller-is-appraised");
        refused(appraisal.enters(with(sheet, "tellerTwo", "N99009")), 409, "neighbour-unknown");
        appraisal.enters(with(sheet, "tellerTwo", "张三")).statusCode(400);
        refused(appraisal.enters(with(sheet, "heldOn", "2009-11-30")), 409, "poll-held-before-opening");
        refused(appraisal.enters(with(sheet, "heldOn", "2010-01-05")), 409, "date-in-the-future");
        refused(appraisal.enters(with(sheet, "lines", lines.subList(0, 10))), 409, "poll-lines-missing");
        refused(
                appraisal.enters(with(sheet, "lines", List.of(line(subjects.get(11), Map.of("qualified", 9))))),
                400,
                "poll-line-unknown-or-repeated");
        refused(
                appraisal.enters(with(sheet, "lines", List.of(line(subjects.get(0), Map.of("splendid", 9))))),
                400,
                "grade-unknown");
        refused(appraisal.enters(with(sheet, "evaluators", "MASSES")), 400, "evaluator-group-unknown");
        refused(appraisal.enters(with(sheet, "evaluators", "RURAL_DELEGATES")), 409, "group-answers-online");
        appraisal.enters(with(sheet, "sha256", "none")).statusCode(400);
        appraisal.enters(sheet).statusCode(201);
        refused(appraisal.enters(sheet), 409, "sheet-entered-before");
        refused(appraisal.enters(with(sheet, "sha256", "b".repeat(64))), 409, "count-sheet-already-entered");
    }

    private static void finds(Appraising appraisal, List<String> subjects) {
        refused(appraisal.finds(subjects.get(0), "excellent", false, Map.of()), 409, "own-finding");
        var other = new Appraising(Tokens.of(VILLAGE).with("person", "N99003"), appraisal.id());
        Founded.refuses(
                () -> other.finds(subjects.get(11), "qualified", false, Map.of()),
                "probationary-gets-no-grade",
                "members",
                "评定等次部分",
                null,
                "依据：民主评议党员的通行做法评定等次部分",
                "By the part on grades of");
        Founded.refuses(
                () -> other.finds(subjects.get(1), "excellent", false, Map.of()),
                "differing-finding-unsaid",
                "members",
                "不简单以票取人",
                null,
                "不简单以票取人",
                "By the rule that votes alone do not grade of");
        refused(other.finds(subjects.get(0), "excellent", true, Map.of()), 409, "finding-does-not-differ");
        other.finds(subjects.get(0), "excellent", false, Map.of())
                .statusCode(201)
                .body("pollGrade", equalTo("excellent"))
                .body("differs", equalTo(false));
        refused(other.finds(subjects.get(0), "excellent", false, Map.of()), 409, "already-found");
        other.finds(subjects.get(1), "excellent", true, Map.of())
                .statusCode(201)
                .body("pollGrade", equalTo("qualified"))
                .body("differs", equalTo(true));
        other.finds(subjects.get(2), "excellent", true, Map.of()).statusCode(201);
        Founded.refuses(
                () -> other.finds(subjects.get(3), "excellent", true, Map.of())
                        .body("members", equalTo(11))
                        .body("most", equalTo(3))
                        .body("excess", equalTo(1))
                        .body("ruleId", equalTo("shangnan-member-appraisal-excellent")),
                "too-many-excellent",
                "shangnan-member-appraisal-excellent",
                "第一条",
                1,
                "依据：第一条（shangnan-member-appraisal-excellent）",
                "By 第一条 (shangnan-member-appraisal-excellent)");
        refused(other.finds(subjects.get(3), "basically-qualified", true, Map.of()), 409, "improvement-plan-missing");
        refused(
                other.finds(
                        subjects.get(3),
                        "basically-qualified",
                        true,
                        Map.of("improvementPlan", "每月参加学习", "improvementDue", "2009-12-31")),
                409,
                "improvement-due-in-the-past");
        other.finds(
                        subjects.get(3),
                        "basically-qualified",
                        true,
                        Map.of("improvementPlan", "每月参加学习", "improvementDue", "2010-06-30"))
                .statusCode(201);
        refused(other.finds(subjects.get(4), "unqualified", true, Map.of()), 409, "handling-missing");
        refused(
                other.finds(subjects.get(4), "qualified", false, Map.of(), "POOR"),
                409,
                "village-class-of-branches-only");
        refused(appraisal.takes("FEEDBACK", "2009-12-20"), 409, "findings-missing");
        subjects.subList(4, 11).forEach(subject -> other.finds(subject, "qualified", false, Map.of())
                .statusCode(201));
    }

    private static void isNotToldBeforeTheFeedback(Tokens secretary, String himself, Appraising appraisal) {
        var list = Appraising.FINDINGS + "?limit=200&appraisal=" + appraisal.id();
        secretary
                .asks()
                .get(list)
                .then()
                .statusCode(200)
                .body("items", hasSize(10))
                .body("items.findAll { it.subject == '" + himself + "' }", hasSize(0));
        var own = Database.texts(
                "select id::text from appraisal_finding where appraisal_id = ? and subject_number = ?",
                UUID.fromString(appraisal.id()),
                himself);
        secretary.asks().get(Appraising.FINDINGS + "/" + own.get(0)).then().statusCode(404);
        secretary
                .asks()
                .get(Appraising.FINDINGS + "/mine")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    private static void hearsOfHimself(String member, Appraising appraisal) {
        var himself = Tokens.villager().with("division", VILLAGE).with("person", member);
        himself.asks()
                .get(Appraising.FINDINGS + "/mine")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].subject", equalTo(member))
                .body("items[0].objectUntil", equalTo("2010-01-07"))
                .body("items[0].score", equalTo("/api/v1/scores/PERSON/" + member + "?year=2009"));
        himself.asks().get(Appraising.FINDINGS).then().statusCode(403);
        String id = himself.asks()
                .get(Appraising.FINDINGS + "/mine")
                .then()
                .extract()
                .path("items[0].id");
        refused(appraisal.takes("CLOSED", "2009-12-31"), 409, "findings-still-open");
        Appraising.daysToObjectGoBy(appraisal);
        refused(
                himself.scopes("evaluation:read evaluation:confirm")
                        .sends(Map.of("reasons", "不同意"))
                        .header("If-Match", "*")
                        .post(Appraising.FINDINGS + "/" + id + "/objection")
                        .then(),
                409,
                "too-late-to-object");
    }
}
