package org.jointprosperity.pairing.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.pairing.Registered;
import org.jointprosperity.pairing.Upload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class RosterResourceTest {

    private static final String HEAD = "编号,姓名,性别,出生年月,支部编码,户编号,与户主关系,是否党员,需求\n";
    private static final String GOOD = "N80001,张示例,男,1960-02,61102310400101,H10400101-080,户主,否,就业、政策\n";
    private static final String BAD = "X1,李示例,女,1960-13,61102399999901,H1,户主,也许,\n";

    @BeforeEach
    void everyoneIsRegistered() {
        Registered.all();
    }

    private static String good(String number) {
        return GOOD.replace("N80001", number);
    }

    private static long people(String number) {
        return Database.number("select count(*) from villager where number = ?", number);
    }

    private static long events() {
        return Database.number(
                "select count(*) from outbox where aggregate_type in ('unit', 'branch', 'person', 'household')");
    }

    @Test
    void keepsNothingOfARosterWithABadRowAndReportsEveryBadCell() {
        long events = events();
        Upload.csv("villagers", HEAD + good("N80002") + BAD, "")
                .body("state", equalTo("FAILED"))
                .body("counts.read", equalTo(2))
                .body("counts.rejected", equalTo(1))
                .body("errors.sheet", hasItems("villagers"))
                .body("errors.row", contains(3, 3, 3, 3, 3))
                .body("errors.column", containsInAnyOrder("编号", "出生年月", "支部编码", "户编号", "是否党员"))
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "roster-number-invalid",
                                "cell-not-a-month",
                                "branch-unknown",
                                "household-number-invalid",
                                "cell-not-yes-or-no"))
                .body("errors.find { it.column == '出生年月' }.value", equalTo("1960-13"));
        assertThat(people("N80002")).isZero();
        assertThat(events()).isEqualTo(events);
    }

    @Test
    void keepsTheGoodRowsWhenAskedTo() {
        Upload.csv("villagers", HEAD + good("N80003") + BAD, "&partial=true")
                .body("state", equalTo("SUCCEEDED"))
                .body("counts.accepted", equalTo(1))
                .body("counts.rejected", equalTo(1));
        assertThat(people("N80003")).isOne();
    }

    @Test
    void aDryRunSaysWhatWouldHappenAndWritesNothing() {
        long events = events();
        Upload.csv("villagers", HEAD + good("N80004"), "&dryRun=true")
                .body("state", equalTo("SUCCEEDED"))
                .body("counts.accepted", equalTo(1));
        assertThat(people("N80004")).isZero();
        assertThat(events()).isEqualTo(events);
    }

    @Test
    void takesGb18030AndUtf8WithAMarkWithoutAsking() {
        for (byte[] roster : new byte[][] {
            (HEAD + good("N80005")).getBytes(Charset.forName("GB18030")),
            ("\uFEFF" + HEAD + good("N80005")).getBytes(StandardCharsets.UTF_8)
        }) {
            Upload.finished(Upload.started(Tokens.county(), "villagers", roster, ""))
                    .body("state", equalTo("SUCCEEDED"));
            Tokens.town()
                    .asks()
                    .get("/api/v1/villagers?number=N80005")
                    .then()
                    .body("items[0].name", equalTo("张**"))
                    .body("items[0].needs", contains("就业", "政策"));
        }
    }

    @Test
    void aSecondUploadChangesNothingAndSaysSo() {
        Upload.csv("villagers", HEAD + good("N80006"), "").body("counts.accepted", equalTo(1));
        long events = events();
        Upload.csv("villagers", HEAD + good("N80006"), "")
                .body("counts.unchanged", equalTo(1))
                .body("counts.accepted", equalTo(0));
        assertThat(events()).isEqualTo(events);
    }

    @Test
    void aNumberStandsInASheetOnce() {
        Upload.csv("villagers", HEAD + good("N80007") + good("N80007").replace("张", "王"), "")
                .body("state", equalTo("FAILED"))
                .body("errors.code", contains("row-repeated"))
                .body("errors.row", contains(3));
    }

    @Test
    void aHouseholdIsOfOneBranch() {
        String elsewhere = good("N80009").replace("61102310400101", "61102310100101");
        Upload.csv("villagers", HEAD + good("N80008") + elsewhere, "")
                .body("errors.code", contains("household-in-two-branches"))
                .body("errors.column", contains("支部编码"));
    }

    @Test
    void wholeHouseholdsMoveWithTheirRoster() {
        String home = good("N80010").replace("H10400101-080", "H10400101-081");
        String moved = home.replace("61102310400101", "61102310100101");
        Upload.csv("villagers", HEAD + home + home.replace("N80010", "N80011"), "")
                .body("counts.accepted", equalTo(2));
        Upload.csv("villagers", HEAD + moved.replace("N80010", "N80014"), "")
                .body("errors.code", contains("household-of-another-branch"))
                .body("errors.column", contains("户编号"));
        Upload.csv("villagers", HEAD + moved, "").body("counts.accepted", equalTo(1));
        Tokens.of("611023101")
                .asks()
                .get("/api/v1/villagers?household=H10400101-081")
                .then()
                .body("items.number", contains("N80010", "N80011"));
        Upload.csv("villagers", HEAD + moved, "").body("counts.unchanged", equalTo(1));
    }

    @Test
    void aRosterMaySayNothingTheApiWouldRefuse() {
        Upload.csv("villagers", HEAD + good("N80012").replace("张示例", "张".repeat(51)), "")
                .body("state", equalTo("FAILED"))
                .body("errors.code", contains("cell-invalid"))
                .body("errors.column", contains("姓名"));
    }

    @Test
    void aTownTakesItsOwnRowsOnly() {
        String roster = "支部编码,行政区划代码,镇街,村(社区),支部名称,村类型,重点村,贫困村,党员数,户数,人口\n"
                + "61102310100101,611023101001,富水镇,富水社区,富水社区党支部,软村,否,否,1,1,1\n";
        String job = Upload.started(Tokens.town(), "branches", roster.getBytes(StandardCharsets.UTF_8), "");
        Upload.finished(job).body("state", equalTo("FAILED")).body("errors.code", contains("place-not-yours"));
        Tokens.of("611023101").asks().get(job).then().statusCode(404);
    }

    @Test
    void aNumberTakenWhereTheCallerMayNotLookIsAConflict() {
        Upload.csv("villagers", HEAD + good("N80013"), "").body("state", equalTo("SUCCEEDED"));
        String elsewhere =
                good("N80013").replace("61102310400101", "61102310100101").replace("H104", "H101");
        String job = Upload.started(
                Tokens.of("611023101"), "villagers", (HEAD + elsewhere).getBytes(StandardCharsets.UTF_8), "");
        Upload.finished(job).body("state", equalTo("FAILED")).body("failure", equalTo("conflict"));
    }

    @Test
    void refusesAnUploadItCannotRead() {
        for (String kind : new String[] {"orders", "单位", ""}) {
            Tokens.county()
                    .asks()
                    .header("Idempotency-Key", kind + "-")
                    .contentType("text/csv")
                    .queryParam("kind", kind)
                    .body("a")
                    .post("/api/v1/rosters")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("roster-kind-unknown"))
                    .body("violations.field", contains("kind"));
        }
        Upload.csv("villagers", "编号\nN1\n", "")
                .body("state", equalTo("FAILED"))
                .body("errors.code", hasItems("column-missing"))
                .body("errors", hasSize(8));
        Upload.finished(Upload.started("no workbook".getBytes(StandardCharsets.UTF_8), ""))
                .body("state", equalTo("FAILED"))
                .body("failure", equalTo("workbook-unreadable"));
    }
}
