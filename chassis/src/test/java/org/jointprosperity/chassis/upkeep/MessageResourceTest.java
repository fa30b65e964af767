package org.jointprosperity.chassis.upkeep;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.jointprosperity.chassis.note.Association.EVENTS;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.chassis.note.Association;
import org.jointprosperity.chassis.note.Learning;
import org.jointprosperity.chassis.note.NoteService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(NoteService.class)
class MessageResourceTest {

    private static final String MESSAGES = "/admin/messages/";

    private final Tokens operator = Tokens.county().scopes("pairing:admin");
    private final Association association = Association.another();

    @BeforeEach
    void theFirstOfThreeEventsFails() {
        Learning.UNLEARNABLE.add("poison");
        EVENTS.send(association.fact(1, "poison"), association.fact(2, "second"), association.fact(3, "third"));
        await().atMost(20, SECONDS).until(() -> association.parked().size() == 3);
    }

    @AfterEach
    void everythingCanBeLearntAgain() {
        Learning.UNLEARNABLE.clear();
    }

    private ValidatableResponse replay(int number) {
        return operator.sends("")
                .post(MESSAGES + association.eventId(number) + "/replay")
                .then();
    }

    private ValidatableResponse discard(int number) {
        return operator.sends(Map.of("reason", "sent by mistake"))
                .post(MESSAGES + association.eventId(number) + "/discard")
                .then();
    }

    private List<String> acts(int number) {
        return Database.texts(
                "select concat_ws(' ', act, subject, reason) from operator_act where subject_of_act = ?",
                association.eventId(number).toString());
    }

    /** The note and what it tells of are kept together or not at all. */
    @Test
    void nothingIsDoneThatCannotBeNoted() {
        Learning.UNLEARNABLE.clear();
        Database.execute("alter table operator_act add constraint no_acts check (act = 'none') not valid");
        try {
            replay(1).statusCode(409).body("code", equalTo("message-fails-again"));
            discard(1).statusCode(500);
        } finally {
            Database.execute("alter table operator_act drop constraint no_acts");
        }
        assertThat(association.lessons()).isEmpty();
        assertThat(association.parked()).containsExactly("1 failed", "2 early", "3 early");
    }

    @Test
    void onlyAnOperatorOfThisServiceMayLook() {
        given().get(MESSAGES).then().statusCode(401);
        Tokens.county().asks().get(MESSAGES).then().statusCode(403).body("code", equalTo("not-permitted"));
        var stranger = Tokens.county().scopes("cooperative:admin pairing:read");
        stranger.asks().get(MESSAGES).then().statusCode(403);
        stranger.sends("").post(MESSAGES + UUID.randomUUID() + "/replay").then().statusCode(403);
        stranger.sends("")
                .post("/admin/outbox/replay?from=2009-01-01T00:00:00Z")
                .then()
                .statusCode(403);
        operator.asks().get(MESSAGES).then().statusCode(200);
    }

    @Test
    void listsWhatIsParkedAndWhy() {
        var failed = operator.asks()
                .queryParam("state", "FAILED")
                .queryParam("limit", 200)
                .get(MESSAGES)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        String path = "items.find { it.eventId == '%s' }.".formatted(association.eventId(1));
        assertThat(failed.getString(path + "reason")).contains("nobody can learn poison");
        assertThat(failed.getString(path + "type")).isEqualTo("cooperative.AssociationChanged");
        assertThat(failed.getInt(path + "aggregateVersion")).isEqualTo(1);
        assertThat(failed.getList("items.state")).containsOnly("FAILED");
        operator.asks().queryParam("limit", 1).get(MESSAGES).then().body("items.size()", equalTo(1));
    }

    @Test
    void whatFailedIsReplayedOnceItsCauseIsGoneAndWhatWaitedFollows() {
        replay(1)
                .statusCode(409)
                .body("code", equalTo("message-fails-again"))
                .body("reason", equalTo("nobody can learn poison"));
        replay(3).statusCode(409).body("code", equalTo("message-not-due"));
        assertThat(acts(1)).isEmpty();
        Learning.UNLEARNABLE.clear();
        replay(1).statusCode(204);
        assertThat(acts(1)).containsExactly("replay subject-of-county");
        assertThat(association.lessons()).containsExactly("poison", "second", "third");
        assertThat(association.parked()).isEmpty();
        replay(1).statusCode(404);
    }

    @Test
    void whatIsGivenUpIsPassedOverAndKeptWithTheReason() {
        discard(2).statusCode(409).body("code", equalTo("message-not-due"));
        discard(1).statusCode(204);
        assertThat(association.lessons()).containsExactly("second", "third");
        assertThat(association.parked()).containsExactly("1 discarded");
        assertThat(Database.texts("select reason from inbox_parked where event_id = ?", association.eventId(1)))
                .containsExactly("sent by mistake");
        assertThat(acts(1)).containsExactly("discard subject-of-county sent by mistake");
        discard(1).statusCode(409);
    }

    @Test
    void givingUpWantsAReason() {
        operator.sends(Map.of("reason", " "))
                .post(MESSAGES + association.eventId(1) + "/discard")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("reason"));
        assertThat(association.parked()).hasSize(3);
    }
}
