package org.jointprosperity.pairing.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.pairing.Registered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class PairingFigureResourceTest {

    @BeforeEach
    void everyoneIsRegistered() {
        Registered.all();
    }

    @Test
    void everyFigureIsTheSumOfItsRows() {
        List<Map<String, Object>> figures =
                Tokens.county().asks().get("/api/v1/pairing-figures").path("items");
        assertThat(figures).hasSize(7);
        for (var figure : figures) {
            int sum = 0;
            String next = (String) figure.get("rows") + "&limit=1";
            while (next != null) {
                var page = Tokens.county()
                        .asks()
                        .urlEncodingEnabled(false)
                        .get(next)
                        .then()
                        .statusCode(200)
                        .extract();
                List<Integer> values = page.path("items.value");
                sum += values.stream().mapToInt(Integer::intValue).sum();
                String cursor = page.path("next");
                next = cursor == null ? null : figure.get("rows") + "&limit=1&cursor=" + cursor;
            }
            assertThat(sum).as("%s", figure.get("code")).isEqualTo(figure.get("value"));
        }
    }

    @Test
    void countsWithinThePlaceAndBeforeTheDay() {
        Tokens.town()
                .asks()
                .get("/api/v1/pairing-figures")
                .then()
                .body("items.find { it.code == 'branches' }.value", equalTo(1));
        Tokens.county()
                .asks()
                .get("/api/v1/pairing-figures?asOf=2009-12-30")
                .then()
                .body("items.find { it.code == 'units' }.value", equalTo(0));
    }

    @Test
    void aCursorOfOneFigureIsNotGoodForAnother() {
        String cursor = Tokens.county()
                .asks()
                .get("/api/v1/pairing-figures/branches/rows?limit=1")
                .path("next");
        Tokens.county()
                .asks()
                .get("/api/v1/pairing-figures/rural-people/rows?limit=1&cursor=" + cursor)
                .then()
                .statusCode(400)
                .body("code", equalTo("cursor-invalid"));
        Tokens.county()
                .asks()
                .get("/api/v1/pairing-figures/nothing/rows")
                .then()
                .statusCode(404);
    }
}
