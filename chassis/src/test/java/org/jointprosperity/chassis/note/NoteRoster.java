package org.jointprosperity.chassis.note;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jointprosperity.chassis.Tokens;

/** A roster of notes, uploaded by someone. */
public record NoteRoster(Tokens by, String kind, String query, String... rows) {

    private static final String HEAD = "编号,正文,行政区划代码\n";

    /** Rows of number, text and division. */
    public static NoteRoster of(String... rows) {
        return new NoteRoster(Tokens.county(), "notes", "", rows);
    }

    public NoteRoster by(Tokens someone) {
        return new NoteRoster(someone, kind, query, rows);
    }

    public NoteRoster kind(String other) {
        return new NoteRoster(by, other, query, rows);
    }

    public NoteRoster query(String more) {
        return new NoteRoster(by, kind, more, rows);
    }

    /** The answer to the upload. */
    public Response uploaded() {
        return by.asks()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("text/csv")
                .body((HEAD + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/note-rosters?kind=" + kind + query);
    }

    /** The address of the job. */
    public String started() {
        return uploaded().then().statusCode(202).extract().header("Location");
    }

    /** The job once it has ended. */
    public ValidatableResponse ended() {
        String job = started();
        await().atMost(30, SECONDS).until(() -> by.asks().get(job).jsonPath().get("endedAt") != null);
        return by.asks().get(job).then().statusCode(200).body("endedAt", notNullValue());
    }
}
