package org.jointprosperity.pairing.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.pairing.Registered;
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

    private static long people(String number) {
        return Database.number("select count(*) from villager where number = ?", number);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void keepsNothingOfARosterWithABadRowAndReportsEveryBadCell() {
        Registered.upload("villagers", utf8(HEAD + GOOD.replace("N80001", "N80002") + BAD), "")
                .body("state", equalTo("FAILED"))
                .body("counts.rejected", equalTo(1))
                .body("errors.row", hasItems(3))
                .body("errors.column", hasItems("编号", "出生年月", "支部编码", "户编号", "是否党员"))
                .body(
                        "errors.code",
                        hasItems(
                                "roster-number-invalid",
                                "cell-not-a-month",
                                "branch-unknown",
                                "household-number-invalid",
                                "cell-not-yes-or-no"))
                .body("errors[0].sheet", equalTo("villagers"));
        assertThat(people("N80002")).isZero();
    }

    @Test
    void keepsTheGoodRowsWhenAskedTo() {
        Registered.upload("villagers", utf8(HEAD + GOOD.replace("N80001", "N80003") + BAD), "&partial=true")
                .body("state", equalTo("SUCCEEDED"))
                .body("counts.accepted", equalTo(1))
                .body("counts.rejected", equalTo(1));
        assertThat(people("N80003")).isOne();
    }

    @Test
    void aDryRunSaysWhatWouldHappenAndWritesNothing() {
        long events = Database.number("select count(*) from outbox");
        Registered.upload("villagers", utf8(HEAD + GOOD.replace("N80001", "N80004")), "&dryRun=true")
                .body("state", equalTo("SUCCEEDED"))
                .body("counts.accepted", equalTo(1));
        assertThat(people("N80004")).isZero();
        assertThat(Database.number("select count(*) from outbox")).isEqualTo(events);
    }

    @Test
    void aSecondUploadChangesNothingAndSaysSo() {
        byte[] roster = (HEAD + GOOD).getBytes(Charset.forName("GB18030"));
        Registered.upload("villagers", roster, "").body("state", equalTo("SUCCEEDED"));
        long events = Database.number("select count(*) from outbox");
        Registered.upload("villagers", roster, "")
                .body("counts.unchanged", equalTo(1))
                .body("counts.accepted", equalTo(0));
        assertThat(Database.number("select count(*) from outbox")).isEqualTo(events);
        Tokens.town()
                .asks()
                .get("/api/v1/villagers?number=N80001")
                .then()
                .statusCode(200)
                .body("items[0].name", equalTo("张**"));
    }

    @Test
    void refusesAnUploadItCannotRead() {
        var county = Tokens.county();
        county.asks()
                .header("Idempotency-Key", "1")
                .contentType("text/csv")
                .body("a")
                .post("/api/v1/rosters?kind=orders")
                .then()
                .statusCode(400)
                .body("code", equalTo("roster-kind-unknown"));
        Registered.upload("villagers", utf8("编号\nN1\n"), "")
                .body("state", equalTo("FAILED"))
                .body("errors.code", hasItems("column-missing"));
    }

    @Test
    void takesTheCountysWorkbookAndItsFiguresComeOut() throws IOException {
        byte[] workbook = Files.readAllBytes(Path.of("../deploy/shangnan/rosters.xlsx"));
        String job = Tokens.county()
                .asks()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .body(workbook)
                .post("/api/v1/rosters?dryRun=true")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        Registered.finished(job)
                .body("state", equalTo("SUCCEEDED"))
                .body("counts.read", equalTo(16318))
                .body("errors", hasSize(0))
                .body("notes.code", hasItems("not-mine", "not-yet-imported"));
    }
}
