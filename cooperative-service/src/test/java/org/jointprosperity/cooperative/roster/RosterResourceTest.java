package org.jointprosperity.cooperative.roster;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.jointprosperity.cooperative.roster.Written.ASSOCIATIONS;
import static org.jointprosperity.cooperative.roster.Written.BASES;
import static org.jointprosperity.cooperative.roster.Written.HOUSEHOLDS;
import static org.jointprosperity.cooperative.roster.Written.assertCounts;
import static org.jointprosperity.cooperative.roster.Written.association;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.cooperative.suite.Codes;
import org.jointprosperity.cooperative.suite.Cooperative;
import org.jointprosperity.cooperative.suite.Upload;
import org.jointprosperity.cooperative.suite.Village;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class RosterResourceTest {

    private static final Tokens COUNTY = Tokens.of("611022");

    /** Who waits for a person. */
    private static final String WAITING =
            """
            select count(*) from pg_locks where locktype = 'advisory' and not granted
              and (classid::bigint << 32 | objid::bigint) = hashtextextended(?, 0)""";

    private static final String FREE =
            "select count(*) from (select 1 where pg_try_advisory_xact_lock(hashtextextended(?, 0))) taken";

    private static Village village;

    @BeforeEach
    void knowTheVillage() {
        if (village == null) {
            village = Village.known("611022101201", 22001);
        }
    }

    @Test
    void takesARosterAndSaysOfTheSecondUploadThatNothingChanged() {
        var row = association(village, Codes.association(6201), 90, "2007-11-05");

        assertCounts(Upload.by(COUNTY).csv("associations", ASSOCIATIONS, row), 1, 1, 0, 0, 0);
        assertCounts(Upload.by(COUNTY).csv("associations", ASSOCIATIONS, row), 1, 0, 1, 0, 0);

        var announced = Database.number(
                "select count(*) from outbox where payload like ?", "%" + Codes.association(6201) + "%");
        assertThat(announced).isEqualTo(1);
    }

    @Test
    void takesOverWhatChangedInTheRoster() {
        var code = Codes.association(6202);
        Upload.by(COUNTY).csv("associations", ASSOCIATIONS, association(village, code, 90, "2007-11-05"));

        assertCounts(
                Upload.by(COUNTY).csv("associations", ASSOCIATIONS, association(village, code, 95, "2007-11-05")),
                1,
                1,
                0,
                0,
                0);

        COUNTY.asks()
                .get("/api/v1/associations?branch=" + village.branch() + "&limit=200")
                .then()
                .body("items.find { it.creditCode == '" + code + "' }.members", equalTo(95));
    }

    @Test
    void writesNothingOnADryRun() {
        var code = Codes.association(6203);

        assertCounts(
                Upload.by(COUNTY)
                        .dryRun()
                        .csv("associations", ASSOCIATIONS, association(village, code, 90, "2007-11-05")),
                1,
                1,
                0,
                0,
                0);

        assertThat(Database.number("select count(*) from association where credit_code = ?", code))
                .isZero();
    }

    @Test
    void reportsEveryBadCellAndKeepsNothing() {
        var good = Codes.association(6204);
        var job = Upload.by(COUNTY)
                .csv(
                        "associations",
                        ASSOCIATIONS,
                        association(village, good, 90, "2007-11-05"),
                        association(village, "51611023MJY066692L", 90, "2007-11-05"),
                        association(village, Codes.association(6205), 90, "2007-13-05"),
                        association(village, Codes.cooperative(6206), 4, "2007-11-05")
                                .replace("协会", "专业合作社"),
                        association(village, Codes.association(6207), 90, "2007-11-05")
                                .replace("核桃,", "咖啡,"),
                        association(village, good, 90, "2007-11-05"));

        assertThat(job.getString("state")).isEqualTo("FAILED");
        assertThat(job.getList("errors.findAll { it.row == 3 }.code")).containsExactly("credit-code-invalid");
        assertThat(job.getList("errors.findAll { it.row == 4 }.code")).containsExactly("cell-not-a-date");
        assertThat(job.getList("errors.findAll { it.row == 5 }.column")).containsExactly("会员数");
        assertThat(job.getList("errors.findAll { it.row == 6 }.column")).containsExactly("产业");
        assertThat(job.getList("errors.findAll { it.row == 7 }.code")).containsExactly("row-repeated");
        assertThat(Database.number("select count(*) from association where credit_code = ?", good))
                .isZero();
    }

    @Test
    void keepsTheGoodRowsWhenAskedTo() {
        var good = Codes.association(6208);
        var job = Upload.by(COUNTY)
                .partial()
                .csv(
                        "associations",
                        ASSOCIATIONS,
                        association(village, good, 90, "2007-11-05"),
                        association(village, "51611023MJY066692L", 90, "2007-11-05"));

        assertCounts(job, 2, 1, 0, 1, 0);
        assertThat(Database.number("select count(*) from association where credit_code = ?", good))
                .isEqualTo(1);
    }

    @Test
    void refusesACellThatTheApiWouldRefuse() {
        var job = Upload.by(COUNTY)
                .csv(
                        "associations",
                        ASSOCIATIONS,
                        association(village, Codes.association(6209), 90, "2007-11-05")
                                .replace(village.head(), "leader"));

        assertThat(job.getList("errors.column")).containsExactly("负责人编号");
        assertThat(job.getList("errors.code")).containsExactly("cell-invalid");
    }

    @Test
    void takesAWorkbookInOrderAndNotesWhatIsNotItsOwn() {
        var code = Codes.association(212);
        var sheets = new LinkedHashMap<String, List<List<String>>>();
        sheets.put("单位", List.of(List.of("统一社会信用代码"), List.of("x")));
        sheets.put(
                "示范户",
                table(
                        HOUSEHOLDS,
                        "%s,%s,茶叶,1511,2886.50,2009-02-02,%s".formatted(village.household(), village.head(), code)));
        sheets.put(
                "共富基地",
                table(
                        BASES,
                        "JD92001,示例基地,支部+协会+党员示范户,茶叶,611022101201,%s,39.5,亩,12,示例协会,%s,%s,2009-03-09"
                                .formatted(village.branch(), code, village.head())));
        sheets.put("产业协会", table(ASSOCIATIONS, association(village, code, 30, "2007-11-05")));

        var job = Upload.by(COUNTY).workbook(sheets);

        assertCounts(job, 3, 3, 0, 0, 0);
        assertThat(job.getString("notes.find { it.sheet == '单位' }.code")).isEqualTo("not-mine");
        COUNTY.asks()
                .get("/api/v1/demonstration-households?household=" + village.household())
                .then()
                .body("items[0].state", equalTo("CERTIFIED"))
                .body("items[0].currentIncome.perHead.amount", equalTo("2886.50"));
        assertCounts(Upload.by(COUNTY).workbook(sheets), 3, 0, 3, 0, 0);
    }

    /** Whoever waits for the first of two leaders does not hold the second yet, though the roster names him before. */
    @Test
    void waitsForTheLeadersOfItsRowsInOneOrder() {
        var leaders = Cooperative.villagers("611022101201", 2_200_910, 2);
        var rows = new String[] {
            ASSOCIATIONS, cooperative(6210, leaders.get(1)), cooperative(6211, leaders.get(0)),
        };

        var job = Database.with(connection -> {
            connection.setAutoCommit(false);
            try (var lock = connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
                lock.setString(1, leaders.get(0));
                lock.execute();
            }
            var upload = CompletableFuture.supplyAsync(() -> Upload.by(COUNTY).csv("associations", rows));
            await().atMost(60, SECONDS).until(() -> Database.number(WAITING, leaders.get(0)) == 1);
            assertThat(Database.number(FREE, leaders.get(1))).isEqualTo(1);
            connection.rollback();
            return upload.join();
        });

        assertCounts(job, 2, 2, 0, 0, 0);
    }

    private static String cooperative(int number, String leader) {
        return association(village, Codes.cooperative(number), 9, "2007-11-05")
                .replace("协会", "专业合作社")
                .replace(village.head(), leader);
    }

    private static List<List<String>> table(String headings, String row) {
        return List.of(List.of(headings.split(",")), List.of(row.split(",")));
    }
}
