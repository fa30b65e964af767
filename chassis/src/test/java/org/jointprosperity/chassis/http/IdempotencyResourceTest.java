package org.jointprosperity.chassis.http;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.jointprosperity.chassis.note.Paper.NOTES;
import static org.jointprosperity.chassis.note.Paper.note;
import static org.jointprosperity.chassis.note.Paper.written;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.chassis.note.NoteService;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(NoteService.class)
class IdempotencyResourceTest {

    private static final String VILLAGE = "611023105001";

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static long notesThatSay(String text) {
        return Database.number("select count(*) from note where text = ?", text);
    }

    @Test
    void aCommandWantsAKey() {
        for (String key : new String[] {"", " "}) {
            Tokens.county()
                    .sends(note("no key", VILLAGE), key)
                    .post(NOTES)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("idempotency-key-missing"));
        }
        Tokens.county()
                .asks()
                .contentType(ContentType.JSON)
                .body(note("no key", VILLAGE))
                .post(NOTES)
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency-key-missing"));
        Tokens.county()
                .sends(note("no key", VILLAGE), "x".repeat(101))
                .post(NOTES)
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency-key-too-long"))
                .body("longest", equalTo(100));
        assertThat(notesThatSay("no key")).isZero();
    }

    @Test
    void aRepetitionGetsTheFirstAnswer() {
        String key = key();
        var first = Tokens.county().sends(note("once", VILLAGE), key).post(NOTES);
        var second = Tokens.county().sends(note("once", VILLAGE), key).post(NOTES);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(second.contentType()).isEqualTo(first.contentType());
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(notesThatSay("once")).isEqualTo(1);
    }

    @Test
    void whiteSpaceAndOrderOfFieldsMakeNoOtherCommand() {
        String key = key();
        String one = "{\"text\":\"reordered\",\"division\":\"%s\"}".formatted(VILLAGE);
        String other = "{ \"division\": \"%s\",\n \"text\": \"reordered\" }".formatted(VILLAGE);
        Tokens.county().sends(one, key).post(NOTES).then().statusCode(201);
        Tokens.county().sends(other, key).post(NOTES).then().statusCode(201);
        assertThat(notesThatSay("reordered")).isEqualTo(1);
    }

    @Test
    void theOrderOfASetMakesNoOtherCommand() {
        String key = key();
        String marked = "{\"text\":\"marked\",\"division\":\"%s\",\"marks\":[%s]}";
        Tokens.county()
                .sends(marked.formatted(VILLAGE, "\"ERROR\",\"NOTE\""), key)
                .post(NOTES)
                .then()
                .statusCode(201);
        Tokens.county()
                .sends(marked.formatted(VILLAGE, "\"NOTE\",\"ERROR\""), key)
                .post(NOTES)
                .then()
                .statusCode(201);
        assertThat(notesThatSay("marked")).isEqualTo(1);
    }

    @Test
    void anotherCommandUnderTheSameKeyIsRefused() {
        String key = key();
        Tokens.county().sends(note("one", VILLAGE), key).post(NOTES).then().statusCode(201);
        Tokens.county()
                .sends(note("two", VILLAGE), key)
                .post(NOTES)
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
        assertThat(notesThatSay("two")).isZero();
    }

    @Test
    void theKeyBelongsToItsCaller() {
        String key = key();
        Tokens.county().sends(note("each", VILLAGE), key).post(NOTES).then().statusCode(201);
        Tokens.of(VILLAGE).sends(note("each", VILLAGE), key).post(NOTES).then().statusCode(201);
        assertThat(notesThatSay("each")).isEqualTo(2);
    }

    @Test
    void aCommandThatFailedLeavesItsKeyFree() {
        String key = key();
        Tokens.of("611023106")
                .sends(note("retried", VILLAGE), key)
                .post(NOTES)
                .then()
                .statusCode(403);
        Tokens.of("611023106")
                .sends(note("retried", "611023106001"), key)
                .post(NOTES)
                .then()
                .statusCode(201);
    }

    @Test
    void aRepetitionIsAnsweredBeforeTheVersionIsLookedAt() {
        String note = written("first", VILLAGE);
        String key = key();
        var correction = Map.of("text", "second");
        var first = Tokens.county()
                .sends(correction, key)
                .header("If-Match", "\"0\"")
                .post(note + "/correction");
        assertThat(first.statusCode()).isEqualTo(200);
        var again = Tokens.county()
                .sends(correction, key)
                .header("If-Match", "\"0\"")
                .post(note + "/correction");
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.asString()).isEqualTo(first.asString());
        Tokens.county()
                .sends(correction, key())
                .header("If-Match", "\"0\"")
                .post(note + "/correction")
                .then()
                .statusCode(412);
    }

    @Test
    void fiftyAtOnceHaveOneEffectAndOneAnswer() throws InterruptedException, ExecutionException {
        String key = key();
        var callers = Executors.newFixedThreadPool(50);
        try {
            var asked = callers.invokeAll(IntStream.range(0, 50)
                    .<Callable<Response>>mapToObj(i -> () ->
                            Tokens.county().sends(note("storm", VILLAGE), key).post(NOTES))
                    .collect(toList()));
            var answers = new HashSet<String>();
            for (var answer : asked) {
                assertThat(answer.get().statusCode())
                        .as(answer.get().asString())
                        .isEqualTo(201);
                answers.add(answer.get().asString() + answer.get().header("Location"));
            }
            assertThat(answers).hasSize(1);
        } finally {
            callers.shutdown();
        }
        assertThat(notesThatSay("storm")).isEqualTo(1);
    }
}
