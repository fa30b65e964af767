package org.jointprosperity.evaluation.pack;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class RulePackResourceTest {

    private static final String PATH = "/api/v1/rule-packs";

    @Test
    void listsWhatIsInForceOnADayAndWhere() {
        Tokens.villager()
                .asks()
                .get(PATH + "?on=2026-03-01&jurisdiction=330106")
                .then()
                .statusCode(200)
                .body("items.id", hasItems("village-law-2026", "collective-law-2024"))
                .body("items.id", not(hasItem("village-law-2018")))
                .body("items.id", not(hasItem("shaanxi-village-measures-2011")));
    }

    @Test
    void turnsPages() {
        var first = Tokens.villager()
                .asks()
                .get(PATH + "?limit=3")
                .then()
                .body("items", hasSize(3))
                .extract();

        Tokens.villager()
                .asks()
                .get(first.header("Link").replaceAll("<(.*)>.*", "$1"))
                .then()
                .statusCode(200)
                .body("items", hasSize(3))
                .body("items.id", not(hasItem(first.<String>path("items[2].id"))));
    }

    @Test
    void showsAPackWithItsRules() {
        Tokens.villager()
                .asks()
                .get(PATH + "/branch-rules-2018")
                .then()
                .statusCode(200)
                .body("jurisdiction", equalTo("00"))
                .body("verified", equalTo(false))
                .body("rules[0].pass.basis", equalTo("ELIGIBLE"))
                .body("rules[0].text.zh", notNullValue());
    }

    @Test
    void knowsNoOtherPack() {
        Tokens.villager().asks().get(PATH + "/of-tomorrow").then().statusCode(404);
    }

    @Test
    void showsTheTableOfMatters() {
        Tokens.villager()
                .asks()
                .get(PATH + "/matters")
                .then()
                .statusCode(200)
                .body("items.code", hasItem("public-works"));
    }
}
