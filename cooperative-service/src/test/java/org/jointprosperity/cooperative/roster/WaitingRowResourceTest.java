package org.jointprosperity.cooperative.roster;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.jointprosperity.cooperative.roster.Written.ASSOCIATIONS;
import static org.jointprosperity.cooperative.roster.Written.HOUSEHOLDS;
import static org.jointprosperity.cooperative.roster.Written.assertCounts;
import static org.jointprosperity.cooperative.roster.Written.association;
import static org.jointprosperity.cooperative.roster.Written.paper;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.cooperative.suite.Codes;
import org.jointprosperity.cooperative.suite.Registry;
import org.jointprosperity.cooperative.suite.Upload;
import org.jointprosperity.cooperative.suite.Village;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class WaitingRowResourceTest {

    private static final Tokens COUNTY = Tokens.of("611022");

    private static Village village;

    @BeforeEach
    void knowTheVillage() {
        if (village == null) {
            village = Village.known("611022101301", 22301);
        }
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
    void takesARowThatHealsWhileItsRosterIsTakenAgain() {
        var late = new Village("61102210199601", "H22101996-001", "N22996");
        var known = Codes.association(216);
        var code = Codes.association(217);
        var row = "%s,示例协会,协会,611022101996,%s,核桃,30,%s,2008-01-01".formatted(code, late.branch(), late.head());
        Registry.registersPerson(late.head(), late.branch(), late.household());
        assertCounts(
                Upload.by(COUNTY).csv("associations", ASSOCIATIONS, association(village, known, 90, "2007-11-05"), row),
                2,
                1,
                0,
                0,
                1);

        var again = Database.with(connection -> {
            connection.setAutoCommit(false);
            holdUpEventsOf(connection, known);
            var upload = CompletableFuture.supplyAsync(() -> Upload.by(COUNTY)
                    .csv("associations", ASSOCIATIONS, association(village, known, 91, "2007-11-05"), row));
            await().atMost(20, SECONDS).until(WaitingRowResourceTest::somebodyIsHeldUp);
            Registry.registersBranch(late.branch());
            await().atMost(20, SECONDS)
                    .until(() -> Database.number("select count(*) from waiting_row where key = ?", code) == 0);
            connection.commit();
            return upload.join();
        });

        assertCounts(again, 2, 1, 1, 0, 0);
    }

    private static void holdUpEventsOf(Connection connection, String code) throws SQLException {
        try (var lock = connection.prepareStatement(
                "select 1 from event_sequence where aggregate_id = (select id from association where credit_code = ?) for update")) {
            lock.setString(1, code);
            lock.execute();
        }
    }

    private static boolean somebodyIsHeldUp() {
        return Database.number(
                        "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")
                > 0;
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
}
