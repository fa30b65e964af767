package org.jointprosperity.evaluation.decision;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.contracts.CooperativeEvent.CharterChangeProposed;
import org.jointprosperity.contracts.CooperativeEvent.DistributionProposed;
import org.jointprosperity.contracts.CooperativeEvent.Voter;
import org.jointprosperity.evaluation.Announced;
import org.junit.jupiter.api.Test;

/** A cooperative of 150 members with 30 additional votes decides by article 23 of the law of 2006; its roll came with the proposal. */
@QuarkusTest
@WithTestResource(RealParts.class)
class AssemblyJourneyTest {

    private static final String VILLAGE = "611023104001";
    private static final LocalDate PROPOSED = LocalDate.of(2009, 11, 1);
    private static final String COOPERATIVE = "93611023MA7000026K";
    private static final int MEMBERS = 150;
    private static final int VOTES = 180;

    /** Days before the assembly on which the documents are laid open, by article 40. */
    private static final int DOCUMENTS_OPEN = 15;

    @Test
    void anAssemblyFailsTheQuorumByOneIsRepeatedAndSaysNo() {
        var distribution = proposed();
        var decision = openedOn(distribution);
        String path = "/api/v1/decisions/" + decision;

        town().asks()
                .get(path)
                .then()
                .statusCode(200)
                .body("template", equalTo("cooperative-assembly"))
                .body("matter", equalTo("surplus-distribution"))
                .body("subject.context", equalTo("cooperative"))
                .body("subject.kind", equalTo("distribution"))
                .body("subject.id", equalTo(distribution.toString()))
                .body("subject.version", equalTo(2))
                .body("rollMembers", equalTo(MEMBERS))
                .body("rollVotes", equalTo(VOTES))
                .body("title", containsString("2008"));
        town().asks()
                .get(path + "/roll?limit=200")
                .then()
                .statusCode(200)
                .body("items", hasSize(MEMBERS))
                .body("items[0].member", equalTo("N00000"))
                .body("items[0].votes", equalTo(2));
        Tokens.of("611024").asks().get(path + "/roll").then().statusCode(200).body("items", hasSize(0));

        meets(path, "\"0\"", "2009-11-20", Map.of("members", 148, "present", 99, "yes", 95))
                .statusCode(409)
                .body("code", equalTo("roll-frozen"))
                .body("frozen", equalTo(MEMBERS))
                .body("given", equalTo(148));
        meets(path, "\"0\"", "2009-11-20", Map.of("votingRights", 150, "present", 99, "yes", 95))
                .statusCode(409)
                .body("code", equalTo("roll-frozen"))
                .body("frozen", equalTo(VOTES));

        var tag = meets(path, "\"0\"", "2009-11-20", Map.of("present", 99, "yes", 95))
                .statusCode(201)
                .body("meeting.verdict.outcome", equalTo("VOID"))
                .body("meeting.verdict.missing.attendance", equalTo(1))
                .body("meeting.counts.members", equalTo(MEMBERS))
                .body("state", equalTo("OPEN"))
                .extract()
                .header("ETag");
        meets(path, tag, "2009-11-28", Map.of("present", 100, "yes", 90, "no", 10))
                .statusCode(201)
                .body("meeting.verdict.outcome", equalTo("NOT_CARRIED"))
                .body("meeting.verdict.missing.votes", equalTo(1))
                .body("state", equalTo("REJECTED"));

        assertThat(Announced.typesOf(decision, 4))
                .containsExactly(
                        "evaluation.DecisionOpened",
                        "evaluation.StageJudged",
                        "evaluation.StageJudged",
                        "evaluation.DecisionRejected");
    }

    @Test
    void ninetyOneOfAHundredAndEightyVotesCarryWhenTheirDayHasCome() {
        var decision = openedOn(proposed());
        String path = "/api/v1/decisions/" + decision;
        meets(path, "\"0\"", "2010-01-01", Map.of("present", 100, "yes", 91))
                .statusCode(409)
                .body("code", equalTo("assembly-after-business-day"))
                .body("heldOn", equalTo("2010-01-01"))
                .body("today", equalTo("2009-12-31"));
        town().sends(Map.of("reason", "WITHDRAWN", "closedOn", "2010-01-01"))
                .header("If-Match", "\"0\"")
                .post(path + "/closing")
                .then()
                .statusCode(409)
                .body("code", equalTo("assembly-after-business-day"));

        meets(path, "\"0\"", "2009-12-31", Map.of("present", 100, "yes", 91))
                .statusCode(201)
                .body("meeting.verdict.outcome", equalTo("CARRIED"))
                .body("meeting.verdict.ruleId", equalTo("cooperative-law-2006-23"))
                .body("state", equalTo("CARRIED"));

        assertThat(Announced.typesOf(decision, 3)).endsWith("evaluation.DecisionCarried");
    }

    @Test
    void aChangeOfTheCharterNeedsTwoThirdsOfAllVotes() {
        var change = UUID.randomUUID();
        Announced.by(
                new CharterChangeProposed(
                        change,
                        1,
                        UUID.randomUUID(),
                        COOPERATIVE,
                        "cooperative-charter",
                        MEMBERS,
                        VOTES,
                        roll(),
                        VILLAGE + "01",
                        VILLAGE,
                        PROPOSED),
                1);
        var decision = openedOn(change);

        meets("/api/v1/decisions/" + decision, "\"0\"", "2009-11-20", Map.of("present", 120, "yes", 119))
                .statusCode(201)
                .body("meeting.verdict.outcome", equalTo("NOT_CARRIED"))
                .body("meeting.verdict.missing.votes", equalTo(1));
    }

    @Test
    void nobodyOpensItByHand() {
        town().sends(Map.of(
                        "template", "cooperative-assembly",
                        "matter", "surplus-distribution",
                        "title", "盈余分配",
                        "branch", VILLAGE + "01",
                        "openedOn", "2025-03-01"))
                .post("/api/v1/decisions")
                .then()
                .statusCode(409)
                .body("code", equalTo("decision-opened-by-proposal"));
    }

    @Test
    void aRollThatDoesNotAddUpIsParked() {
        var distribution = UUID.randomUUID();
        Announced.by(proposal(distribution, VOTES + 1), 1);

        await().atMost(20, SECONDS)
                .until(() -> Database.number(
                                "select count(*) from inbox_parked where aggregate_id = ? and state = 'failed'",
                                distribution)
                        == 1);
        assertThat(Database.number("select count(*) from decision where subject_id = ?", distribution))
                .isZero();
    }

    private static UUID proposed() {
        var distribution = UUID.randomUUID();
        Announced.by(proposal(distribution, VOTES), 1);
        return distribution;
    }

    private static DistributionProposed proposal(UUID distribution, int votes) {
        return new DistributionProposed(
                distribution,
                2,
                UUID.randomUUID(),
                COOPERATIVE,
                "surplus-distribution",
                2008,
                100_001,
                60_001,
                MEMBERS,
                votes,
                roll(),
                VILLAGE + "01",
                VILLAGE,
                PROPOSED);
    }

    private static List<Voter> roll() {
        return IntStream.range(0, MEMBERS)
                .mapToObj(number -> new Voter("N%05d".formatted(number), number < VOTES - MEMBERS ? 2 : 1))
                .toList();
    }

    private static String openedOn(UUID subject) {
        return await().atMost(20, SECONDS)
                .until(
                        () -> town().asks()
                                .get("/api/v1/decisions?subject=" + subject)
                                .then()
                                .statusCode(200)
                                .extract()
                                .<List<String>>path("items.id"),
                        found -> found.size() == 1)
                .get(0);
    }

    private static ValidatableResponse meets(String path, String tag, String on, Map<String, Integer> counts) {
        return meets(path, tag, form(on, counts));
    }

    private static Map<String, Object> form(String on, Map<String, Integer> counts) {
        var form = new HashMap<String, Object>(Map.of(
                "heldOn",
                on,
                "noticeOn",
                LocalDate.parse(on).minusDays(DOCUMENTS_OPEN).toString(),
                "counts",
                counts,
                "motionSource",
                "CADRES",
                "content",
                "盈余分配方案",
                "minutes",
                "成员大会记录" + on,
                "signatures",
                counts.get("present"),
                "townshipAttendees",
                0));
        return form;
    }

    private static ValidatableResponse meets(String path, String tag, Map<String, Object> form) {
        return town().sends(form)
                .header("If-Match", tag)
                .post(path + "/stages/1/meetings")
                .then();
    }

    private static Tokens town() {
        return Tokens.town();
    }
}
