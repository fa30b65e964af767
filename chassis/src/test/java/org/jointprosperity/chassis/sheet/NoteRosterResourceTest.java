package org.jointprosperity.chassis.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.stream.IntStream;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.chassis.note.NoteImport;
import org.jointprosperity.chassis.note.NoteRoster;
import org.jointprosperity.chassis.note.NoteService;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(NoteService.class)
class NoteRosterResourceTest {

    private static final String VILLAGE = "611023120001";

    @Test
    void aChangeByAnotherMeanwhileLetsTheJobBeginAgain() {
        NoteRoster.of("R1,first," + VILLAGE).ended().body("state", equalTo("SUCCEEDED"));
        NoteImport.MEANWHILE.set(() -> Database.execute("update note set version = version + 1 where number = 'R1'"));
        String job = NoteRoster.of("R1,second," + VILLAGE)
                .ended()
                .body("state", equalTo("SUCCEEDED"))
                .extract()
                .path("id");
        assertThat(Database.texts("select text from note where number = 'R1'")).containsExactly("second");
        assertThat(Database.number("select begun from job where id = ?::uuid", job))
                .isEqualTo(2);
    }

    @Test
    void everyFindingIsCountedThoughTheListIsCut() {
        String[] empty = IntStream.range(0, 11_000)
                .mapToObj(i -> "X" + i + ",," + VILLAGE)
                .toArray(String[]::new);
        NoteRoster.of(empty)
                .ended()
                .body("state", equalTo("FAILED"))
                .body("errors", hasSize(1_000))
                .body("findings.errors", equalTo(11_000))
                .body("findings.waiting", equalTo(0))
                .body("findings.notes", equalTo(0));
    }

    @Test
    void namesTheSheetOfANumberThatIsTakenWhereTheUploaderMayNotLook() {
        NoteRoster.of("R2,mine," + VILLAGE).ended().body("state", equalTo("SUCCEEDED"));
        NoteRoster.of("R3,good,611023121001", "R2,theirs,611023121001")
                .by(Tokens.of("611023121"))
                .ended()
                .body("state", equalTo("FAILED"))
                .body("failure", equalTo("conflict"))
                .body("errors.sheet", contains("notes"))
                .body("errors.row", contains(0))
                .body("errors.code", contains("conflict"));
    }

    @Test
    void whoHasNoPlaceUploadsNothing() {
        NoteRoster.of("R4,nowhere," + VILLAGE)
                .by(Tokens.county().without("division"))
                .uploaded()
                .then()
                .statusCode(403)
                .body("code", equalTo("place-not-yours"));
    }

    @Test
    void aKindOfALaterDayIsToldFromOneNobodyKnows() {
        for (String kind : new String[] {"diaries", "日记"}) {
            NoteRoster.of("a").kind(kind).uploaded().then().statusCode(400).body("code", equalTo("not-yet-imported"));
        }
        NoteRoster.of("a")
                .kind("orders")
                .uploaded()
                .then()
                .statusCode(400)
                .body("code", equalTo("roster-kind-unknown"));
    }

    @Test
    void onlyAClearWordMakesADryRun() {
        NoteRoster.of("R5,dry," + VILLAGE)
                .query("&dryRun=yes")
                .uploaded()
                .then()
                .statusCode(400)
                .body("violations.field", contains("dryRun"));
    }
}
