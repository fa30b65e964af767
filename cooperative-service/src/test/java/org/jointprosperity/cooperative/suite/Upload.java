package org.jointprosperity.cooperative.suite;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.jointprosperity.chassis.Tokens;

/** A roster on its way into the service, until its job has ended. */
public final class Upload {

    private static final String PATH = "/api/v1/cooperative-rosters";

    private final Tokens caller;
    private final Map<String, Object> options;

    private Upload(Tokens caller, Map<String, Object> options) {
        this.caller = caller;
        this.options = options;
    }

    public static Upload by(Tokens caller) {
        return new Upload(caller, Map.of());
    }

    public Upload dryRun() {
        return new Upload(caller, Map.of("dryRun", true));
    }

    public Upload partial() {
        return new Upload(caller, Map.of("partial", true));
    }

    /** Uploads one CSV; the ended job. */
    public JsonPath csv(String kind, String... lines) {
        return csv(kind, (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    public JsonPath csv(String kind, byte[] content) {
        return ended(caller.uploads("text/csv", content).queryParam("kind", kind));
    }

    /** Uploads a workbook of sheets, each a list of rows; the ended job. */
    public JsonPath workbook(Map<String, List<List<String>>> sheets) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "tests", "1.0")) {
            sheets.forEach((name, rows) -> {
                var sheet = workbook.newWorksheet(name);
                for (int row = 0; row < rows.size(); row++) {
                    for (int column = 0; column < rows.get(row).size(); column++) {
                        sheet.value(row, column, rows.get(row).get(column));
                    }
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ended(caller.uploads(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", bytes.toByteArray()));
    }

    private JsonPath ended(RequestSpecification request) {
        var job = request.queryParams(options)
                .post(PATH)
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        return await().atMost(120, SECONDS)
                .until(
                        () -> caller.asks()
                                .get(job)
                                .then()
                                .statusCode(200)
                                .extract()
                                .jsonPath(),
                        state -> state.get("endedAt") != null);
    }
}
