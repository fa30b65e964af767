package org.jointprosperity.cooperative.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.cooperative.suite.Announcements;
import org.jointprosperity.cooperative.suite.Codes;
import org.jointprosperity.cooperative.suite.Registry;
import org.jointprosperity.cooperative.suite.Village;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What households and villages earn, who is told of it, and what is refused. */
@QuarkusTest
@WithTestResource(RealParts.class)
class HouseholdIncomeResourceTest {

    private static final String PATH = "/api/v1/household-incomes/";
    private static final String VILLAGES = "/api/v1/village-incomes";
    private static final Tokens TOWN = Tokens.of("611028101");
    private static final Tokens OTHER_TOWN = Tokens.of("611028102");
    private static final Tokens READER = Tokens.of("611028101").scopes("cooperative:read");
    private static final String RECEIPT = "0f".repeat(32);

    private static Village village;

    @BeforeEach
    void knowTheVillage() {
        if (village == null) {
            village = Village.known("611028101201", 28001);
        }
    }

    @Test
    void refusesWhatCannotBeAndLosesNothing() {
        long before = Database.number("select count(*) from income_entry");
        records(income("amount", yuan("0"))).statusCode(409).body("code", equalTo("income-not-positive"));
        records(income("amount", yuan("-5"))).statusCode(400).body("code", equalTo("money-invalid"));
        records(income("amount", yuan("99999999999999"))).statusCode(400).body("code", equalTo("money-invalid"));
        records(income("amount", yuan("9999999999999.99")))
                .statusCode(409)
                .body("code", equalTo("income-too-large"))
                .body("largestFen", equalTo(1_000_000_000_000L));
        records(income("year", 2010)).statusCode(409).body("code", equalTo("income-year-in-the-future"));
        records(income("year", 1900)).statusCode(400).body("violations[0].field", equalTo("year"));
        records(income("earnedOn", "2010-01-01")).statusCode(409).body("code", equalTo("date-in-the-future"));
        records(income("earnedOn", "2008-12-31")).statusCode(409).body("code", equalTo("income-day-before-its-year"));
        records(income("source", "LOTTERY")).statusCode(409).body("code", equalTo("income-source-unknown"));
        records(income("source", "COLLECTIVE_RENT")).statusCode(409).body("code", equalTo("income-source-unknown"));
        records(income("source", "NET_PER_HEAD")).statusCode(409).body("code", equalTo("income-per-head-by-review"));
        for (var derived : List.of("ORDER", "PATRONAGE", "CAPITAL")) {
            records(income("source", derived)).statusCode(409).body("code", equalTo("income-source-derived"));
        }
        records(income("receipts", List.of("no hash"))).statusCode(400);
        OTHER_TOWN
                .sends(income("year", 2009))
                .post(PATH + village.household() + "/entries")
                .then()
                .statusCode(404);
        OTHER_TOWN.asks().get(PATH + village.household()).then().statusCode(404).body("code", equalTo("not-found"));
        TOWN.asks().get(PATH + "H28101201-999").then().statusCode(404);
        counts(2010, 4).statusCode(409).body("code", equalTo("income-year-in-the-future"));
        counts(2009, 0).statusCode(400);
        assertThat(Database.number("select count(*) from income_entry")).isEqualTo(before);
    }

    @Test
    void sharesACompleteYearAmongThePersons() {
        var home = Village.known("611028101202", 28002);
        var recorded = TOWN.sends(income("amount", yuan("10000.01")))
                .post(PATH + home.household() + "/entries")
                .then()
                .statusCode(201)
                .body("years[0].perHead", nullValue())
                .body("years[0].sources[0].amount.amount", equalTo("10000.01"))
                .body("years[0].sources[0].unproven", equalTo(true))
                .extract();
        Database.execute(
                """
                insert into income_source values (gen_random_uuid(), 'STALL', '摆摊收入', 'stall', 'HOUSEHOLD', true, '611028101',
                    '2009-01-01', null, '示例', false)""");
        var stall = income("amount", yuan("2000"));
        stall.putAll(Map.of("source", "STALL", "estimated", true));
        TOWN.sends(stall).post(PATH + home.household() + "/entries").then().statusCode(201);
        TOWN.sends(Map.of("year", 2009, "persons", 4, "complete", true))
                .post(PATH + home.household() + "/persons")
                .then()
                .statusCode(200)
                .body("years[0].perHead.amount", equalTo("3000.00"))
                .body("years[0].basis", equalTo("SOURCES"))
                .body("years[0].estimated", equalTo(true))
                .body("years[0].gross", equalTo(true));
        READER.asks()
                .get(PATH + home.household())
                .then()
                .body("years[0].perHead", nullValue())
                .body("years[0].band", equalTo("3000-3999"))
                .body("years[0].sources[0].amount", nullValue());
        var entry = recorded.header("Location");
        READER.asks().get(entry).then().body("amount", nullValue()).body("source", equalTo("WAGE"));
        TOWN.sends(Map.of("reason", "金额录错"))
                .post(entry + "/reversal")
                .then()
                .statusCode(201)
                .body("reversal", equalTo(true));
        TOWN.sends(Map.of("reason", "再冲"))
                .post(entry + "/reversal")
                .then()
                .statusCode(409)
                .body("code", equalTo("income-already-reversed"));
        OTHER_TOWN
                .sends(Map.of("reason", "他乡"))
                .post(entry + "/reversal")
                .then()
                .statusCode(404);
        TOWN.asks().get(PATH + home.household()).then().body("years[0].perHead.amount", equalTo("500.00"));
        var id = entry.substring(entry.lastIndexOf('/') + 1);
        assertThat(Announcements.typesOf(id, 2))
                .containsExactly("cooperative.IncomeRecorded", "cooperative.IncomeReversed");
        assertThat(Announcements.lastOf(id)).doesNotContain("10000", "1000001");
    }

    @Test
    void tellsOfAVillageOnlyWhereFiveHouseholdsStandBehindIt() {
        var home = Village.known("611028103201", 28003);
        var town = Tokens.of("611028103");
        for (int number = 1; number <= 4; number++) {
            nominated(town, home, number, 1_000 + 100 * number, 2_000 + 100 * number);
        }
        collective(town, "611028103201", "COLLECTIVE_RENT", List.of()).statusCode(400);
        collective(town, "611028103201", "COLLECTIVE_RENT", List.of("no hash"))
                .statusCode(400)
                .body("violations.field", hasItem("receipts[0]"));
        collective(town, "611028103201", "WAGE", List.of(RECEIPT))
                .statusCode(409)
                .body("code", equalTo("income-source-unknown"));
        collective(town, "611028103", "COLLECTIVE_RENT", List.of(RECEIPT))
                .statusCode(409)
                .body("code", equalTo("income-of-no-village"));
        collective(TOWN, "611028103201", "COLLECTIVE_RENT", List.of(RECEIPT))
                .statusCode(403)
                .body("code", equalTo("place-not-yours"));
        var rent = collective(town, "611028103201", "COLLECTIVE_RENT", List.of(RECEIPT))
                .statusCode(201)
                .body("collective.total.amount", equalTo("52300.00"))
                .body("collective.unproven", equalTo(true))
                .body("collective.sources[0].unproven", equalTo(true))
                .extract();
        assertThat(rent.header("Location")).endsWith("/api/v1/incomes/" + rent.path("entry"));
        proves(town, rent.header("Location"));
        town.asks()
                .get(VILLAGES + "?year=2009&division=611028103201")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].households.recorded", equalTo(4))
                .body("items[0].households.suppressed", equalTo(true))
                .body("items[0].households.median", nullValue())
                .body("items[0].households.wholeVillage", nullValue());

        nominated(town, home, 5, 1_000, 20_000);

        town.asks()
                .get(VILLAGES + "?year=2009&division=611028103")
                .then()
                .body("items[0].households.suppressed", equalTo(false))
                .body("items[0].households.median.amount", equalTo("2300.00"))
                .body("items[0].households.mean.amount", equalTo("5800.00"))
                .body("items[0].households.wholeVillage.estimated", equalTo(true))
                .body("items[0].households.wholeVillage.basedOnHouseholds", equalTo(5))
                .body("items[0].households.wholeVillage.persons", equalTo(6))
                .body("items[0].households.wholeVillage.total.amount", equalTo("34800.00"));
        town.asks()
                .get(PATH + household(home, 5))
                .then()
                .body("years.find { it.year == 2009 }.warnings.code", equalTo(List.of("ABOVE_VILLAGE_MEDIAN")));
        town.asks().get(PATH + household(home, 1)).then().body("years.warnings.flatten()", hasSize(0));
        town.asks()
                .get("/api/v1/household-growth?year=2009&division=611028103201&limit=4")
                .then()
                .statusCode(200)
                .body("items", hasSize(4))
                .body("items[0].growthPerMille", equalTo(909))
                .body("items[0].villageMedianPerMille", equalTo(833))
                .body("items[0].aboveMedian", equalTo(true));
        town.scopes("cooperative:read")
                .asks()
                .get("/api/v1/household-growth?year=2009&division=611028103201")
                .then()
                .body("items.growthPerMille", not(hasItem(909)))
                .body("items[0].currentBand", equalTo("2000-2999"));
        OTHER_TOWN.asks().get(VILLAGES + "?year=2009").then().statusCode(200).body("items", hasSize(0));
        TOWN.asks().get("/api/v1/household-growth?year=2009").then().statusCode(400);
        for (var list : List.of("/api/v1/household-growth", VILLAGES)) {
            TOWN.asks()
                    .get(list + "?year=2009&division=611028")
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("division-too-wide"));
        }
        var entry = rent.header("Location");
        assertThat(Announcements.typesOf(entry.substring(entry.lastIndexOf('/') + 1), 1))
                .containsExactly("cooperative.VillageIncomeStated");
    }

    /** A paper that is kept nowhere, or in another town, proves nothing; one that is kept in the town does, once it is. */
    private static void proves(Tokens town, String rent) {
        Registry.keepsPaper(RECEIPT, "611028102");
        Registry.keepsPaperOfUnit(RECEIPT, "611028103", Codes.company(28_103));
        town.asks().get(rent).then().body("unproven", equalTo(true)).body("unknownReceipts", equalTo(List.of(RECEIPT)));
        unproven(town, 52300);
        Registry.keepsPaper(RECEIPT, "611028103");
        town.asks().get(rent).then().body("unproven", equalTo(false)).body("unknownReceipts", hasSize(0));
        unproven(town, 0);
        town.asks()
                .get(VILLAGES + "?year=2009&division=611028103201")
                .then()
                .body("items[0].collective.unproven", equalTo(false))
                .body("items[0].collective.total.amount", equalTo("52300.00"));
    }

    private static void unproven(Tokens town, int yuan) {
        var figures = town.asks()
                .get("/api/v1/cooperative-figures")
                .then()
                .statusCode(200)
                .body("items.find { it.code == 'collective-income' }.value", equalTo(52300))
                .body("items.find { it.code == 'collective-income' }.rowSum", equalTo(5_230_000))
                .body("items.find { it.code == 'collective-income' }.rowUnit", equalTo("fen"));
        figures.body("items.find { it.code == 'collective-income-unproven' }.value", equalTo(yuan));
    }

    private static void nominated(Tokens by, Village home, int number, int base, int current) {
        var household = household(home, number);
        var head = "N%05d".formatted(28_300 + number);
        Registry.registersHousehold(household, home.branch());
        Registry.registersPerson(head, home.branch(), household);
        by.sends(Map.of(
                        "household",
                        household,
                        "head",
                        head,
                        "industry",
                        "茶叶",
                        "baseIncome",
                        Map.of("year", 2007, "perHead", yuan(String.valueOf(base))),
                        "currentIncome",
                        Map.of("year", 2009, "perHead", yuan(String.valueOf(current)))))
                .post("/api/v1/demonstration-households")
                .then()
                .statusCode(201);
    }

    private static String household(Village home, int number) {
        return home.household().replace("-001", "-10" + number);
    }

    private static ValidatableResponse collective(Tokens by, String division, String source, List<String> receipts) {
        var income = new HashMap<>(income("amount", yuan("52300")));
        income.putAll(Map.of("division", division, "source", source, "receipts", receipts));
        return by.sends(income).post(VILLAGES).then();
    }

    private static ValidatableResponse records(Map<String, Object> income) {
        return TOWN.sends(income).post(PATH + village.household() + "/entries").then();
    }

    private static ValidatableResponse counts(int year, int persons) {
        return TOWN.sends(Map.of("year", year, "persons", persons, "complete", true))
                .post(PATH + village.household() + "/persons")
                .then();
    }

    private static Map<String, Object> income(String field, Object value) {
        var income = new HashMap<String, Object>(Map.of(
                "year", 2009, "source", "WAGE", "amount", yuan("100"), "earnedOn", "2009-11-30", "estimated", false));
        income.put(field, value);
        return income;
    }

    private static Map<String, Object> yuan(String amount) {
        return Map.of("amount", amount, "currency", "CNY");
    }
}
