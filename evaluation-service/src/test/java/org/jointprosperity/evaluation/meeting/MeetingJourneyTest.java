package org.jointprosperity.evaluation.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.jointprosperity.evaluation.meeting.Hall.person;
import static org.jointprosperity.evaluation.meeting.Secretary.DECISIONS;
import static org.jointprosperity.evaluation.meeting.Secretary.HASH;
import static org.jointprosperity.evaluation.meeting.Secretary.SITTINGS;
import static org.jointprosperity.evaluation.meeting.Secretary.call;
import static org.jointprosperity.evaluation.meeting.Secretary.called;
import static org.jointprosperity.evaluation.meeting.Secretary.closing;
import static org.jointprosperity.evaluation.meeting.Secretary.decides;
import static org.jointprosperity.evaluation.meeting.Secretary.enrol;
import static org.jointprosperity.evaluation.meeting.Secretary.gather;
import static org.jointprosperity.evaluation.meeting.Secretary.hands;
import static org.jointprosperity.evaluation.meeting.Secretary.minutes;
import static org.jointprosperity.evaluation.meeting.Secretary.opening;
import static org.jointprosperity.evaluation.meeting.Secretary.people;
import static org.jointprosperity.evaluation.meeting.Secretary.posts;
import static org.jointprosperity.evaluation.meeting.Secretary.register;
import static org.jointprosperity.evaluation.meeting.Secretary.vote;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.evaluation.Announced;
import org.jointprosperity.evaluation.Founded;
import org.jointprosperity.evaluation.KnownBranch;
import org.jointprosperity.evaluation.KnownPerson;
import org.jointprosperity.evaluation.followup.MindingFollowUps;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class MeetingJourneyTest {

    private static final String ONE_UNIT = "1261102343600001XF";
    private static final String OTHER_UNIT = "11611023016000013G";

    @Inject
    MindingFollowUps minding;

    @Test
    void threeStagesDecideOnTheActivityCentreAfterDelegatesAndSocietyWereHeard() {
        String village = "611023104221";
        var branch = KnownBranch.in(village);
        register(branch.number(), 0, 20, null);
        register(village + "02", 20, 24, null);
        register(branch.number(), 60, 61, person(3));
        register(branch.number(), 110, 112, null);
        enrol(village, "MEMBER", 0, 25, "2025-01-01");
        enrol(village, "MEMBER", 60, 61, "2025-01-01");
        enrol(village, "REPRESENTATIVE", 100, 140, "2025-01-01");
        enrol(village, "PARTY_DELEGATE", 200, 201, "2025-01-01");
        enrol(village, "DEPUTY", 201, 202, "2025-01-01");
        enrol(village, "ADVISER", 202, 203, "2025-01-01");
        String decision =
                decides(village("three-stage", "major-project", branch)).path("id");
        String path = DECISIONS + "/" + decision;

        Founded.refuses(
                () -> posts(SITTINGS, call(decision, 1, "2025-06-12"))
                        .body("policy", equalTo("shangnan-consult-major")),
                "consultation-missing",
                "shangnan-consult-major",
                "共建共富促和谐活动：重大决策、重大项目事前征求“两代表一委员”及社会意见",
                null,
                "依据：共建共富促和谐活动",
                "(shangnan-consult-major)");
        consult(path);
        posts(path, "/consultation", Map.of("concludedOn", "2025-06-09"))
                .statusCode(409)
                .body("code", equalTo("already-consulted"));

        // 党员首议: an amendment, a change of the roll after the opening
        String members = called(decision, 1, "2025-06-12");
        posts(SITTINGS, call(decision, 1, "2025-06-12"))
                .statusCode(409)
                .body("code", equalTo("sitting-already-called"));
        posts(members, "/opening", with(opening(), "chair", "N99999"))
                .statusCode(409)
                .body("code", equalTo("neighbour-unknown"))
                .body("number", equalTo("N99999"));
        posts(members, "/opening", opening())
                .statusCode(409)
                .body("code", equalTo("branch-of-member-unknown"))
                .body("member", equalTo(person(24)));
        register(village + "02", 24, 25, null);
        posts(members, "/opening", opening()).statusCode(200).body("onRoll", equalTo(20));
        enrol(village, "MEMBER", 25, 35, "2025-01-01");
        gather(members, people(15));
        posts(members, "/motions", Map.of("content", "增加图书室", "mover", person(1), "amends", 1))
                .statusCode(200);
        posts(members, "/motions/1/voting", Map.of("at", "10:00:00", "manner", "SHOW_OF_HANDS"))
                .statusCode(409)
                .body("code", equalTo("amendments-come-first"));
        posts(members, "/motions/2/voting", Map.of("at", "10:00:00", "manner", "SECRET_ELECTRONIC"))
                .statusCode(409)
                .body("code", equalTo("electronic-secret-not-offered"));
        vote(members, 2, "10:00:00", hands(12, 3));
        posts(members, "/motions/1/voting", Map.of("at", "10:30:00", "manner", "SHOW_OF_HANDS"))
                .statusCode(200);
        posts(members, "/motions/1/count", hands(16, 0))
                .statusCode(409)
                .body("code", equalTo("votes-contradict-presence"));
        posts(members, "/motions/1/count", hands(14, 1)).statusCode(200).body("motions[0].votes[0].tally", nullValue());
        posts(members, "/motions/1/vote-closing", Map.of("at", "10:40:00"))
                .statusCode(200)
                .body("motions[0].votes[0].tally.yes", equalTo(14))
                .body("motions[0].votes[0].silent", equalTo(0));
        posts(members, "/closing", closing(15))
                .statusCode(200)
                .body("outcome", equalTo("CARRIED"))
                .body("eligible", equalTo(20))
                .body("present", equalTo(15));

        // 代表决议: one short and void, then again on the same roll, in secret on paper
        posts(SITTINGS, call(decision, 2, "2025-06-11")).statusCode(409).body("code", equalTo("meeting-too-early"));
        String small = called(decision, 2, "2025-06-15");
        var probationary = List.of(Map.of("member", person(110), "reason", "PROBATIONARY"));
        Founded.refuses(
                () -> posts(small, "/opening", with(opening(), "withoutVote", probationary)),
                "vote-not-withheld-here",
                "party-election-voters",
                "2020年条例第五条（此前条号待核）",
                null,
                "只适用于党员大会和支部委员会",
                "By art. 5 of 2020");
        meets(path, 2, 30, 26, 16)
                .statusCode(409)
                .body("code", equalTo("sitting-called"))
                .body("sitting", equalTo(idOf(small)));
        posts(small, "/opening", opening()).statusCode(200).body("eligible", equalTo(40));
        meets(path, 2, 30, 26, 16)
                .statusCode(409)
                .body("code", equalTo("sitting-open"))
                .body("sitting", equalTo(idOf(small)));
        gather(small, representatives(26));
        vote(small, 1, "10:00:00", hands(26, 0));
        posts(small, "/cancellation", Map.of("reason", "人太少"))
                .statusCode(409)
                .body("code", equalTo("sitting-has-voted"));
        posts(small, "/closing", closing(26)).statusCode(200).body("outcome", equalTo("VOID"));
        posts(SITTINGS, call(decision, 3, "2025-06-16"))
                .statusCode(409)
                .body("code", equalTo("stage-blocked"))
                .body("missing", equalTo(1))
                .body("lacking.attendance", equalTo(1));
        enrol(village, "REPRESENTATIVE", 140, 150, "2025-06-16");
        String again = called(decision, 2, "2025-06-18");
        posts(again, "/opening", opening()).statusCode(200).body("eligible", equalTo(40));
        gather(again, representatives(27));
        posts(again, "/motions/1/voting", Map.of("at", "09:50:00", "manner", "SECRET_PAPER"))
                .statusCode(200);
        posts(again, "/motions/1/count", with(new HashMap<>(paper(27, 28)), "tellers", List.of(person(110), "N99998")))
                .statusCode(409)
                .body("code", equalTo("neighbour-unknown"))
                .body("number", equalTo("N99998"));
        posts(again, "/motions/1/count", paper(27, 28)).statusCode(200);
        posts(again, "/motions/1/vote-closing", Map.of("at", "10:00:00")).statusCode(200);
        vote(again, 1, "10:30:00", paper(27, 27));
        posts(again, "/closing", closing(27))
                .statusCode(200)
                .body("outcome", equalTo("CARRIED"))
                .body("recordNumber", equalTo(2))
                .body("motions[0].votes", hasSize(2))
                .body("motions[0].votes[0].tally.ballotsVoid", equalTo(true));

        // 群众评议: those invited are listed; minutes give the branch something to do
        String masses = called(decision, 3, "2025-06-28");
        posts(masses, "/opening", opening(List.of(person(0) + " "))).statusCode(400);
        posts(masses, "/opening", opening(people(61)))
                .statusCode(409)
                .body("code", equalTo("person-twice-on-roll"))
                .body("member", equalTo(person(3)));
        posts(masses, "/opening", opening(people(60))).statusCode(200);
        posts(masses, "/cancellation", Map.of("reason", "停电")).statusCode(200).body("state", equalTo("CANCELLED"));
        assertThat(Announced.typesOf(idOf(masses), 2))
                .containsExactly("evaluation.MeetingOpened", "evaluation.MeetingCancelled");
        masses = called(decision, 3, "2025-06-28");
        posts(masses, "/opening", opening(people(25))).statusCode(409).body("code", equalTo("roll-is-kept"));
        posts(masses, "/opening", opening()).statusCode(200).body("eligible", equalTo(60));
        gather(masses, people(31));
        vote(masses, 1, "10:00:00", hands(16, 15));
        posts(masses, "/closing", closing(31)).statusCode(200).body("outcome", equalTo("CARRIED"));
        posts(masses, "/papers", Map.of("sha256", HASH, "title", "签到表")).statusCode(200);
        posts(masses, "/minutes", minutes(List.of(task("BRANCH", branch.number()))))
                .statusCode(200)
                .body("state", equalTo("MINUTED"));
        Tokens.county()
                .asks()
                .get(path)
                .then()
                .body("state", equalTo("CARRIED"))
                .body("meetings", hasSize(4))
                .body("meetings[0].content", equalTo("新建活动场所\n增加图书室"))
                .body("meetings[0].noticeOn", equalTo("2025-06-01"));
        String followUp = Tokens.county()
                .asks()
                .get("/api/v1/follow-ups?state=OPEN&decision=" + decision)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .extract()
                .path("items[0].id");
        minding.mind(LocalDate.of(2025, 8, 2));
        assertThat(Announced.typesOf(followUp, 1)).containsExactly("evaluation.FollowUpOverdue");
        posts("/api/v1/follow-ups/" + followUp, "/completion", Map.of("doneOn", "2025-07-20", "note", "已开工"))
                .statusCode(200)
                .body("state", equalTo("DONE"));
        Tokens.county()
                .asks()
                .get("/api/v1/follow-ups?state=DONE&decision=" + decision)
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(followUp)));
        assertThat(Announced.typesOf(decision, 7))
                .containsExactly(
                        "evaluation.DecisionOpened",
                        "evaluation.ConsultationConcluded",
                        "evaluation.StageJudged",
                        "evaluation.StageJudged",
                        "evaluation.StageJudged",
                        "evaluation.StageJudged",
                        "evaluation.DecisionCarried");
        assertThat(Announced.typesOf(idOf(members), 2))
                .containsExactly("evaluation.MeetingOpened", "evaluation.MeetingClosed");
        Tokens.county()
                .asks()
                .get(members + "/roll?limit=200")
                .then()
                .body("items", hasSize(20))
                .body("items[0].member", equalTo(person(0)));
        Tokens.county().asks().get(members + "/attendance?limit=200").then().body("items", hasSize(15));
        Tokens.of("611023107").asks().get(members).then().statusCode(404);
        Tokens.villager()
                .with("division", village)
                .sends(closing(1))
                .header("If-Match", "\"0\"")
                .post(members + "/closing")
                .then()
                .statusCode(403);
    }

    @Test
    void fourDeliberationsAndTwoDisclosuresWithAFailedAndARepeatedStep() {
        var branch = KnownBranch.in("611023104222");
        String path = DECISIONS + "/"
                + decides(village("four-two", "public-works", branch)).path("id");

        meets(path, 2, 10, 8, 6).statusCode(409).body("code", equalTo("stage-blocked"));
        meets(path, 1, 5, 5, 5).statusCode(201);
        meets(path, 2, 10, 8, 5)
                .statusCode(201)
                .body("meeting.verdict.outcome", equalTo("NOT_CARRIED"))
                .body("state", equalTo("OPEN"))
                .body("nextStage", equalTo(2));
        meets(path, 2, 10, 8, 6).statusCode(201).body("meeting.number", equalTo(2));
        meets(path, 3, 20, 9, 9).statusCode(201).body("meeting.verdict.outcome", equalTo("VOID"));
        meets(path, 3, 20, 15, 12).statusCode(201);
        meets(path, 4, 40, 28, 15).statusCode(201).body("nextStage", equalTo(5));
        discloses(path, 6, "2025-06-20", "2025-06-28").statusCode(409).body("code", equalTo("stage-blocked"));
        discloses(path, 5, "2025-06-20", "2025-06-25").statusCode(201).body("nextStage", equalTo(5));
        discloses(path, 6, "2025-06-20", "2025-06-28").statusCode(409).body("detail", containsString("1 missing"));
        discloses(path, 5, "2025-06-26", "2025-07-02").statusCode(201).body("nextStage", equalTo(6));
        discloses(path, 6, "2025-09-01", "2025-09-07")
                .statusCode(201)
                .body("state", equalTo("CARRIED"))
                .body("steps", hasSize(3))
                .body("meetings", hasSize(6));
        for (var table : List.of(
                "decision_step",
                "opinion",
                "sitting",
                "sitting_member",
                "presence",
                "proxy",
                "motion",
                "motion_vote",
                "sitting_paper",
                "frozen_roll",
                "follow_up")) {
            assertThat(Database.number(
                            "select count(*) from information_schema.role_table_grants"
                                    + " where table_name = ? and privilege_type = 'DELETE' and grantee in ('evaluation_app', 'evaluation_listener')",
                            table))
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void aJointConferenceBindsEachOfficeThatWasThere() {
        register("61102310422101", 0, 2, null);
        KnownPerson.unit("611023001", ONE_UNIT);
        KnownPerson.unit("611023001", OTHER_UNIT);
        var request = place("joint-conference", "joint-conference-matter", "611023");
        posts(DECISIONS, with(request, "branch", "61102310400101"))
                .statusCode(400)
                .body("code", equalTo("division-decides"));
        request.remove("branch");
        Tokens.of("611024").sends(request).post(DECISIONS).then().statusCode(403);
        String decision = decides(request).path("id");
        String sitting = called(decision, 1, "2025-06-12");
        posts(sitting, "/opening", opening(List.of(ONE_UNIT, ONE_UNIT)))
                .statusCode(409)
                .body("code", equalTo("person-twice-on-roll"));
        posts(sitting, "/opening", opening(List.of(ONE_UNIT, OTHER_UNIT))).statusCode(200);
        gather(sitting, List.of(ONE_UNIT, OTHER_UNIT));
        vote(sitting, 1, "10:00:00", hands(2, 0));
        posts(sitting, "/closing", closing(2)).statusCode(200).body("outcome", equalTo("CARRIED"));

        posts(sitting, "/minutes", minutes(List.of(task("UNIT", ONE_UNIT))))
                .statusCode(409)
                .body("code", equalTo("office-not-bound"))
                .body("office", equalTo(OTHER_UNIT));
        posts(sitting, "/minutes", minutes(List.of(task("UNIT", ONE_UNIT), task("UNIT", OTHER_UNIT))))
                .statusCode(200);
        Tokens.unit()
                .with("unit", OTHER_UNIT)
                .asks()
                .get("/api/v1/follow-ups?decision=" + decision)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].owner", equalTo(OTHER_UNIT));
    }

    @Test
    void aLeadingBodyDecidesAfterTheConsultationWithEveryonesView() {
        register("61102310422101", 0, 2, null);
        enrol("611023104223", "PARTY_DELEGATE", 300, 301, "2025-01-01");
        enrol("611023104223", "DEPUTY", 301, 302, "2025-01-01");
        enrol("611023104223", "ADVISER", 302, 303, "2025-01-01");
        String decision = decides(place("collective-decision", "leading-body-matter", "611023"))
                .path("id");
        String path = DECISIONS + "/" + decision;
        posts(SITTINGS, call(decision, 2, "2025-06-12")).statusCode(409).body("code", equalTo("consultation-missing"));
        enrol("611023104223", "DEPUTY", 310, 311, "2020-01-01");
        posts(path + "/opinions", opinion("DEPUTY", person(310)))
                .statusCode(409)
                .body("code", equalTo("not-on-roll"));
        hear(path, 300);
        posts(path, "/consultation", Map.of("concludedOn", "2025-06-09")).statusCode(200);
        String sitting = called(decision, 2, "2025-06-12");
        posts(sitting, "/opening", opening(people(3))).statusCode(200);
        gather(sitting, people(3));
        vote(sitting, 1, "10:00:00", hands(2, 1));
        posts(sitting, "/closing", closing(3)).statusCode(409).body("code", equalTo("view-of-each-missing"));
        var form = closing(3);
        form.put("views", List.of(view(1, "YES"), view(2, "NO"), view(0, "YES")));
        posts(sitting, "/closing", form).statusCode(200).body("outcome", equalTo("CARRIED"));
        Tokens.county()
                .asks()
                .get(path)
                .then()
                .body("state", equalTo("CARRIED"))
                .body("steps[0].kind", equalTo("CONSULTATION"));
    }

    private static void consult(String path) {
        posts(path, "/consultation", Map.of("concludedOn", "2025-06-09"))
                .statusCode(409)
                .body("code", equalTo("nobody-heard"));
        posts(path + "/opinions", opinion("DEPUTY", person(5))).statusCode(409).body("code", equalTo("not-on-roll"));
        posts(path + "/opinions", with(opinion("DEPUTY", person(5)), "capacity", null))
                .statusCode(409)
                .body("code", equalTo("opinion-of-nobody"));
        posts(path + "/opinions", with(opinion("DEPUTY", person(201)), "givenOn", "2025-06-01"))
                .statusCode(409)
                .body("code", equalTo("opinion-before-decision"))
                .body("openedOn", equalTo("2025-06-02"));
        posts(path + "/opinions", with(opinion("DEPUTY", person(201)), "content", " "))
                .statusCode(400);
        hear(path, 200);
        posts(path + "/opinions", opinion(null, null)).statusCode(201);
        posts(path, "/consultation", Map.of("concludedOn", "2025-06-09"))
                .statusCode(409)
                .body("code", equalTo("opinions-unanswered"))
                .body("unanswered", equalTo(1));
        answerAll(path);
        posts(path, "/consultation", Map.of("concludedOn", "2025-06-07"))
                .statusCode(409)
                .body("code", equalTo("consulted-too-early"));
        posts(path, "/consultation", Map.of("concludedOn", "2025-06-09"))
                .statusCode(200)
                .body("opinions", equalTo(5))
                .body("adopted", equalTo(5));
    }

    /** Delegate, deputy, adviser and society are heard and answered. */
    private static void hear(String path, int first) {
        posts(path + "/opinions", opinion("PARTY_DELEGATE", person(first))).statusCode(201);
        posts(path + "/opinions", opinion("DEPUTY", person(first + 1))).statusCode(201);
        posts(path + "/opinions", opinion("ADVISER", person(first + 2))).statusCode(201);
        posts(path + "/opinions", opinion(null, null)).statusCode(201);
        answerAll(path);
    }

    private static void answerAll(String path) {
        List<Map<String, Object>> opinions =
                Tokens.county().asks().get(path + "/opinions").then().extract().path("items");
        for (var opinion : opinions) {
            if (opinion.get("answeredOn") == null) {
                Tokens.county()
                        .sends(Map.of("adopted", true, "reasons", "写入方案", "answeredOn", "2025-06-08"))
                        .header("If-Match", "\"" + opinion.get("version") + "\"")
                        .post(path + "/opinions/" + opinion.get("id") + "/answer")
                        .then()
                        .statusCode(200)
                        .body("adopted", equalTo(true));
            }
        }
    }

    private static ValidatableResponse meets(String path, int stage, int eligible, int present, int yes) {
        return posts(
                path,
                "/stages/" + stage + "/meetings",
                Map.of(
                        "heldOn",
                        "2025-06-12",
                        "noticeOn",
                        "2025-06-02",
                        "counts",
                        Map.of("eligible", eligible, "present", present, "yes", yes),
                        "motionSource",
                        "CADRES",
                        "content",
                        "新建活动场所",
                        "minutes",
                        "会议记录",
                        "signatures",
                        present,
                        "townshipAttendees",
                        1));
    }

    private static ValidatableResponse discloses(String path, int stage, String from, String to) {
        return posts(
                path,
                "/stages/" + stage + "/disclosures",
                Map.of("shownFrom", from, "shownTo", to, "board", "村委会门口公示栏", "textSha256", HASH, "photoSha256", HASH));
    }

    private static Map<String, Object> village(String template, String matter, KnownBranch branch) {
        return new HashMap<>(Map.of(
                "template",
                template,
                "matter",
                matter,
                "title",
                "新建活动场所",
                "branch",
                branch.number(),
                "openedOn",
                "2025-06-02"));
    }

    private static Map<String, Object> place(String template, String matter, String division) {
        return new HashMap<>(Map.of(
                "template", template,
                "matter", matter,
                "title", "活动场所建设资金",
                "division", division,
                "openedOn", "2025-06-02"));
    }

    private static Map<String, Object> opinion(String capacity, String person) {
        var opinion = new HashMap<String, Object>(Map.of("content", "请考虑老人", "givenOn", "2025-06-05"));
        opinion.put("capacity", capacity);
        opinion.put("person", person);
        return opinion;
    }

    private static Map<String, Object> task(String kind, String owner) {
        return Map.of("ownerKind", kind, "owner", owner, "task", "落实资金", "dueOn", "2025-07-31");
    }

    private static Map<String, Object> view(int person, String stance) {
        return Map.of("member", person(person), "stance", stance);
    }

    private static Map<String, Object> paper(int issued, int returned) {
        return Map.of(
                "yes",
                15,
                "no",
                returned - 15,
                "abstain",
                0,
                "issued",
                issued,
                "returned",
                returned,
                "voided",
                0,
                "tellers",
                List.of(person(110), person(111)),
                "sheetSha256",
                HASH);
    }

    private static List<String> representatives(int count) {
        var some = new ArrayList<String>();
        for (int i = 100; i < 100 + count; i++) {
            some.add(person(i));
        }
        return some;
    }

    private static Map<String, Object> with(Map<String, Object> request, String name, Object value) {
        request.put(name, value);
        return request;
    }

    private static String idOf(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
