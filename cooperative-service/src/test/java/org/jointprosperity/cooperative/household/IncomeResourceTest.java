package org.jointprosperity.cooperative.household;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.cooperative.suite.Village;
import org.junit.jupiter.api.Test;

/** What whom is told of a neighbour's income. */
@QuarkusTest
@WithTestResource(RealParts.class)
class IncomeResourceTest {

    private static final String PATH = "/api/v1/demonstration-households";
    private static final Tokens COUNTY = Tokens.of("611021");
    private static final Tokens VILLAGER = Tokens.villager().with("division", "611021104201");

    @Test
    void tellsAVillagerTheBandsOfItsNeighboursIncomes() {
        var location = nominated();

        VILLAGER.asks()
                .get(location)
                .then()
                .statusCode(200)
                .body("baseIncome.year", equalTo(2007))
                .body("baseIncome.perHead", nullValue())
                .body("baseIncome.band", equalTo("1000-1999"))
                .body("currentIncome.perHead", nullValue())
                .body("currentIncome.band", equalTo("3000-3999"));
        VILLAGER.asks()
                .get(PATH + "?division=611021104201")
                .then()
                .body("items[0].baseIncome.perHead", nullValue())
                .body("items[0].currentIncome.perHead", nullValue())
                .body("items[0].currentIncome.band", equalTo("3000-3999"));
        COUNTY.asks()
                .get(location)
                .then()
                .body("currentIncome.perHead.amount", equalTo("3300.00"))
                .body("currentIncome.band", equalTo("3000-3999"));
        COUNTY.asks()
                .get(PATH + "?division=611021104201")
                .then()
                .body("items[0].currentIncome.perHead.amount", equalTo("3300.00"));
    }

    private static String nominated() {
        return COUNTY.sends(Village.known("611021104201", 21301).demonstrates("茶叶"))
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }
}
