package org.jointprosperity.evaluation.roster;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.chassis.sheet.Rosters;
import org.jointprosperity.contracts.PairingEvent;
import org.jointprosperity.evaluation.Announced;
import org.jointprosperity.evaluation.KnownPerson;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class RollSheetResourceTest {

    private static final String PATH = "/api/v1/evaluation-rosters";
    private static final String ROLLS = "/api/v1/rolls";
    private static final String HEADING = "村代码,村(社区),身份,人员编号,姓名,性别,出生年月,户编号,单位信用代码,基准日\n";

    @Test
    void takesTheRollsOfTheCountyOnceAndSaysWhomItWaitsFor() throws IOException {
        String roll = Files.readString(Path.of("../deploy/shangnan/ballots-roll.csv"));

        upload(Tokens.county(), roll, "")
                .body("counts.read", equalTo(1336))
                .body("counts.waiting", greaterThan(1300))
                .body("counts.rejected", equalTo(0));
        assertThat(Database.number("select count(*) from roll_entry where division_code in ('611023104001',"
                        + " '611023108204', '611023111219', '611023112203', '611023112207')"))
                .isEqualTo(1336);
        Tokens.county()
                .asks()
                .get("/api/v1/evaluation-figures")
                .then()
                .body("items.find { it.code == 'delegate-kinds' }.value", equalTo(3));

        upload(Tokens.county(), roll, "").body("counts.accepted", equalTo(0));
        assertThat(Database.number("select count(*) from roll_entry where division_code = '611023104001'"))
                .isEqualTo(181);
    }

    @Test
    void isGoodOnceThePersonIsHeardOf() {
        String roll = HEADING + "611023104301,某村,选民,N94301,某甲,男,1954-05,H10430101-001,,2009-11-20\n";
        upload(Tokens.county(), roll, "")
                .body("counts.waiting", equalTo(1))
                .body("waiting.code", contains("neighbour-unknown"));

        Announced.by(
                new PairingEvent.PersonRegistered(
                        UUID.randomUUID(), "N94301", "RURAL", "611023104301", null, "61102310430101", null, false),
                1);
        await().atMost(20, SECONDS)
                .until(() -> Database.number("select count(*) from neighbour where number = 'N94301'") == 1);

        upload(Tokens.county(), roll, "").body("counts.unchanged", equalTo(1));
        Tokens.villager()
                .with("division", "611023104301")
                .asks()
                .get(ROLLS + "?person=N94301")
                .then()
                .statusCode(200)
                .body("items.capacity", contains("VOTER"))
                .body("items.household", contains("H10430101-001"));
    }

    @Test
    void takesOfTheVillagersTheHardshipsOnlyAndShowsNobodyInTheReport() {
        String heading = "编号,姓名,支部编码,困难类型\n";
        String sheet = heading
                + "N94311,某甲,61102310430501,单亲\n"
                + "N94312,某乙,61102310430501,\n"
                + "N94313,某丙,61102310430501,留守老人\n";
        uploadOf("hardships", Tokens.county(), sheet, "")
                .body("counts.unchanged", equalTo(1))
                .body("counts.waiting", equalTo(2))
                .body("waiting.value", contains("N*****", "N*****"));
        uploadOf("hardships", Tokens.county(), sheet, "").body("counts.accepted", equalTo(0));
        assertThat(Database.texts("select person_number || ' ' || kind || ' ' || since from hardship"
                        + " where division_code = '611023104305' order by 1"))
                .containsExactly("N94311 SINGLE_PARENT 2009-12-31", "N94313 LEFT_BEHIND_ELDER 2009-12-31");

        var villager = KnownPerson.of("611023104305", "N94316");
        uploadOf("hardships", Tokens.county(), heading + villager + ",某己,61102310430501,困难党员\n", "")
                .body("errors.code", contains("hardship-of-members-only"));
        uploadOf("hardships", Tokens.county(), heading + "N94314,某丁,61102310430501,富裕\n", "")
                .body("state", equalTo("FAILED"))
                .body("errors.code", contains("cell-unknown-code"));
        uploadOf("hardships", Tokens.of("611023107"), heading + "N94315,某戊,61102310430501,低保\n", "")
                .body("errors.code", contains("place-not-yours"));
    }

    @Test
    void reportsEveryBadCell() {
        String roll = HEADING
                + "611023104302,某村,选民,N0467,某甲,男,1954-05,某甲家,,2009-11-20\n"
                + "611023104,某镇,选民,N94302,某甲,男,1954-05,,,2009-11-20\n"
                + "611023104302,某村,客人,N94303,某甲,男,1954-05,,1161102343600001XF,昨天\n"
                + "611023104302,某村,选民,N94304,某甲,男,1954-05,,,2009-11-20\n"
                + "611023104302,某村,选民,N94304,某甲,男,1954-05,,,2009-11-20\n";

        upload(Tokens.county(), roll, "")
                .body("state", equalTo("FAILED"))
                .body("errors.row", contains(2, 2, 3, 4, 4, 4, 6))
                .body("errors.column", contains("人员编号", "户编号", "村代码", "身份", "基准日", "单位信用代码", "人员编号"))
                .body("errors.code[0]", equalTo("roster-number-invalid"))
                .body("errors.code[2]", equalTo("village-code-invalid"))
                .body("errors.code[6]", equalTo("row-repeated"));
        assertThat(Database.number("select count(*) from roll_entry where division_code = '611023104302'"))
                .isZero();
    }

    @Test
    void keepsNothingOfAnotherTownAndOfADryRun() {
        String roll = HEADING + "611023104303,某村,选民,N94305,某甲,男,1954-05,,,2009-11-20\n";

        upload(Tokens.of("611023107"), roll, "").body("errors.code", contains("place-not-yours"));
        upload(Tokens.county(), roll, "&dryRun=true").body("counts.waiting", equalTo(1));

        assertThat(Database.number("select count(*) from roll_entry where person_number = 'N94305'"))
                .isZero();
    }

    @Test
    void showsARollToItsPlaceAndADelegateToHisUnit() {
        String unit = "11611023MBY018464Q";
        String roll = HEADING
                + "611023104304,某村,选民,N94306,某甲,男,1954-05,,,2009-11-21\n"
                + "611023104304,某村,党代表,C94307,某乙,男,1975-12,," + unit + ",2009-11-21\n";
        upload(Tokens.county(), roll, "").body("counts.waiting", equalTo(2));

        String query = ROLLS + "?division=611023104304&asOf=" + LocalDate.of(2009, 11, 21);
        Tokens.town().asks().get(query).then().body("items", hasSize(2));
        Tokens.of("611023107").asks().get(query).then().body("items", hasSize(0));
        Tokens.unit()
                .with("unit", unit)
                .asks()
                .get(query)
                .then()
                .body("items.person", contains("C94307"))
                .body("items.unit", everyItem(equalTo(unit)));
        Tokens.county().asks().get(query + "&limit=1").then().body("next", not(equalTo(null)));
        assertThat(Set.copyOf(Tokens.county().asks().get(query).then().extract().<List<String>>path("items.person")))
                .containsExactlyInAnyOrder("N94306", "C94307");
    }

    private static ValidatableResponse upload(Tokens caller, String csv, String options) {
        return uploadOf("roll", caller, csv, options);
    }

    private static ValidatableResponse uploadOf(String kind, Tokens caller, String csv, String options) {
        String job = caller.asks()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(Rosters.CSV)
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post(PATH + "?kind=" + kind + options)
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
