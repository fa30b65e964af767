package org.jointprosperity.chassis.problem;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.jointprosperity.chassis.note.Paper.NOTES;
import static org.jointprosperity.chassis.note.Paper.idOf;
import static org.jointprosperity.chassis.note.Paper.note;
import static org.jointprosperity.chassis.note.Paper.written;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.ServerLog;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.chassis.note.NoteService;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(NoteService.class)
class ProblemResourceTest {

    private static final String VILLAGE = "611023101001";

    private static ValidatableResponse problem(Response response, int status, String code) {
        return response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("code", equalTo(code))
                .body("type", equalTo("urn:joint-prosperity:problem:" + code))
                .body("title", not(nullValue()))
                .body("traceId", matchesPattern("(?!0{32})[0-9a-f]{32}"));
    }

    private static Response post(String body) {
        return post(body, NOTES);
    }

    private static Response post(String body, String address) {
        return Tokens.county()
                .asks()
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(body)
                .post(address);
    }

    @Test
    void aTextHasNoNul() {
        problem(post("{\"text\": \"a\\u0000b\", \"division\": \"611023101001\"}"), 400, "request-invalid")
                .body("violations.field", hasItem("text"));
    }

    @Test
    void noLogSaysWhatARowHeldThatCameTwice() {
        String twice = written("twin", VILLAGE);
        String log = ServerLog.during(
                () -> problem(Tokens.county().sends(Map.of("text", "机密姓名乙")).post(twice + "/twin"), 409, "conflict"));
        assertThat(log).contains("409 conflict at POST /api/v1/notes").doesNotContain("机密姓名乙");
    }

    @Test
    void noLogSaysWhatWasSentThatCouldNotBeRead() {
        String log = ServerLog.during(() -> {
            problem(post("{\"text\": \"家中有重病人\\u0000\", \"division\": \"611023101001\"}"), 400, "request-invalid");
            problem(post("{\"text\": \"x\", \"marks\": [\"家中有重病人\"]}"), 400, "request-invalid");
            problem(post("{\"家中有重病人\": 1}"), 400, "request-invalid");
            problem(post("{\"text\": \"x\", \"present\": \"家中有重病人\"}"), 400, "request-invalid");
            problem(post("{\"text\": 家中有重病人"), 400, "request-invalid");
            problem(Tokens.county().asks().get(NOTES + "/not-an-id"), 404, "not-found");
        });
        assertThat(log)
                .contains("400 request-invalid at POST /api/v1/notes", "404 not-found at GET /api/v1/notes,")
                .doesNotContain("家中有重病人", "not-an-id")
                .matches("[^\\x00]*");
    }

    @Test
    void saysWhatIsNoJson() {
        problem(post("{\"text\":\n \"a\", nonsense"), 400, "request-invalid")
                .body("violations.field", contains(""))
                .body("violations.code", contains("json-malformed"))
                .body("violations.message", contains(containsString("line 2")));
    }

    @Test
    void nothingStandsBehindTheBody() {
        String sound = "{\"text\": \"a\", \"division\": \"611023101001\"}";
        for (String behind : List.of(" xyz", "{}", " 1", sound, "]")) {
            problem(post(sound + behind), 400, "request-invalid").body("violations.code", contains("json-malformed"));
        }
        post(sound + " \n").then().statusCode(201);
    }

    @Test
    void aFieldStandsOnce() {
        problem(post("{\"text\": \"a\", \"text\": \"b\", \"division\": \"611023101001\"}"), 400, "request-invalid")
                .body("violations.field", contains("text"))
                .body("violations.code", contains("field-repeated"));
    }

    @Test
    void everyViolationHasACodeAndWords() {
        problem(post("{\"text\": \" \"}"), 400, "request-invalid")
                .body("violations.code", contains("field-missing", "field-missing"))
                .body("violations.message", hasSize(2));
        problem(
                        post("{\"text\": \"%s\", \"division\": \"%s\"}".formatted("x".repeat(21), VILLAGE)),
                        400,
                        "request-invalid")
                .body("violations[0].code", equalTo("field-too-long"))
                .body("violations[0].message", equalTo("The text must have from 0 to 20 characters."));
        problem(Tokens.county().asks().queryParam("limit", "many").get(NOTES), 400, "parameter-invalid")
                .body("violations[0].message", containsString("cannot be understood"));
        problem(post("{\"text\": \"x\", \"version\": 7}"), 400, "request-invalid")
                .body("violations.code", contains("field-unreadable"))
                .body("violations.message", contains(notNullValue()));
    }

    @Test
    void aParameterThatTheOperationDoesNotHaveIsRefused() {
        problem(Tokens.county().asks().get(NOTES + "?txet=a"), 400, "parameter-unknown")
                .body("violations.field", contains("txet"))
                .body("known", hasItem("text"))
                .body("known", hasItem("limit"));
        problem(Tokens.county().asks().get(NOTES + "?limit=1&limit=5"), 400, "parameter-repeated")
                .body("violations.field", contains("limit"));
        problem(post("{\"text\": \"x\"}", NOTES + "?dryRun=true"), 400, "parameter-unknown");
    }

    @Test
    void aRowThatStaysLockedAsksTheCallerToComeAgain() {
        String contested = written("contested", VILLAGE);
        var answer = Database.with(connection -> {
            connection.setAutoCommit(false);
            try (var lock = connection.prepareStatement("select from note where id = ? for update")) {
                lock.setObject(1, idOf(contested));
                lock.execute();
                return Tokens.county()
                        .sends(Map.of("text", "mine"))
                        .header("If-Match", "\"0\"")
                        .put(contested);
            } finally {
                connection.rollback();
            }
        });
        problem(answer, 503, "unavailable").header("Retry-After", "1");
    }

    @Test
    void aBrokenRuleIsAConflictWithItsFacts() {
        String full = written("full", VILLAGE);
        problem(
                        Tokens.county()
                                .sends(Map.of("text", "more"))
                                .header("If-Match", "\"0\"")
                                .put(full),
                        409,
                        "already-full")
                .body("article", equalTo("1"));
    }

    @Test
    void speaksTheLanguageOfTheCaller() {
        String missing = NOTES + "/" + UUID.randomUUID();
        var caller = given().auth().oauth2(Tokens.county().token());
        problem(caller.header("Accept-Language", "en-GB,zh;q=0.5").get(missing), 404, "not-found")
                .header("Content-Language", equalTo("en"))
                .body("title", equalTo("Not found"));
        for (String chinese : new String[] {"zh-CN", "fr", "*"}) {
            problem(
                            given().auth()
                                    .oauth2(Tokens.county().token())
                                    .header("Accept-Language", chinese)
                                    .get(missing),
                            404,
                            "not-found")
                    .header("Content-Language", equalTo("zh-CN"))
                    .body("title", equalTo("没有找到"));
        }
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        problem(post("{\"text\": \" \"}"), 400, "request-invalid")
                .body("violations.field", hasItem("text"))
                .body("violations.field", hasItem("division"));
    }

    @Test
    void namesTheCodeThatCannotBe() {
        problem(
                        post("{\"text\": \"x\", \"division\": \"%s\", \"unit\": \"11611023MBY416905A\"}"
                                .formatted(VILLAGE)),
                        400,
                        "credit-code-invalid")
                .body("violations[0].field", containsString("unit"));
    }

    @Test
    void refusesAFieldItDoesNotKnow() {
        problem(
                        post("{\"text\": \"x\", \"division\": \"%s\", \"version\": 7}".formatted(VILLAGE)),
                        400,
                        "request-invalid")
                .body("violations[0].field", containsString("version"));
    }

    @Test
    void tellsNothingOfItsInsidesWhenJsonIsBroken() {
        for (String broken : new String[] {"{\"text\": ", "[]", "\"text\"", "nonsense", "{\"text\": {\"a\": 1}}"}) {
            var answer = problem(post(broken), 400, "request-invalid").extract().asString();
            assertThat(answer).as(broken).doesNotContain("com.fasterxml", "java.", "WriteNote", "org.");
        }
    }

    @Test
    void refusesAnEmptyBody() {
        problem(post(""), 400, "request-invalid");
    }

    @Test
    void answersEveryWrongAddressAndMannerAsAProblem() {
        problem(Tokens.county().asks().get("/api/v1/nothing"), 404, "not-found");
        problem(Tokens.county().asks().get(NOTES + "/not-an-id"), 404, "not-found");
        problem(Tokens.county().asks().delete(NOTES), 405, "method-not-allowed");
        problem(Tokens.county().asks().accept("text/html").get(NOTES), 406, "not-acceptable");
        problem(
                Tokens.county()
                        .asks()
                        .header("Idempotency-Key", "k")
                        .contentType("text/plain")
                        .body("x")
                        .post(NOTES),
                415,
                "media-type-not-supported");
    }

    @Test
    void namesTheQueryParameterThatCannotBeRead() {
        for (var bad : Map.of("limit", "many", "asOf", "yesterday", "severity", "AWFUL", "exact", "maybe")
                .entrySet()) {
            problem(
                            Tokens.county()
                                    .asks()
                                    .queryParam(bad.getKey(), bad.getValue())
                                    .get(NOTES),
                            400,
                            "parameter-invalid")
                    .body("violations.field", contains(bad.getKey()));
        }
        Tokens.county()
                .asks()
                .get(NOTES + "?limit=1&asOf=2009-12-31&severity=NOTE&exact=true")
                .then()
                .statusCode(200);
    }

    @Test
    void aCountIsAWholeNumberAndNoText() {
        for (String count : new String[] {"27.9", "27.0", "\"27\"", "\"\"", "true"}) {
            problem(
                            post("{\"text\": \"counted\", \"division\": \"%s\", \"present\": %s}"
                                    .formatted(VILLAGE, count)),
                            400,
                            "request-invalid")
                    .body("violations.field", hasItem("present"));
        }
        post("{\"text\": \"counted\", \"division\": \"%s\", \"present\": 27}".formatted(VILLAGE))
                .then()
                .statusCode(201);
    }

    @Test
    void anEventSequenceThatStaysLockedAsksTheCallerToComeAgain() {
        String contested = written("sequence", VILLAGE);
        var answer = Database.with(connection -> {
            connection.setAutoCommit(false);
            try (var lock =
                    connection.prepareStatement("select from event_sequence where aggregate_id = ? for update")) {
                lock.setObject(1, idOf(contested));
                lock.execute();
                return Tokens.county()
                        .sends(Map.of("text", "mine"))
                        .header("If-Match", "\"0\"")
                        .put(contested);
            } finally {
                connection.rollback();
            }
        });
        problem(answer, 503, "unavailable").header("Retry-After", "1");
    }

    @Test
    void aDatabaseThatIsAwayAsksTheCallerToComeAgain() {
        Database.execute("alter role pairing_app connection limit 0");
        try {
            Database.texts("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'pairing_app'");
            for (int i = 0; i < 5; i++) {
                problem(Tokens.county().asks().get(NOTES), 503, "unavailable").header("Retry-After", "1");
                problem(Tokens.county().sends(note("away", VILLAGE)).post(NOTES), 503, "unavailable");
            }
        } finally {
            Database.execute("alter role pairing_app connection limit -1");
        }
        await().atMost(20, SECONDS)
                .until(() -> Tokens.county().asks().get(NOTES).statusCode() == 200);
    }

    @Test
    void aRecordThatSomeoneElseChangedAtOnceAsksTheCallerToComeAgain() {
        String contested = written("stale", VILLAGE);
        problem(Tokens.county().asks().post(contested + "/race"), 503, "unavailable");
    }

    @Test
    void challengesWhoHasNoTokenOrABadOne() {
        String other = "https://elsewhere.example/realms/other";
        for (var token : new String[] {
            Tokens.county().expired().token(),
            Tokens.county().audience("account").token(),
            Tokens.county().audience("cooperative-service").token(),
            Tokens.county().issuer(other).token(),
            Tokens.county().token() + "x",
            "no.token.atall",
            "x"
        }) {
            problem(given().auth().oauth2(token).get(NOTES), 401, "not-authenticated")
                    .header("WWW-Authenticate", containsString("Bearer"));
        }
        problem(given().get(NOTES), 401, "not-authenticated").header("WWW-Authenticate", equalTo("Bearer"));
    }

    @Test
    void refusesWhoLacksTheScope() {
        problem(Tokens.county().scopes("cooperative:read").asks().get(NOTES), 403, "not-permitted");
        problem(Tokens.villager().sends(note("x", VILLAGE)).post(NOTES), 403, "not-permitted");
    }

    @Test
    void refusesTenMegabytesOfJson() {
        String large = "{\"text\": \"" + "x".repeat(10_000_000) + "\"}";
        problem(post(large), 413, "body-too-large");
    }

    @Test
    void saysNothingAboutWhatWentWrongInside() {
        var answer = problem(Tokens.county().sends(note("poison", VILLAGE)).post(NOTES), 500, "unexpected")
                .extract()
                .asString();
        assertThat(answer).doesNotContain("IllegalState", "the note was stored");
    }

    @Test
    void refusesAHeaderThatIsNotWrittenAsHeadersAre() {
        for (String accept : List.of("garbage", "a/b/c", "application/json;q=zzz")) {
            Tokens.county()
                    .asks()
                    .header("Accept", accept)
                    .get("/api/v1/notes")
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("code", equalTo("header-malformed"))
                    .body("traceId", notNullValue());
        }
    }

    @Test
    void answersInJsonOrNotAtAll() {
        Tokens.county()
                .asks()
                .header("Accept", "text/plain")
                .get("/api/v1/notes")
                .then()
                .statusCode(406)
                .contentType("application/problem+json");
        Tokens.county()
                .asks()
                .header("Accept", "text/html, */*;q=0.1")
                .get("/api/v1/notes")
                .then()
                .statusCode(200)
                .contentType("application/json");
    }
}
