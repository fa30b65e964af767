package org.jointprosperity.evaluation.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class EvaluationFigureResourceTest {

    @Test
    void publishesTheStagesOfADecisionWithRowsThatSumToThem() {
        var figures = Tokens.analyst()
                .asks()
                .get("/api/v1/evaluation-figures")
                .then()
                .statusCode(200)
                .body(
                        "items.code",
                        hasItems(
                                "decision-stages",
                                "delegate-kinds",
                                "disclosure-levels",
                                "disclosures-published",
                                "disclosures-overdue",
                                "objections-answered-in-time",
                                "example-applicants",
                                "applicants",
                                "reserve-cadres",
                                "decisions-opened",
                                "decisions-carried",
                                "meetings-held",
                                "appraisals-opened",
                                "appraisals-closed",
                                "findings-closed",
                                "findings-poor",
                                "elections-held",
                                "cadres-promoted",
                                "open-selections-under-way",
                                "commitments-published",
                                "commitments-evaluated",
                                "stars-awarded",
                                "deliveries-made",
                                "deliveries-confirmed"))
                .body("items.find { it.code == 'disclosure-levels' }.value", equalTo(2))
                .body("items[0].value", equalTo(3))
                .body("items[0].asOf", equalTo("2009-12-31"))
                .extract();

        List<Integer> rows = Tokens.analyst()
                .asks()
                .get(figures.<String>path("items[0].rows"))
                .then()
                .statusCode(200)
                .extract()
                .path("items.value");
        assertThat(rows.stream().mapToInt(Integer::intValue).sum()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "four-good-criteria, 4",
        "leadership-levels, 3",
        "provincial-honour, 2007",
        "double-parts, 2",
        "commitment-levels, 4",
        "care-deliveries, 5",
        "strengths, 4",
        "decision-stages, 3"
    })
    void countsTheCodeTablesAsThePublishedFiguresDo(String code, int value) throws IOException {
        assertThat(Files.readAllLines(Path.of("../deploy/shangnan/figures.csv")))
                .filteredOn(line -> line.contains(",evaluation," + code + ","))
                .singleElement()
                .asString()
                .contains("," + value + ",");
        Tokens.analyst()
                .asks()
                .get("/api/v1/evaluation-figures")
                .then()
                .body("items.find { it.code == '" + code + "' }.value", equalTo(value));
        List<String> links = Tokens.analyst()
                .asks()
                .get("/api/v1/evaluation-figures/" + code + "/rows")
                .then()
                .body("items", hasSize(code.equals("provincial-honour") ? 1 : value))
                .extract()
                .path("items.link");
        Tokens.analyst().asks().get(links.get(0)).then().statusCode(200);
    }

    @Test
    void everyRowCanBeRead() {
        List<String> links = Tokens.analyst()
                .asks()
                .get("/api/v1/evaluation-figures/decision-stages/rows")
                .then()
                .extract()
                .path("items.link");

        for (String link : links) {
            Tokens.analyst().asks().get(link).then().statusCode(200);
        }
    }

    @Test
    void answersForNoDayToCome() {
        for (String code : List.of("open-selections", "awards-given")) {
            Tokens.analyst()
                    .asks()
                    .get("/api/v1/evaluation-figures/" + code + "/rows?asOf=2099-01-01")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("day-in-future"));
        }
    }

    @Test
    void anHonourHasASourceAndADayThatHasCome() {
        var form = new HashMap<String, Object>(Map.of(
                "code", "town-honour",
                "nameZh", "先进镇",
                "nameEn", "advanced town",
                "year", 2008,
                "awardedBy", "商南县",
                "division", "611023105",
                "source", "表彰决定",
                "verified", false));
        var admin = Tokens.county().scopes("evaluation:read evaluation:admin");
        String path = admin.sends(form)
                .post("/api/v1/honours")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        Tokens.of("611023107").asks().get(path).then().body("latestOn", equalTo("2008-12-31"));
        admin.sends(form)
                .post("/api/v1/honours")
                .then()
                .statusCode(409)
                .body("code", equalTo("honour-already-recorded"));
        form.put("year", 2010);
        admin.sends(form).post("/api/v1/honours").then().statusCode(409).body("code", equalTo("date-in-the-future"));
        form.put("division", "611024");
        admin.sends(form).post("/api/v1/honours").then().statusCode(403);
    }

    @Test
    void knowsNoOtherFigure() {
        Tokens.analyst()
                .asks()
                .get("/api/v1/evaluation-figures/units/rows")
                .then()
                .statusCode(404);
    }
}
