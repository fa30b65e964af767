package org.jointprosperity.evaluation.roster;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.chassis.sheet.Rosters;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class EvaluationRosterResourceTest {

    private static final String PATH = "/api/v1/evaluation-rosters";

    @Test
    void namesTheSheetsOfOthers() throws IOException {
        String job = uploads()
                .contentType(Rosters.XLSX)
                .body(workbook("单位", "村支部"))
                .post(PATH)
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        await().atMost(20, SECONDS)
                .until(() -> "SUCCEEDED".equals(Tokens.county().asks().get(job).path("state")));

        Tokens.county()
                .asks()
                .get(job)
                .then()
                .body("counts.read", equalTo(0))
                .body("errors", hasSize(0))
                .body("notes.sheet", contains("单位", "村支部"))
                .body("notes.code", contains("not-mine", "not-mine"));
    }

    @Test
    void takesNoCsvOfAnotherService() {
        uploads()
                .contentType(Rosters.CSV)
                .body("编号\n1\n".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post(PATH + "?kind=units")
                .then()
                .statusCode(400)
                .body("code", equalTo("roster-kind-unknown"));
    }

    private static RequestSpecification uploads() {
        return Tokens.county()
                .asks()
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static byte[] workbook(String... sheets) throws IOException {
        var content = new ByteArrayOutputStream();
        try (var workbook = new Workbook(content, "tests", "1.0")) {
            for (String name : sheets) {
                var sheet = workbook.newWorksheet(name);
                sheet.value(0, 0, "编号");
                sheet.value(1, 0, "1");
            }
        }
        return content.toByteArray();
    }
}
