package org.jointprosperity.cooperative.figures;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.cooperative.suite.Codes;
import org.jointprosperity.cooperative.suite.Village;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class FigureResourceTest {

    private static final String FIGURES = "/api/v1/cooperative-figures";
    private static final Tokens COUNTY = Tokens.of("611020");

    @Test
    void countsForATownWhatLiesInIt() {
        registered(Village.known("611020101201", 20001), Codes.association(301));
        registered(Village.known("611020102201", 20002), Codes.association(302));
        registered(Village.known("611020102202", 20003), Codes.association(303));

        counts(COUNTY, 3);
        counts(Tokens.of("611020101"), 1);
        counts(Tokens.of("611020102"), 2);
        counts(Tokens.of("611020103"), 0);
        Tokens.of("611020101")
                .asks()
                .get(FIGURES + "/associations/rows")
                .then()
                .body("items[0].key", equalTo(Codes.association(301)));
    }

    private static void counts(Tokens caller, int associations) {
        caller.asks()
                .get(FIGURES)
                .then()
                .statusCode(200)
                .body("items.find { it.code == 'associations' }.value", equalTo(associations));
        caller.asks().get(FIGURES + "/associations/rows").then().statusCode(200).body("items", hasSize(associations));
    }

    private static void registered(Village village, String code) {
        COUNTY.sends(Map.of(
                        "creditCode",
                        code,
                        "name",
                        "示例协会",
                        "industry",
                        "核桃",
                        "branch",
                        village.branch(),
                        "leader",
                        village.head(),
                        "members",
                        30,
                        "foundedOn",
                        "2008-01-01"))
                .post("/api/v1/associations")
                .then()
                .statusCode(201);
    }
}
