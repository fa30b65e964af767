package org.jointprosperity.pairing;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The demonstration county's own rosters give the report's figures, and every figure its rows. */
@QuarkusTest
@WithTestResource(RealParts.class)
class CountyRosterTest {

    private static final Path ROSTERS = Path.of("../deploy/shangnan");
    private static final String FIGURES = "/api/v1/pairing-figures";
    private static final int ROWS = 16_318 + 329 + 13_050 + 9_036;

    @BeforeEach
    @AfterEach
    void nobodyIsRegistered() {
        Registered.nobody();
    }

    @Test
    void theCountyAnswersWithTheFiguresOfTheReport() throws IOException {
        long events = Database.number("select count(*) from outbox");
        taken(0);
        everyFigureIsThatOfTheReportAndOfItsRows();
        assertThat(Database.number("select count(*) from outbox") - events)
                .as(
                        "one event for each of them, for each household, liaison, visit, undertaking, pledge and concern heard or"
                                + " solved, and four for each letter on paper")
                .isEqualTo(293 + 167 + 2_958 + 12_900 + 3_933 + 13_050 + 4 * 329 + 9_036 + followed());
        lettersAreFiled();

        taken(ROWS);
        assertThat(Database.number("select count(*) from outbox") - events)
                .as("nothing is announced twice")
                .isEqualTo(43_653 + followed());
        officesAreTaken();
    }

    private static void taken(int unchanged) throws IOException {
        Upload.finished(Upload.started(Files.readAllBytes(ROSTERS.resolve("rosters.xlsx")), ""))
                .body("state", equalTo("SUCCEEDED"))
                .body("counts.read", equalTo(ROWS))
                .body("counts.unchanged", equalTo(unchanged))
                .body("counts.accepted", equalTo(ROWS - unchanged))
                .body("errors", hasSize(0))
                .body("notes.code", everyItem(equalTo("not-mine")));
    }

    /** What was opened for the letters and visits. */
    private static long followed() {
        return Database.number(
                """
                select (select count(*) from undertaking) + (select count(*) from fund_entry) + (select count(*) from concern)
                  + (select count(*) from concern where state = 'SOLVED')
                  + (select count(*) from concern where state = 'EXPLAINED')""");
    }

    /** Every figure of figures.csv that this service owns, and its own ones beside them. */
    private static void everyFigureIsThatOfTheReportAndOfItsRows() throws IOException {
        var report = report();
        List<Map<String, Object>> figures = Tokens.county()
                .asks()
                .get(FIGURES + "?asOf=2009-12-31")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        var byCode = figures.stream().collect(toMap(figure -> (String) figure.get("code"), identity()));
        assertThat(byCode).containsKeys(report.keySet().toArray(String[]::new));
        report.forEach(
                (code, value) -> assertThat(String.valueOf(byCode.get(code).get("value")))
                        .as(code)
                        .isEqualTo(value));
        for (var figure : figures) {
            assertThat(rowsOf((String) figure.get("rows")))
                    .as("%s", figure.get("code"))
                    .isEqualTo(((Number) figure.get("rowSum")).longValue());
        }
    }

    private static Map<String, String> report() throws IOException {
        var schema = CsvSchema.emptySchema().withHeader();
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(schema)
                .readValues(ROSTERS.resolve("figures.csv").toFile())) {
            return rows.readAll().stream()
                    .filter(row -> row.get("owner").equals("pairing"))
                    .collect(toMap(
                            row -> row.get("code"), row -> row.get("value").replace("2009-01", "200901")));
        }
    }

    /** Every letter on paper is in force, has a hash, and of the ruled ones thirteen say why they are exceptions. */
    private static void lettersAreFiled() {
        assertThat(Database.number("select count(*) from pairing where state = 'ACTIVE' and letter_form = 'PAPER'"))
                .isEqualTo(329);
        assertThat(Database.number("select count(*) from pairing where override_reason is not null"))
                .isEqualTo(13);
        assertThat(Database.number("select count(*) from pairing where in_charge"))
                .isEqualTo(133);
        assertThat(Database.number("select sum(pledged_fen + coordinated_fen) from pairing where in_charge"))
                .as("the figure of funds brought together, in 分")
                .isEqualTo(986_800_000);
        assertThat(Database.number("select count(*) from liaison where ended_on is null"))
                .isEqualTo(13_050);
        Tokens.county()
                .asks()
                .get("/api/v1/pairings?reviewDue=true&limit=200")
                .then()
                .statusCode(200)
                .body("items", hasSize(200));
    }

    private static void officesAreTaken() throws IOException {
        var job = Upload.finished(
                Upload.started(Tokens.county(), "offices", Files.readAllBytes(ROSTERS.resolve("offices.csv")), ""));
        job.body("state", equalTo("SUCCEEDED")).body("counts.accepted", equalTo(460));
    }

    /** Walks all pages of a figure: the sum of its rows, each of which stands there once and can be followed. */
    private static long rowsOf(String rows) {
        var keys = new HashSet<String>();
        long sum = 0;
        String next = null;
        do {
            var page = Tokens.county()
                    .asks()
                    .get(rows + "&limit=200" + (next == null ? "" : "&cursor=" + next))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            sum += page.getList("items.value", Long.class).stream()
                    .mapToLong(Long::longValue)
                    .sum();
            page.getList("items.key", String.class)
                    .forEach(key -> assertThat(keys.add(key)).isTrue());
            if (!keys.isEmpty()) {
                Tokens.county()
                        .asks()
                        .get(page.getString("items[0].link"))
                        .then()
                        .statusCode(200);
            }
            next = page.getString("next");
        } while (next != null);
        return sum;
    }
}
