package org.jointprosperity.pairing.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.pairing.Registered;
import org.jointprosperity.pairing.Upload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class RosterJobTest {

    private static final String HEAD = "编号,姓名,性别,出生年月,支部编码,户编号,与户主关系,是否党员,需求\n";

    @BeforeEach
    void everyoneIsRegistered() {
        Registered.all();
    }

    private static byte[] roster(String number) {
        return (HEAD + number + ",张示例,男,1960-02,61102310400101,H10400101-082,户主,否,\n").getBytes(StandardCharsets.UTF_8);
    }

    private static long people(String number) {
        return Database.number("select count(*) from villager where number = ?", number);
    }

    @Test
    void whatIsCancelledLeavesNothing() {
        String job = Database.with(connection -> {
            connection.setAutoCommit(false);
            connection.createStatement().execute("lock table villager in access exclusive mode");
            String held = Upload.started(Tokens.county(), "villagers", roster("N82001"), "");
            Tokens.county().asks().delete(held).then().statusCode(200);
            connection.rollback();
            return held;
        });
        Upload.finished(job).body("state", equalTo("CANCELLED"));
        assertThat(people("N82001")).isZero();
        Tokens.county().asks().delete(job).then().statusCode(409).body("code", equalTo("job-ended"));
        Tokens.of("611023101").asks().delete(job).then().statusCode(404);
    }

    @Test
    void whatADeadProcessLeftRunningBeginsAgain() {
        var id = UUID.randomUUID();
        Database.execute(
                """
                insert into job (id, kind, division_code, unit_code, owner_division, owner_unit, state, percent, read_count,
                  options, input, created_at)
                values (?, 'roster', '611023', '-', '611023', '-', 'RUNNING', 40, 7, ?, ?, now())""",
                id,
                "{\"kind\": \"villagers\", \"dryRun\": false, \"partial\": false}",
                roster("N82002"));
        Upload.finished("/api/v1/rosters/" + id)
                .body("state", equalTo("SUCCEEDED"))
                .body("percent", equalTo(100))
                .body("counts.read", equalTo(1))
                .body("counts.accepted", equalTo(1));
        assertThat(people("N82002")).isOne();
    }

    @Test
    void whatWasBegunTooOftenIsGivenUpAndHoldsUpNobody() {
        var id = UUID.randomUUID();
        Database.execute(
                """
                insert into job (id, kind, division_code, unit_code, owner_division, owner_unit, state, begun, options,
                  input, created_at)
                values (?, 'roster', '611023', '-', '611023', '-', 'RUNNING', 5, ?, ?, now() - interval '1 hour')""",
                id,
                "{\"kind\": \"villagers\", \"dryRun\": false, \"partial\": false}",
                roster("N82005"));
        String behind = Upload.started(Tokens.county(), "villagers", roster("N82006"), "");
        Upload.finished(behind).body("state", equalTo("SUCCEEDED"));
        Upload.finished("/api/v1/rosters/" + id)
                .body("state", equalTo("FAILED"))
                .body("failure", equalTo("unexpected"));
        assertThat(people("N82005")).isZero();
    }

    @Test
    void aNulFailsTheUploadAndHoldsUpNobody() {
        var damaged = new String(roster("N82007"), StandardCharsets.UTF_8).replace("张示例", "张\0例");
        String job = Upload.started(Tokens.county(), "villagers", damaged.getBytes(StandardCharsets.UTF_8), "");
        Upload.finished(job).body("state", equalTo("FAILED")).body("failure", equalTo("upload-has-nul"));
        String behind = Upload.started(Tokens.county(), "villagers", roster("N82008"), "");
        Upload.finished(behind).body("state", equalTo("SUCCEEDED"));
    }

    @Test
    void theReportShowsABadNameOrTelephoneNoMoreThanTheRegisterDoes() {
        String members = "编号,姓名,性别,出生年月,单位信用代码,职务,特长,联系电话\n"
                + "C82001,欧阳示*,男,1960-01,11611023MBY416905X,,,1001510337\n"
                + "C82002,,男,1960-01,11611023MBY416905X,,,\n";
        Upload.csv("members", members, "")
                .body("errors.findAll { it.row == 2 }.code", containsInAnyOrder("data-masked", "phone-invalid"))
                .body("errors.find { it.code == 'data-masked' }.value", equalTo("欧***"))
                .body("errors.find { it.code == 'phone-invalid' }.value", equalTo("1*********"))
                .body("errors.findAll { it.row == 3 }.code", contains("cell-empty"));
    }

    @Test
    void oneKeyIsOneJob() {
        String key = UUID.randomUUID().toString();
        String first = null;
        for (int i = 0; i < 2; i++) {
            String job = Tokens.county()
                    .asks()
                    .header("Idempotency-Key", key)
                    .contentType("text/csv")
                    .body(roster("N82003"))
                    .post("/api/v1/rosters?kind=villagers")
                    .then()
                    .statusCode(202)
                    .extract()
                    .header("Location");
            assertThat(first == null || first.equals(job)).isTrue();
            first = job;
        }
        Upload.finished(first).body("counts.accepted", equalTo(1));
        Tokens.county()
                .asks()
                .header("Idempotency-Key", key)
                .contentType("text/csv")
                .body(roster("N82004"))
                .post("/api/v1/rosters?kind=villagers")
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
    }
}
