package org.jointprosperity.cooperative.industry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class IndustryResourceTest {

    private static final String PATH = "/api/v1/industries";
    private static final Tokens VILLAGER = Tokens.villager();

    @Test
    void listsTheCodeTableToWhoeverMayRead() {
        given().get(PATH).then().statusCode(401);
        VILLAGER.asks()
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items.find { it.name == '生猪' }.nameEn", equalTo("pigs"))
                .body("items.find { it.name == '生猪' }.herdUnit", equalTo("头"))
                .body("items.find { it.name == '茶叶' }.herdUnit", nullValue());
    }

    @Test
    void turnsPages() {
        var names = new ArrayList<String>();
        String cursor = "";
        while (cursor != null) {
            var page = VILLAGER.asks()
                    .get(PATH + "?limit=3" + cursor)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            names.addAll(page.getList("items.name", String.class));
            cursor = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
        }
        assertThat(names).doesNotHaveDuplicates().hasSize((int) Database.number("select count(*) from industry"));
    }
}
