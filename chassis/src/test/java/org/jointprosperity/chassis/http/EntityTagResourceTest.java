package org.jointprosperity.chassis.http;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.jointprosperity.chassis.note.Paper.written;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.chassis.note.NoteService;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(NoteService.class)
class EntityTagResourceTest {

    private static final String VILLAGE = "611023107001";
    private static final int WRITERS = 32;

    private static Response change(String note, String seen) {
        return Tokens.county()
                .sends(Map.of("text", UUID.randomUUID()))
                .header("If-Match", seen)
                .put(note);
    }

    @Test
    void aChangeWantsTheVersionThatWasSeen() {
        String note = written("v", VILLAGE);
        Tokens.county()
                .sends(Map.of("text", "blind"))
                .put(note)
                .then()
                .statusCode(428)
                .body("code", equalTo("if-match-missing"));
        change(note, "\"0\"").then().statusCode(200).header("ETag", equalTo("\"1\""));
        change(note, "\"0\"")
                .then()
                .statusCode(412)
                .body("code", equalTo("version-stale"))
                .body("currentVersion", equalTo(1));
        change(note, "W/\"1\"").then().statusCode(412);
        for (String malformed : new String[] {"1", "abc", "\"1", "\"0\" \"1\""}) {
            change(note, malformed).then().statusCode(400).body("code", equalTo("if-match-malformed"));
        }
        change(note, "\"0\", \"1\"").then().statusCode(200).header("ETag", equalTo("\"2\""));
    }

    @Test
    void sendsNothingToWhoHasItAlready() {
        String note = written("same", VILLAGE);
        for (String seen : new String[] {"\"0\"", "\"7\", \"0\"", "W/\"0\"", "*"}) {
            Tokens.county()
                    .asks()
                    .header("If-None-Match", seen)
                    .get(note)
                    .then()
                    .statusCode(304)
                    .header("ETag", equalTo("\"0\""))
                    .body(blankOrNullString());
        }
        Tokens.county()
                .asks()
                .header("If-None-Match", "\"1\"")
                .get(note)
                .then()
                .statusCode(200)
                .body("text", equalTo("same"));
    }

    @Test
    void ofThirtyTwoWritersOfOneVersionOneWins() throws InterruptedException, ExecutionException {
        String note = written("contested", VILLAGE);
        for (int version = 0; version < 3; version++) {
            String seen = "\"" + version + "\"";
            var statuses = atOnce(() -> change(note, seen).statusCode());
            assertThat(statuses.stream().filter(status -> status == 200)).hasSize(1);
            assertThat(statuses.stream().filter(status -> status == 412)).hasSize(WRITERS - 1);
        }
        Tokens.county().asks().get(note).then().header("ETag", equalTo("\"3\""));
    }

    @Test
    void noUpdateIsLostAmongWritersWhoReadAgain() throws InterruptedException, ExecutionException {
        String note = written("counted", VILLAGE);
        atOnce(() -> {
            String seen;
            do {
                seen = Tokens.county().asks().get(note).header("ETag");
            } while (change(note, seen).statusCode() != 200);
            return 200;
        });
        Tokens.county().asks().get(note).then().header("ETag", equalTo("\"" + WRITERS + "\""));
    }

    private static java.util.List<Integer> atOnce(Callable<Integer> writer)
            throws InterruptedException, ExecutionException {
        var writers = Executors.newFixedThreadPool(WRITERS);
        try {
            var statuses = new java.util.ArrayList<Integer>();
            for (var status : writers.invokeAll(
                    IntStream.range(0, WRITERS).mapToObj(i -> writer).collect(toList()))) {
                statuses.add(status.get());
            }
            return statuses;
        } finally {
            writers.shutdown();
        }
    }
}
