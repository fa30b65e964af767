package org.jointprosperity.pairing;

import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.dhatim.fastexcel.Workbook;
import org.jointprosperity.chassis.Tokens;

/** A roster on its way into the service. */
public final class Upload {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Upload() {}

    /** Uploads a CSV of the county and waits; the finished job. */
    public static ValidatableResponse csv(String kind, String csv, String options) {
        return finished(started(Tokens.county(), kind, csv.getBytes(StandardCharsets.UTF_8), options));
    }

    /** Uploads a CSV; the path of its job. */
    public static String started(Tokens who, String kind, byte[] csv, String options) {
        return accepted(who, "text/csv", csv, "?kind=" + kind + options);
    }

    /** Uploads a workbook of the county; the path of its job. */
    public static String started(byte[] workbook, String options) {
        return accepted(Tokens.county(), XLSX, workbook, options);
    }

    /** A workbook of sheets, each a list of lines with cells between commas; an empty cell is left out. */
    public static byte[] workbook(Map<String, List<String>> sheets) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "tests", "1.0")) {
            sheets.forEach((name, lines) -> {
                var sheet = workbook.newWorksheet(name);
                for (int row = 0; row < lines.size(); row++) {
                    String[] cells = lines.get(row).split(",", -1);
                    for (int column = 0; column < cells.length; column++) {
                        if (cells[column].matches("[1-9]\\d{0,5}")) {
                            sheet.value(row, column, Integer.valueOf(cells[column]));
                        } else if (!cells[column].isEmpty()) {
                            sheet.value(row, column, cells[column]);
                        }
                    }
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The job when it has ended. */
    public static ValidatableResponse finished(String path) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(120))
                .until(() -> Tokens.county().asks().get(path).path("endedAt") != null);
        return Tokens.county().asks().get(path).then().statusCode(200);
    }

    /** Uploads a receipt or other paper; its hash. */
    public static String paper(Tokens who) {
        return who.asks()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/pdf")
                .body(("%PDF-1.4 paper " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/attachments")
                .then()
                .statusCode(201)
                .extract()
                .path("sha256");
    }

    private static String accepted(Tokens who, String type, byte[] content, String query) {
        return who.uploads(type, content)
                .post("/api/v1/rosters" + query)
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
    }
}
