package org.jointprosperity.pairing.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.pairing.Pair;
import org.jointprosperity.pairing.Registered;
import org.jointprosperity.pairing.Upload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class PairingFigureResourceTest {

    private static final String UNIT =
            "统一社会信用代码,单位名称,类别,性质,党组织名称,党员数,办公地址所在镇,双联双建包抓\n" + Registered.UNIT + ",中共商南县委政法委,政法,机关,县政法委党支部,5,城关街道,";

    @BeforeEach
    void everyoneIsRegistered() {
        Registered.all();
    }

    @Test
    void everyFigureIsTheSumOfItsRows() {
        List<Map<String, Object>> figures =
                Tokens.county().asks().get("/api/v1/pairing-figures").path("items");
        assertThat(figures).hasSizeGreaterThan(10);
        for (var figure : figures) {
            int sum = 0;
            int rows = 0;
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
                rows += values.size();
                String cursor = page.path("next");
                next = cursor == null ? null : figure.get("rows") + "&limit=1&cursor=" + cursor;
            }
            assertThat(sum).as("%s", figure.get("code")).isEqualTo(figure.get("rowSum"));
            assertThat(rows).as("%s", figure.get("code")).isEqualTo(figure.get("rowCount"));
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
                .body("items.find { it.code == 'units' }.value", nullValue())
                .body("items.find { it.code == 'unit-coverage' }.value", nullValue());
    }

    @Test
    void aDesignationThatIsLostStaysInTheFiguresOfTheDaysBefore() {
        Registered.nobody();
        Registered.all();
        Upload.csv("units", UNIT + "是\n", "").body("state", equalTo("SUCCEEDED"));
        Database.execute("update branch_designation set held_from = '2008-01-01'");
        Database.execute("update unit_designation set held_from = '2008-01-01'");
        Upload.csv("units", UNIT + "否\n", "").body("state", equalTo("SUCCEEDED"));
        Upload.csv(
                        "branches",
                        """
                        支部编码,行政区划代码,镇街,村(社区),支部名称,村类型,重点村,贫困村,党员数,户数,人口
                        61102310100101,611023101001,富水镇,富水社区,富水镇富水社区党支部,软村、穷村,否,否,20,300,1000
                        61102300100101,611023001001,城关街道,塘坝社区,城关街道塘坝社区党支部,穷村,是,否,19,393,1412
                        """,
                        "")
                .body("state", equalTo("SUCCEEDED"));
        designated("2007-12-31", null, null, null);
        designated("2009-12-30", 1, 1, 1);
        designated("2009-12-31", 1, 0, 0);
        Tokens.county()
                .asks()
                .get("/api/v1/pairing-figures/key-villages/rows?asOf=2009-12-30")
                .then()
                .body("items.key", contains("61102310100101"));
        Tokens.county()
                .asks()
                .get("/api/v1/pairing-figures/key-villages/rows?asOf=2009-12-31")
                .then()
                .body("items.key", contains("61102300100101"));
    }

    @Test
    void refusesADayThatNoDatabaseKnowsOrThatHasNotCome() {
        refuses("-5000-01-01", "value-out-of-range");
        refuses("%2B9999999-01-01", "day-in-future");
        refuses("2010-01-01", "day-in-future");
    }

    private static void refuses(String day, String code) {
        for (String path : new String[] {"/api/v1/pairing-figures", "/api/v1/pairing-figures/units/rows"}) {
            Tokens.county()
                    .asks()
                    .urlEncodingEnabled(false)
                    .get(path + "?asOf=" + day)
                    .then()
                    .statusCode(400)
                    .body(containsString(code));
        }
    }

    @Test
    void aTownIsToldThatItsUnitIsCoveredByAPairInAnotherTown() {
        Pair.noneOpen();
        var town = Tokens.of("611023001");
        coverage(town, 0, 1);
        Pair.inForce();
        coverage(town, 1, 1);
        coverage(Tokens.unit(), 1, 1);
        coverage(Tokens.of("611023101"), 0, 0);
        Pair.noneOpen();
    }

    private static void coverage(Tokens who, int covered, int all) {
        var figure = "items.find { it.code == 'unit-coverage' }.";
        who.asks()
                .get("/api/v1/pairing-figures")
                .then()
                .statusCode(200)
                .body(figure + "rowSum", equalTo(covered))
                .body(figure + "rowCount", equalTo(all))
                .body(figure + "value", equalTo(all == 0 ? 0 : covered * 100 / all));
    }

    private static void designated(String asOf, Integer keyVillages, Integer poorVillages, Integer inCharge) {
        var figures = Tokens.county()
                .asks()
                .get("/api/v1/pairing-figures?asOf=" + asOf)
                .then();
        figures.body(valueOf("key-villages"), equalTo(keyVillages))
                .body(valueOf("poor-villages"), equalTo(poorVillages))
                .body(valueOf("departments-in-charge"), equalTo(inCharge));
    }

    private static String valueOf(String figure) {
        return "items.find { it.code == '" + figure + "' }.value";
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
