package org.jointprosperity.chassis.place;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.jointprosperity.chassis.note.Paper.NOTES;
import static org.jointprosperity.chassis.note.Paper.note;
import static org.jointprosperity.chassis.note.Paper.written;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
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
class PlaceResourceTest {

    private static final String HERE = "611023102001";
    private static final String THERE = "611023103001";
    private static final String POLITICAL_LEGAL_COMMITTEE = "11611023MBY416905X";

    private static List<String> divisionsSeenBy(Tokens caller) {
        return caller.asks()
                .queryParam("limit", 200)
                .get(NOTES)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.division");
    }

    private static long rowsInDatabaseFor(Tokens caller) {
        return Long.parseLong(caller.asks()
                .get(NOTES + "/count")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private static Tokens town(String village) {
        return Tokens.of(village.substring(0, 9));
    }

    @Test
    void aForeignRecordLooksExactlyLikeAMissingOne() {
        String foreign = written("there", THERE);
        var caller = town(HERE);
        var answers = List.of(foreign, NOTES + "/" + UUID.randomUUID()).stream()
                .map(address -> caller.asks()
                        .get(address)
                        .then()
                        .statusCode(404)
                        .extract()
                        .asString()
                        .replaceAll("\"traceId\":\"\\w+\"", ""))
                .map(answer -> answer.replaceAll("\"instance\":\"[^\"]+\"", ""))
                .collect(toList());
        assertThat(answers.get(0)).isEqualTo(answers.get(1));
        caller.sends(Map.of("text", "mine"))
                .header("If-Match", "\"0\"")
                .put(foreign)
                .then()
                .statusCode(404);
        caller.sends(Map.of("text", "mine"))
                .header("If-Match", "\"0\"")
                .post(foreign + "/correction")
                .then()
                .statusCode(404);
        Tokens.county().asks().get(foreign).then().statusCode(200).body("text", equalTo("there"));
    }

    @Test
    void theFilterAloneHidesWhatIsForeign() {
        String foreign = written("there", THERE);
        written("here", HERE);
        Database.execute("alter table note disable row level security");
        try {
            assertThat(rowsInDatabaseFor(town(HERE)))
                    .as("rows are visible to plain SQL")
                    .isEqualTo(Database.number("select count(*) from note"));
            assertThat(divisionsSeenBy(town(HERE))).isNotEmpty().containsOnly(HERE);
            town(HERE).asks().get(foreign).then().statusCode(404);
            town(HERE)
                    .sends(Map.of("text", "mine"))
                    .header("If-Match", "\"0\"")
                    .put(foreign)
                    .then()
                    .statusCode(404);
        } finally {
            Database.execute("alter table note enable row level security");
        }
    }

    @Test
    void rowLevelSecurityAloneHidesWhatIsForeign() {
        written("there", THERE);
        written("here", HERE);
        long inside = Database.number("select count(*) from note where division_code like ?", "611023102%");
        assertThat(rowsInDatabaseFor(town(HERE))).isEqualTo(inside).isPositive();
        assertThat(inside).isLessThan(Database.number("select count(*) from note"));
    }

    @Test
    void aUnitSeesItsOwnRecordsWhereverTheyLie() {
        String ours = written("ours", THERE, POLITICAL_LEGAL_COMMITTEE);
        String theirs = written("theirs", THERE, "11611023MBY006447R");
        Tokens.unit().asks().get(ours).then().statusCode(200);
        Tokens.unit().asks().get(theirs).then().statusCode(404);
        assertThat(rowsInDatabaseFor(Tokens.unit()))
                .isEqualTo(Database.number("select count(*) from note where unit_code = ?", POLITICAL_LEGAL_COMMITTEE));
    }

    @Test
    void whoseTokenSaysNothingSeesNothing() {
        written("here", HERE);
        for (var caller : List.of(Tokens.county().without("division"), Tokens.of(""), Tokens.of(" "), Tokens.of("-"))) {
            assertThat(divisionsSeenBy(caller)).isEmpty();
            assertThat(rowsInDatabaseFor(caller)).isZero();
        }
    }

    @Test
    void nobodyWritesOutsideTheirPlace() {
        town(HERE)
                .sends(note("mine", THERE))
                .post(NOTES)
                .then()
                .statusCode(403)
                .body("code", equalTo("place-not-yours"))
                .body("division", equalTo(THERE));
    }

    @Test
    void noPlaceLeaksThroughThePoolToAnother() throws InterruptedException, ExecutionException {
        written("here", HERE);
        written("there", THERE);
        var callers = Executors.newFixedThreadPool(20);
        try {
            var asked = callers.invokeAll(IntStream.range(0, 200)
                    .<Callable<Boolean>>mapToObj(i -> () -> seesOnly(i % 2 == 0 ? HERE : THERE))
                    .collect(toList()));
            for (var answer : asked) {
                assertThat(answer.get()).isTrue();
            }
        } finally {
            callers.shutdown();
        }
    }

    private static boolean seesOnly(String village) {
        var seen = divisionsSeenBy(town(village));
        return !seen.isEmpty() && seen.stream().allMatch(village::equals);
    }
}
