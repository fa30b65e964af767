package org.jointprosperity.cooperative.roster;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.cooperative.suite.Announcements;
import org.jointprosperity.cooperative.suite.Codes;
import org.jointprosperity.cooperative.suite.Registry;
import org.jointprosperity.cooperative.suite.Upload;
import org.jointprosperity.cooperative.suite.Village;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class RosterResourceTest {

    private static final Tokens COUNTY = Tokens.of("611022");
    private static final String ASSOCIATIONS = "统一社会信用代码,名称,类型,所在村代码,支部编码,产业,会员数,负责人编号,成立日期";
    private static final String BASES = "基地编号,基地名称,共富模式,产业,所在村代码,支部编码,规模,规模单位,带动户数,建设主体,主体信用代码,负责人编号,建成日期";
    private static final String HOUSEHOLDS = "户编号,户主编号,产业,基期人均纯收入,当年人均纯收入,认定日期,所属协会";

    private static Village village;

    @BeforeEach
    void knowTheVillage() {
        if (village == null) {
            village = Village.known("611022101201", 22001);
        }
    }

    @Test
    void takesARosterAndSaysOfTheSecondUploadThatNothingChanged() {
        var row = association(Codes.association(201), 90, "2007-11-05");

        assertCounts(Upload.by(COUNTY).csv("associations", ASSOCIATIONS, row), 1, 1, 0, 0, 0);
        assertCounts(Upload.by(COUNTY).csv("associations", ASSOCIATIONS, row), 1, 0, 1, 0, 0);

        var announced =
                Database.number("select count(*) from outbox where payload like ?", "%" + Codes.association(201) + "%");
        assertThat(announced).isEqualTo(1);
    }

    @Test
    void takesOverWhatChangedInTheRoster() {
        var code = Codes.association(202);
        Upload.by(COUNTY).csv("associations", ASSOCIATIONS, association(code, 90, "2007-11-05"));

        assertCounts(
                Upload.by(COUNTY).csv("associations", ASSOCIATIONS, association(code, 95, "2007-11-05")),
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
        var code = Codes.association(203);

        assertCounts(
                Upload.by(COUNTY).dryRun().csv("associations", ASSOCIATIONS, association(code, 90, "2007-11-05")),
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
        var good = Codes.association(204);
        var job = Upload.by(COUNTY)
                .csv(
                        "associations",
                        ASSOCIATIONS,
                        association(good, 90, "2007-11-05"),
                        association("51611023MJY066692L", 90, "2007-11-05"),
                        association(Codes.association(205), 90, "2007-13-05"),
                        association(Codes.cooperative(206), 4, "2007-11-05").replace("协会", "专业合作社"),
                        association(Codes.association(207), 90, "2007-11-05").replace("核桃,", "咖啡,"),
                        association(good, 90, "2007-11-05"));

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
        var good = Codes.association(208);
        var job = Upload.by(COUNTY)
                .partial()
                .csv(
                        "associations",
                        ASSOCIATIONS,
                        association(good, 90, "2007-11-05"),
                        association("51611023MJY066692L", 90, "2007-11-05"));

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
                        association(Codes.association(209), 90, "2007-11-05").replace(village.head(), "leader"));

        assertThat(job.getList("errors.column")).containsExactly("负责人编号");
        assertThat(job.getList("errors.code")).containsExactly("cell-invalid");
    }

    @Test
    void letsARowWaitUntilItsBranchArrives() {
        var late = new Village("61102210199901", "H22101999-001", "N22999");
        var code = Codes.association(210);
        var row = "%s,示例协会,协会,611022101999,%s,核桃,30,%s,2008-01-01".formatted(code, late.branch(), late.head());

        var job = Upload.by(COUNTY).csv("associations", ASSOCIATIONS, row);

        assertCounts(job, 1, 0, 0, 0, 1);
        assertThat(job.getList("waiting.code")).containsExactly("neighbour-unknown");
        COUNTY.asks()
                .get("/api/v1/cooperative-rosters/waiting")
                .then()
                .body("items.findAll { it.key == '" + code + "' }", hasSize(1));

        Registry.registersPerson(late.head(), late.branch(), late.household());
        Registry.registersBranch(late.branch());

        await().atMost(20, SECONDS).untilAsserted(() -> assertThat(
                        Database.number("select count(*) from association where credit_code = ?", code))
                .isEqualTo(1));
        COUNTY.asks()
                .get("/api/v1/cooperative-rosters/waiting")
                .then()
                .body("items.findAll { it.key == '" + code + "' }", hasSize(0));
        assertCounts(Upload.by(COUNTY).csv("associations", ASSOCIATIONS, row), 1, 0, 1, 0, 0);
    }

    @Test
    void showsAWaitingRowThatIsRefusedAfterAll() {
        var late = new Village("61102210199801", "H22101998-001", "N22998");
        var code = Codes.cooperative(211);
        var row = "%s,示例合作社,专业合作社,611022101998,%s,核桃,4,%s,2008-01-01".formatted(code, late.branch(), late.head());
        assertCounts(Upload.by(COUNTY).csv("associations", ASSOCIATIONS, row), 1, 0, 0, 0, 1);

        Registry.registersPerson(late.head(), late.branch(), late.household());
        Registry.registersBranch(late.branch());

        await().atMost(20, SECONDS).untilAsserted(() -> COUNTY.asks()
                .get("/api/v1/cooperative-rosters/waiting")
                .then()
                .body("items.find { it.key == '" + code + "' }.refused", equalTo("cooperative-too-few-members")));
    }

    @Test
    void goesOnWithTheRowsBehindTheOnesThatFail() {
        var late = new Village("61102210199701", "H22101997-001", "N22997");
        var code = Codes.association(213);
        Registry.registersHousehold(late.household(), late.branch());
        Registry.registersBranch(late.branch());
        certifyElsewhere(late.household());
        Upload.by(COUNTY).csv("demonstration-households", HOUSEHOLDS, paper(late, "3300", "2009-02-02"));
        var unreadable = "%s,示例协会,协会,611022101997,%s,核桃,30,%s,2008-01-01"
                .formatted(Codes.association(214), late.branch(), late.head());
        Upload.by(COUNTY).csv("associations", ASSOCIATIONS, unreadable);
        Database.execute("update waiting_row set details = '{' where key = ?", Codes.association(214));
        Upload.by(COUNTY).csv("associations", ASSOCIATIONS, unreadable.replace(Codes.association(214), code));

        Registry.registersPerson(late.head(), late.branch(), late.household());

        await().atMost(20, SECONDS).untilAsserted(() -> assertThat(
                        Database.number("select count(*) from association where credit_code = ?", code))
                .isEqualTo(1));
        assertThat(Database.texts("select refused from waiting_row where key = ?", late.household()))
                .containsExactly("conflict");
        assertThat(Database.texts("select refused from waiting_row where key = ?", Codes.association(214)))
                .containsExactly("row-unreadable");
    }

    @Test
    void turnsThePagesOfWaitingRowsWithEqualKeys() {
        var row = "%s,示例协会,协会,611022102999,61102210299901,核桃,30,%s,2008-01-01"
                .formatted(Codes.association(215), village.head());
        Upload.by(COUNTY).csv("associations", ASSOCIATIONS, row);
        Upload.by(Tokens.of("611022102")).csv("associations", ASSOCIATIONS, row);
        var keys = new ArrayList<String>();
        String cursor = "";
        while (cursor != null) {
            var page = COUNTY.asks()
                    .get("/api/v1/cooperative-rosters/waiting?limit=1" + cursor)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            keys.addAll(page.getList("items.key", String.class));
            cursor = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
        }
        assertThat(keys)
                .filteredOn(Codes.association(215)::equals)
                .as("one of the county, one of the town")
                .hasSize(2);
    }

    @Test
    void leavesANominationAsItWasWhereThePaperIsRejected() {
        var nominee = Village.known("611022101202", 22002);
        var household = nominated(nominee);
        var job = Upload.by(COUNTY)
                .partial()
                .csv("demonstration-households", HOUSEHOLDS, paper(nominee, "4400", "2010-01-01"));
        assertCounts(job, 1, 0, 0, 1, 0);
        assertThat(job.getList("errors.code")).containsExactly("date-in-the-future");
        COUNTY.asks()
                .get(household)
                .then()
                .body("state", equalTo("NOMINATED"))
                .body("currentIncome.perHead.amount", equalTo("3300.00"));
    }

    @Test
    void takesOverACorrectedDayOfTheCertification() {
        var model = Village.known("611022101203", 22003);
        var kind = "demonstration-households";
        assertCounts(Upload.by(COUNTY).csv(kind, HOUSEHOLDS, paper(model, "3300", "2009-02-02")), 1, 1, 0, 0, 0);
        assertCounts(Upload.by(COUNTY).csv(kind, HOUSEHOLDS, paper(model, "3300", "2009-03-03")), 1, 1, 0, 0, 0);
        assertCounts(Upload.by(COUNTY).csv(kind, HOUSEHOLDS, paper(model, "3300", "2009-03-03")), 1, 0, 1, 0, 0);
        var household = COUNTY.asks()
                .get("/api/v1/demonstration-households?household=" + model.household())
                .then()
                .body("items[0].certifiedOn", equalTo("2009-03-03"))
                .extract();
        assertThat(Announcements.typesOf(household.path("items[0].id"), 2))
                .containsExactly("cooperative.HouseholdCertified", "cooperative.CertificationChanged");
        var job = Upload.by(COUNTY).csv(kind, HOUSEHOLDS, paper(model, "3300", "2010-01-01"));
        assertThat(job.getList("errors.column")).containsExactly("认定日期");
        assertThat(job.getList("errors.code")).containsExactly("date-in-the-future");
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
        sheets.put("产业协会", table(ASSOCIATIONS, association(code, 30, "2007-11-05")));
        sheets.put("订单", List.of(List.of("合同编号"), List.of("x")));

        var job = Upload.by(COUNTY).workbook(sheets);

        assertCounts(job, 3, 3, 0, 0, 0);
        assertThat(job.getString("notes.find { it.sheet == '单位' }.code")).isEqualTo("not-mine");
        assertThat(job.getString("notes.find { it.sheet == '订单' }.code")).isEqualTo("not-yet-imported");
        COUNTY.asks()
                .get("/api/v1/demonstration-households?household=" + village.household())
                .then()
                .body("items[0].state", equalTo("CERTIFIED"))
                .body("items[0].currentIncome.perHead.amount", equalTo("2886.50"));
        assertCounts(Upload.by(COUNTY).workbook(sheets), 3, 0, 3, 0, 0);
    }

    private static void assertCounts(JsonPath job, int read, int accepted, int unchanged, int rejected, int waiting) {
        assertThat(job.getString("state")).as(job.prettify()).isEqualTo("SUCCEEDED");
        assertThat(List.of(
                        job.getInt("counts.read"),
                        job.getInt("counts.accepted"),
                        job.getInt("counts.unchanged"),
                        job.getInt("counts.rejected"),
                        job.getInt("counts.waiting")))
                .as("read, accepted, unchanged, rejected, waiting")
                .containsExactly(read, accepted, unchanged, rejected, waiting);
    }

    private static String association(String code, int members, String foundedOn) {
        return "%s,示例协会,协会,611022101201,%s,核桃,%d,%s,%s"
                .formatted(code, village.branch(), members, village.head(), foundedOn);
    }

    private static String paper(Village village, String income, String certifiedOn) {
        return "%s,%s,茶叶,1511,%s,%s,".formatted(village.household(), village.head(), income, certifiedOn);
    }

    private static String nominated(Village nominee) {
        return COUNTY.sends(Map.of(
                        "household", nominee.household(),
                        "head", nominee.head(),
                        "industry", "茶叶",
                        "baseIncome", income(2007, "1511"),
                        "currentIncome", income(2009, "3300.00")))
                .post("/api/v1/demonstration-households")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static Map<String, Object> income(int year, String yuan) {
        return Map.of("year", year, "perHead", Map.of("amount", yuan, "currency", "CNY"));
    }

    /** A certification the county cannot see, so that only the database knows that the number is taken. */
    private static void certifyElsewhere(String household) {
        Database.execute(
                """
                insert into demonstration_household (id, version, number, household_number, head_number, division_code,
                  branch_number, industry, base_income_year, base_income_fen, current_income_year, current_income_fen,
                  state, certified_on)
                values (gen_random_uuid(), 0, ?, ?, 'N00000', '611099101201', '61109910120101', '茶叶', 2007, 0, 2009, 0,
                  'CERTIFIED', '2009-01-01')""",
                household,
                household);
    }

    private static List<List<String>> table(String headings, String row) {
        return List.of(List.of(headings.split(",")), List.of(row.split(",")));
    }
}
