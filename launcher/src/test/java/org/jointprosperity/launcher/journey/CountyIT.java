package org.jointprosperity.launcher.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class CountyIT {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final List<String> FIGURES = List.of("pairing-figures", "cooperative-figures", "evaluation-figures");

    private final WholeSuite suite = WholeSuite.running();

    @Test
    void answersWithTheFiguresOfTheReport() {
        assertThat(suite.countyAnswered()).isTrue();
    }

    @Test
    void everyFigureLinksToRowsThatSumToIt() {
        var analyst = suite.person("analyst");
        for (String figures : FIGURES) {
            var items = analyst.get("/api/v1/" + figures + "?asOf=2009-12-31")
                    .is(200)
                    .at("items");
            assertThat(items).as(figures).isNotEmpty();
            items.forEach(figure -> assertThat(sum(analyst, figure.path("rows").asText()))
                    .as(figure.path("code").asText())
                    .isEqualTo(figure.path("rowSum").asLong()));
        }
    }

    @Test
    void aSecondUploadOfTheSameRostersChangesNothingAndSaysSo() throws IOException {
        var workbook = file("rosters.xlsx");
        var before = figures();
        changesNothing("rosters", XLSX, workbook);
        changesNothing("rosters?kind=offices", "text/csv", file("offices.csv"));
        changesNothing("cooperative-rosters", XLSX, workbook);
        allPersonsAreKnownToEvaluation();
        var rolls = changesNothing("evaluation-rosters", XLSX, workbook);
        assertThat(rolls.path("unchanged").asInt()).isEqualTo(1336 + 405 + 50 + 12_900);
        assertThat(rolls.path("accepted").asInt()).isZero();
        assertThat(rolls.path("waiting").asInt()).isZero();
        assertThat(rolls.path("rejected").asInt()).isZero();
        assertThat(figures()).isEqualTo(before);
    }

    /** Every figure of the three services by its code. */
    private Map<String, String> figures() {
        var values = new TreeMap<String, String>();
        for (String figures : FIGURES) {
            suite.person("analyst")
                    .get("/api/v1/" + figures + "?asOf=2009-12-31")
                    .is(200)
                    .at("items")
                    .forEach(figure -> values.put(
                            figure.path("code").asText(), figure.path("value").asText()));
        }
        return values;
    }

    /** Until the events have arrived, rows wait for the persons they name. */
    private void allPersonsAreKnownToEvaluation() {
        Awaitility.await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> assertThat(
                        new Rows(suite).lags("evaluation", "pairing"))
                .isZero());
    }

    private JsonNode changesNothing(String resource, String type, byte[] roster) {
        var county = suite.person("county");
        var job = county.upload("/api/v1/" + resource, type, roster).is(202).header("Location");
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .untilAsserted(() -> assertThat(county.get(job).text("state")).isEqualTo("SUCCEEDED"));
        var counts = county.get(job).at("counts");
        assertThat(counts.path("read").asInt()).as(resource).isPositive();
        assertThat(counts.path("unchanged").asInt())
                .as(resource)
                .isEqualTo(counts.path("read").asInt());
        return counts;
    }

    private byte[] file(String name) throws IOException {
        return Files.readAllBytes(suite.settings().deploy("shangnan").resolve(name));
    }

    private static long sum(Person analyst, String firstPage) {
        long sum = 0;
        String page = firstPage + "&limit=200";
        while (page != null) {
            var reply = analyst.get(page).is(200);
            for (var row : reply.at("items")) {
                sum += row.path("value").asLong();
            }
            String next = reply.at("next").isNull() ? null : reply.text("next");
            page = next == null ? null : firstPage + "&limit=200&cursor=" + next;
        }
        return sum;
    }
}
