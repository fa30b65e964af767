package org.jointprosperity.evaluation.cultivation;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.chassis.sheet.Rosters;
import org.jointprosperity.contracts.PairingEvent;
import org.jointprosperity.evaluation.Announced;
import org.jointprosperity.evaluation.KnownBranch;
import org.jointprosperity.evaluation.KnownPerson;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class TraineeSheetResourceTest {

    private static final String PATH = "/api/v1/trainees";
    private static final String HEADING = "培养编号,培养方向,类别,姓名,性别,出生年月,人员编号,单位信用代码,支部编码,开始日期\n";
    private static final String UNIT = "11611023MBY5420397";

    /** Every trainee of the county waits at first, and counts once the unit, the branch and the person have come. */
    @Test
    void takesTheTraineesOfTheCountyOnceAndCountsThemWhenTheirNeighboursHaveCome() throws IOException {
        var neighbourhood = new Neighbourhood();
        var file = Path.of("../deploy/shangnan/trainees.csv");
        String sheet = Files.readString(file);
        upload(Tokens.county(), sheet, "&dryRun=true").body("counts.rejected", equalTo(0));
        upload(Tokens.county(), sheet, "").body("counts.read", equalTo(405)).body("counts.rejected", equalTo(0));
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(file.toFile())) {
            neighbourhood.arrives(rows.readAll());
        }
        await().atMost(60, SECONDS)
                .until(() -> Database.number("select count(*) from trainee"
                                + " where awaits_number is not null and number between 'PY001' and 'PY405'")
                        == 0);

        figure("applicants", 165);
        figure("reserve-cadres", 187);
        figure("example-applicants", 6);
        upload(Tokens.county(), sheet, "")
                .body("counts.unchanged", equalTo(405))
                .body("counts.waiting", equalTo(0));
        neighbourhood.leaves();
        assertThat(Database.number("select count(*) from trainee where name is not null and person_number is not null"))
                .isZero();
    }

    @Test
    void leadsATraineeThroughEveryStageToTheConclusion() {
        var branch = KnownBranch.in("611023104531");
        KnownPerson.unit("611023001", UNIT);
        var person = KnownPerson.in("611023104531", "N95311");
        var mentor = KnownPerson.in("611023104531", "N95312");
        var form = Map.of(
                "number", "PY95311",
                "direction", "FOR_UNIT",
                "kind", "YOUNG_MEMBER",
                "person", person,
                "unit", UNIT,
                "branch", branch.number(),
                "startedOn", "2009-03-01");
        String path = Tokens.town()
                .sends(form)
                .post(PATH)
                .then()
                .statusCode(201)
                .body("person", equalTo("N****"))
                .body("name", nullValue())
                .extract()
                .header("Location");
        Tokens.town().sends(form).post(PATH).then().statusCode(409).body("code", equalTo("trainee-number-taken"));
        takes(form, "PY95313", "YOUNG_MEMBER", 409).body("code", equalTo("already-in-training"));
        takes(form, "PY95313", "APPLICANT", 409).body("code", equalTo("applicant-is-member"));
        takes(form, "PY95313", "RESERVE_CADRE", 201);
        upload(
                        Tokens.county(),
                        HEADING + "PY95314,机关为村培养,入党积极分子,,男,,N95311," + UNIT + ",61102310453101,2009-11-02\n",
                        "")
                .body("errors.code", contains("applicant-is-member"));
        send(path, 0, "/steps", Map.of("stage", "stage-2", "takenOn", "2009-04-01"))
                .statusCode(409)
                .body("code", equalTo("stage-out-of-turn"))
                .body("next", equalTo("stage-1"));
        send(path, 0, "/mentors", Map.of("person", mentor, "since", "2009-03-02"))
                .statusCode(200);
        send(path, 1, "/steps", Map.of("stage", "stage-1", "takenOn", "2009-04-01"))
                .statusCode(200);
        send(path, 2, "/steps", Map.of("stage", "stage-2", "takenOn", "2009-08-01"))
                .statusCode(200);
        var completed = Map.of("conclusion", "COMPLETED", "reasons", "合格", "concludedOn", "2009-12-01");
        send(path, 3, "/conclusion", completed).statusCode(409).body("code", equalTo("stages-not-taken"));
        send(path, 3, "/steps", Map.of("stage", "stage-3", "takenOn", "2009-11-01"))
                .statusCode(200);
        send(path, 3, "/conclusion", completed).statusCode(412);
        send(path, 4, "/conclusion", completed)
                .statusCode(200)
                .body("steps.stage", contains("stage-1", "stage-2", "stage-3"))
                .body("mentors.person", contains(mentor))
                .body("conclusion", equalTo("COMPLETED"));
        Tokens.unit().with("unit", UNIT).asks().get(path).then().statusCode(200);
        Tokens.of("611023107").asks().get(path).then().statusCode(404);
        assertThat(Announced.typesOf(path.substring(path.lastIndexOf('/') + 1), 2))
                .containsExactly("evaluation.TraineeTaken", "evaluation.TraineeConcluded");
    }

    @Test
    void showsANameInFullForAReasonOnly() {
        String sheet = HEADING + "PY95321,机关为村培养,入党积极分子,孙某某,男,1978-01,,11611023MBY018464Q,61102310453201,2009-11-02\n";
        upload(Tokens.county(), sheet, "").body("counts.waiting", equalTo(1));
        var found = Tokens.town()
                .asks()
                .get(PATH + "?branch=61102310453201&awaits=BRANCH")
                .then()
                .body("items", hasSize(1))
                .body("items.name", everyItem(equalTo("孙**")))
                .extract();
        assertThat(found.asString()).doesNotContain("1978").doesNotContain("孙某某");
        String path = PATH + "/" + found.path("items[0].id") + "/disclosures";
        Tokens.county().sends(Map.of("reason", "核对")).post(path).then().statusCode(403);
        Tokens.county()
                .scopes("evaluation:personal")
                .sends(Map.of("reason", "核对"))
                .post(path)
                .then()
                .statusCode(200)
                .body("name", equalTo("孙某某"))
                .body("bornIn", equalTo("1978-01"));

        upload(Tokens.county(), sheet.replace("1978-01", "1978-02"), "").body("counts.waiting", equalTo(1));
        assertThat(Database.texts("select born_in from trainee where number = 'PY95321'"))
                .containsExactly("1978-02");
    }

    @Test
    void waitsNoMoreForAPersonWhoArrivesElsewhere() {
        KnownBranch.in("611023104534");
        KnownPerson.unit("611023001", UNIT);
        String sheet = HEADING + "PY95341,机关为村培养,入党积极分子,,男,,N95341," + UNIT + ",61102310453401,2009-11-02\n";
        upload(Tokens.county(), sheet, "").body("counts.waiting", equalTo(1));
        KnownPerson.in("611023107501", "N95341");
        await().atMost(20, SECONDS).untilAsserted(() -> Tokens.town()
                .asks()
                .get(PATH + "?branch=61102310453401")
                .then()
                .body("items.awaits", contains("PERSON"))
                .body("items.refused", contains("neighbour-elsewhere")));
    }

    /** Two rosters name one person for the same; he is trained by the first of them, and the other one says why not. */
    @Test
    void takesAPersonWhoArrivesOnceOnly() {
        KnownBranch.in("611023104536");
        KnownPerson.unit("611023001", UNIT);
        for (String number : List.of("PY95361", "PY95362")) {
            String row = number + ",机关为村培养,入党积极分子,,男,,N95361," + UNIT + ",61102310453601,2009-11-02\n";
            upload(Tokens.county(), HEADING + row, "").body("counts.waiting", equalTo(1));
        }
        KnownPerson.of("611023104536", "N95361");
        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(Database.texts("select number || ' ' || coalesce(refused, 'taken')"
                                + " from trainee where person_number = 'N95361'"
                                + " and (refused is not null or awaits_number is null) order by number"))
                        .containsExactly("PY95361 taken", "PY95362 already-in-training"));
    }

    /** A number that is given to another person is asked for anew, and does not stand against itself. */
    @Test
    void asksAnewWhenANumberIsGivenToAnotherPerson() {
        KnownBranch.in("611023104537");
        KnownPerson.unit("611023001", UNIT);
        KnownPerson.of("611023104537", "N95371");
        KnownPerson.of("611023104537", "N95372");
        KnownPerson.of("611023104537", "N95373");
        upload(Tokens.county(), HEADING + applicant("PY95371", "N95371") + applicant("PY95372", "N95372"), "")
                .body("counts.accepted", equalTo(2));

        upload(Tokens.county(), HEADING + applicant("PY95372", "N95371"), "")
                .body("errors.code", contains("already-in-training"));
        upload(Tokens.county(), HEADING + applicant("PY95372", "N95379"), "")
                .body("errors.code", contains("neighbour-unknown"));
        upload(Tokens.county(), HEADING + applicant("PY95372", "N95373"), "").body("counts.accepted", equalTo(1));
        upload(Tokens.county(), HEADING + applicant("PY95372", "N95372"), "").body("counts.accepted", equalTo(1));
        upload(Tokens.county(), HEADING + applicant("PY95372", "N95372"), "").body("counts.unchanged", equalTo(1));
    }

    /** Whoever was registered twice is one person, also where the caller does not see the place of his other number. */
    @Test
    void isTrainedOnceUnderWhicheverOfHisNumbers() {
        var elsewhere = KnownBranch.in("611023107538");
        var branch = KnownBranch.in("611023104538");
        KnownPerson.unit("611023001", UNIT);
        var duplicate = UUID.randomUUID();
        Announced.by(
                new PairingEvent.PersonRegistered(
                        duplicate, "N95381", "RURAL", "611023107538", null, elsewhere.number(), null, false),
                1);
        KnownPerson.of("611023104538", "N95382");
        await().atMost(20, SECONDS)
                .until(() -> Database.number("select count(*) from neighbour where id = ?", duplicate) == 1);
        String row = "PY95381,机关为村培养,入党积极分子,,男,,N95381," + UNIT + "," + elsewhere.number() + ",2009-11-02\n";
        upload(Tokens.county(), HEADING + row, "").body("counts.accepted", equalTo(1));
        Announced.by(
                new PairingEvent.PersonMerged(duplicate, "N95381", UUID.randomUUID(), "N95382", "611023107538"), 2);
        await().atMost(20, SECONDS)
                .until(() -> Database.number(
                                "select count(*) from neighbour where id = ? and merged_into = 'N95382'", duplicate)
                        == 1);

        var form = Map.of("person", "N95382", "unit", UNIT, "branch", branch.number(), "startedOn", "2009-11-02");
        takes(form, "PY95382", "APPLICANT", 409).body("code", equalTo("already-in-training"));
        takes(form, "PY95382", "RESERVE_CADRE", 201);
    }

    @Test
    void aMentorOfTheTraineesUnitIsNamedByTheVillage() {
        var branch = KnownBranch.in("611023104535");
        KnownPerson.unit("611023001", "11611023MBY953516H");
        var mentor = UUID.randomUUID();
        Announced.by(
                new PairingEvent.PersonRegistered(
                        mentor, "C95351", "URBAN", "611023001", "11611023MBY953516H", null, null, true),
                1);
        await().atMost(20, SECONDS)
                .until(() -> Database.number("select count(*) from neighbour where id = ?", mentor) == 1);
        String path = Tokens.town()
                .sends(Map.of(
                        "number", "PY95351",
                        "direction", "FOR_UNIT",
                        "kind", "YOUNG_MEMBER",
                        "person", KnownPerson.in("611023104535", "N95351"),
                        "unit", "11611023MBY953516H",
                        "branch", branch.number(),
                        "startedOn", "2009-03-01"))
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        send(path, 0, "/mentors", Map.of("person", "C95352", "since", "2009-03-02"))
                .statusCode(409)
                .body("code", equalTo("neighbour-unknown"));
        send(path, 0, "/mentors", Map.of("person", "C95351", "since", "2009-03-02"))
                .statusCode(200);
        Tokens.town().asks().get(PATH + "?asOf=2010-01-01").then().statusCode(400);
    }

    @Test
    void reportsEveryBadCell() {
        String sheet = HEADING
                + "95331,机关为村培养,入党积极分子,,男,1978-13,,11611023MBY5420397,61102310453301,2009-11-02\n"
                + "PY95332,互相培养,干部,某甲,男,1978-01,,11611023MBY5420390,611023104533,2010-01-01\n"
                + "PY95333,机关为村培养,入党积极分子,某甲,男,1978-01,X1,11611023MBY5420397,61102310453301,昨天\n"
                + "PY95334,机关为村培养,入党积极分子,某甲,男,1978-01,,11611023MBY5420397,61102310453301,2009-11-02\n"
                + "PY95334,机关为村培养,入党积极分子,某甲,男,1978-01,,11611023MBY5420397,61102310453301,2009-11-02\n";
        upload(Tokens.county(), sheet, "")
                .body("state", equalTo("FAILED"))
                .body("errors.row", contains(2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 6));
        upload(Tokens.of("611023107"), HEADING + line("PY95335", "61102310453301"), "")
                .body("errors.code", contains("place-not-yours"));
        assertThat(Database.number("select count(*) from trainee where number like 'PY9533%'"))
                .isZero();
    }

    private static String applicant(String number, String person) {
        return number + ",机关为村培养,入党积极分子,,男,," + person + "," + UNIT + ",61102310453701,2009-11-02\n";
    }

    private static String line(String number, String branch) {
        return number + ",机关为村培养,入党积极分子,某甲,男,1978-01,," + UNIT + "," + branch + ",2009-11-02\n";
    }

    private static ValidatableResponse takes(Map<String, ?> form, String number, String kind, int status) {
        var other = new HashMap<String, Object>(form);
        other.put("number", number);
        other.put("kind", kind);
        other.put("direction", "FOR_VILLAGE");
        return Tokens.town().sends(other).post(PATH).then().statusCode(status);
    }

    private static void figure(String code, int value) {
        var links = Tokens.analyst()
                .asks()
                .get("/api/v1/evaluation-figures")
                .then()
                .body("items.find { it.code == '" + code + "' }.value", equalTo(value))
                .extract()
                .<String>path("items.find { it.code == '" + code + "' }.rows");
        List<String> rows =
                Tokens.analyst().asks().get(links + "&limit=1").then().extract().path("items.link");
        Tokens.analyst().asks().get(rows.get(0)).then().statusCode(200);
    }

    private static ValidatableResponse send(String path, int version, String step, Map<String, ?> form) {
        return Tokens.town()
                .sends(form)
                .header("If-Match", "\"" + version + "\"")
                .post(path + step)
                .then();
    }

    private static ValidatableResponse upload(Tokens caller, String csv, String options) {
        String job = caller.asks()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(Rosters.CSV)
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/evaluation-rosters?kind=trainees" + options)
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        return await().atMost(30, SECONDS)
                .until(() -> caller.asks().get(job), answer -> Set.of("SUCCEEDED", "FAILED")
                        .contains(answer.<String>path("state")))
                .then();
    }
}
