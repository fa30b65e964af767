package org.jointprosperity.evaluation.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.junit.jupiter.api.Test;

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
                                "objections-answered-in-time"))
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
    void knowsNoOtherFigure() {
        Tokens.analyst()
                .asks()
                .get("/api/v1/evaluation-figures/units/rows")
                .then()
                .statusCode(404);
    }
}
