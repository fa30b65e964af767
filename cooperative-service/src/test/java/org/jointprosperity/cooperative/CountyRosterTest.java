package org.jointprosperity.cooperative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.cooperative.suite.Upload;
import org.junit.jupiter.api.Test;

/** The demonstration county's own rosters give the report's figures, and every figure its rows. */
@QuarkusTest
@WithTestResource(RealParts.class)
class CountyRosterTest {

    private static final Path ROSTERS = Path.of("../deploy/shangnan");
    private static final Tokens COUNTY = Tokens.of("611023");
    private static final String FIGURES = "/api/v1/cooperative-figures";

    @Test
    void theCountyAnswersWithTheFiguresOfTheReport() throws IOException {
        theRegistryIsKnown();

        assertTaken(upload("associations"), 203);
        assertTaken(upload("bases"), 282);
        assertTaken(upload("demonstration-households"), 2_680);
        assertTaken(upload("orders"), 400);
        assertTaken(upload("deliveries"), 806);

        var figures =
                COUNTY.asks().get(FIGURES).then().statusCode(200).extract().jsonPath();
        assertFigure(figures, "associations", 203);
        assertFigure(figures, "bases", 282);
        assertFigure(figures, "demonstration-households", 2_680);
        assertFigure(figures, "prosperity-models", 3);
        everyFigureIsThatOfItsRows(figures);
        COUNTY.asks()
                .get(FIGURES + "?asOf=2008-12-31")
                .then()
                .body("items.find { it.code == 'associations' }.value", equalTo(foundedBy("2008-12-31")));
        assertThat(upload("demonstration-households").getInt("counts.unchanged"))
                .isEqualTo(2_680);
        assertThat(upload("orders").getInt("counts.unchanged")).isEqualTo(400);
        assertThat(upload("deliveries").getInt("counts.unchanged")).isEqualTo(806);
        COUNTY.asks()
                .get("/api/v1/price-claims?division=611023")
                .then()
                .body("items.order", containsInAnyOrder("DD2009-0037", "DD2009-0181", "DD2009-0302"))
                .body("items.difference.amount", containsInAnyOrder("9710.40", "9907.60", "486.00"));
        assertThat(
                        Database.number(
                                "select count(*) from income_entry where origin_kind = 'ROSTER' and division_code like '611023%'"))
                .as("the base and the current year of each, once")
                .isEqualTo(2 * 2_680);
    }

    private static void assertFigure(JsonPath figures, String code, int value) {
        var figure = "items.find { it.code == '" + code + "' }.";
        assertThat(figures.getInt(figure + "value")).isEqualTo(value);
        assertThat(figures.getString(figure + "asOf")).isEqualTo("2009-12-31");
        assertThat(rowsOf(figures.getString(figure + "rows"))).isEqualTo(value);
    }

    private static void everyFigureIsThatOfItsRows(JsonPath figures) {
        for (String code : figures.getList("items.code", String.class)) {
            var figure = "items.find { it.code == '" + code + "' }.";
            assertThat(rowsOf(figures.getString(figure + "rows")))
                    .as(code)
                    .isEqualTo(figures.getLong(figure + "rowSum"));
        }
        assertThat(figures.getInt("items.find { it.code == 'bases-double-link' }.value")
                        + figures.getInt("items.find { it.code == 'bases-enterprise' }.value")
                        + figures.getInt("items.find { it.code == 'bases-association' }.value"))
                .isEqualTo(282);
        assertThat(figures.getInt("items.find { it.code == 'industry-associations' }.value")
                        + figures.getInt("items.find { it.code == 'cooperatives' }.value"))
                .isEqualTo(203);
        assertThat(figures.getInt("items.find { it.code == 'household-reviews-due' }.value"))
                .as("those certified a year before and not reviewed since")
                .isPositive()
                .isLessThan(2_680);
    }

    /** Walks all pages: the sum of the rows, each of which is named once and can be followed. */
    private static long rowsOf(String rows) {
        var keys = new HashSet<String>();
        long sum = 0;
        String next = null;
        do {
            var page = COUNTY.asks()
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
            if (!page.getList("items").isEmpty()) {
                COUNTY.asks().get(page.getString("items[0].link")).then().statusCode(200);
            }
            next = page.getString("next");
        } while (next != null);
        return sum;
    }

    private static JsonPath upload(String kind) throws IOException {
        return Upload.by(COUNTY).csv(kind, Files.readAllBytes(ROSTERS.resolve(kind + ".csv")));
    }

    private static void assertTaken(JsonPath job, int rows) {
        assertThat(job.getString("state")).as(job.prettify()).isEqualTo("SUCCEEDED");
        assertThat(job.getInt("counts.accepted")).isEqualTo(rows);
    }

    private static int foundedBy(String day) throws IOException {
        return (int) lines("associations").stream()
                .filter(cells -> cells[8].compareTo(day) <= 0)
                .count();
    }

    /** As the pairing service would have announced it: one row for each unit, branch, person and household. */
    private static void theRegistryIsKnown() throws IOException {
        var units = lines("units");
        var branches = lines("branches");
        var villagers = lines("villagers");
        Database.with(connection -> {
            try (var insert = connection.prepareStatement(
                    """
                    insert into neighbour (id, kind, number, division_code, branch_number, household_number)
                    values (gen_random_uuid(), ?, ?, ?, ?, ?) on conflict do nothing""")) {
                for (var unit : units) {
                    know(insert, "UNIT", unit[0], "611023001", null, null);
                }
                for (var branch : branches) {
                    know(insert, "BRANCH", branch[0], branch[1], branch[0], null);
                }
                for (var person : villagers) {
                    var village = person[4].substring(0, 12);
                    know(insert, "PERSON", person[0], village, person[4], person[5]);
                    know(insert, "HOUSEHOLD", person[5], village, person[4], person[5]);
                }
                return insert.executeBatch();
            }
        });
    }

    private static void know(PreparedStatement insert, String... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            insert.setString(i + 1, values[i]);
        }
        insert.addBatch();
    }

    private static List<String[]> lines(String roster) throws IOException {
        return Files.readAllLines(ROSTERS.resolve(roster + ".csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
    }
}
