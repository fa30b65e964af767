package org.jointprosperity.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.Plans;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists stay index-backed however large the county is: the server explains what it did for each of them. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ListPlansTest {

    private static final int COUNTIES = Integer.getInteger("joint.scale", 1);
    /** A page of 50 and the row behind it; where a filter leaves one row in ten, the nine others are read too. */
    private static final int MOST_ROWS = 1_000;

    private static final int LONGEST_PAGE = 200;

    private static boolean written;

    @BeforeEach
    void aLargeCounty() {
        if (!written) {
            Registered.nobody();
            Registered.all();
            LargeCounty.of(COUNTIES);
            written = true;
        }
    }

    @AfterAll
    static void asBefore() {
        Database.execute("truncate visit, concern cascade");
        Registered.nobody();
    }

    @ParameterizedTest
    @CsvSource({
        "villagers, villager",
        "villagers?division=611023105, villager",
        "households, household",
        "members, member",
        "members?unit=11611023MBY0000007, member",
        "liaisons, liaison",
        "liaisons?member=C000025007, liaison",
        "liaisons?counterpart=N000100007, liaison",
        "liaisons?unit=11611023MBY0000007, liaison",
        "pairings, pairing",
        "pairings?unit=11611023MBY0000007, pairing",
        "visits, visit",
        "visits?unit=11611023MBY0000007, visit",
        "visits?member=C000025007, visit",
        "concerns, concern",
        "concerns?state=OPEN, concern",
        "duties, duty",
        "duties?mine=true&overdue=true, duty",
        "duties?overdue=true, duty",
        "fund-entries, fund_entry",
        "fund-entries?kind=PLEDGED, fund_entry",
        "undertakings, undertaking",
        "undertakings?state=OPEN, undertaking",
        "visits?asOf=2009-12-01, visit",
        "visits?asOf=2009-12-01&confirmed=false, visit",
        "concerns?asOf=2009-12-01, concern",
        "concerns?asOf=2009-12-01&state=OPEN, concern",
        "duties?asOf=2009-12-01, duty",
        "duties?asOf=2009-12-01&overdue=true, duty",
        "duties?asOf=2009-12-01&mine=true&state=ESCALATED, duty",
        "fund-entries?asOf=2009-12-01, fund_entry",
        "undertakings?asOf=2009-12-01, undertaking",
        "undertakings?asOf=2009-12-01&state=OPEN, undertaking",
        "resource-offers, offer",
        "resource-offers?asOf=2009-12-01, offer"
    })
    void aPageReadsNoMoreThanItself(String list, String table) {
        try (var plans = Plans.explained()) {
            var executed = plans.of(() -> asks(list), table).stream()
                    .filter(ListPlansTest::isOfAList)
                    .toList();
            assertThat(executed).isNotEmpty().allSatisfy(plan -> {
                assertThat(plan).doesNotContain("Seq Scan on " + table + " ");
                assertThat(Plans.rowsRead(plan)).as(plan).isLessThan(MOST_ROWS);
            });
        }
    }

    @ParameterizedTest
    @CsvSource({"villagers, villager", "visits, visit", "duties, duty", "fund-entries, fund_entry", "liaisons, liaison"
    })
    void aTownAndAUnitAreServedByAnIndexToo(String list, String table) {
        try (var plans = Plans.explained()) {
            for (var who : List.of(Tokens.town(), Tokens.branch(), Tokens.unit())) {
                assertThat(plans.of(() -> asks(who, list), table).stream().filter(ListPlansTest::isOfAList))
                        .isNotEmpty()
                        .allSatisfy(plan -> assertThat(plan).doesNotContain("Seq Scan on " + table + " "));
            }
        }
    }

    @Test
    void pageOneThousandCostsWhatPageOneCosts() {
        String first = "villagers?limit=10";
        String last = first + "&cursor=" + behind(999 * 10);
        try (var plans = Plans.explained()) {
            long one = Plans.rowsRead(String.join("\n", plans.of(() -> asks(first), "villager")));
            long thousand = Plans.rowsRead(String.join("\n", plans.of(() -> asks(last), "villager")));
            assertThat(thousand).isBetween(1L, one + 5);
        }
    }

    /** The cursor behind so many villagers, reached in pages as long as they may be: a cursor is good for pages of any length. */
    private String behind(int villagers) {
        int read = villagers % LONGEST_PAGE;
        String cursor = asks("villagers?limit=" + read);
        for (; read < villagers; read += LONGEST_PAGE) {
            cursor = asks("villagers?limit=" + LONGEST_PAGE + "&cursor=" + cursor);
        }
        return cursor;
    }

    /** A scheduled step that takes any rows without an order may run beside the request. */
    private static boolean isOfAList(String plan) {
        return plan.contains("order by") && plan.contains("fetch first");
    }

    /** Asks for a page; its cursor to the next. */
    private String asks(String list) {
        return page(Tokens.county().asks(), list);
    }

    private static String asks(Tokens who, String list) {
        return page(who.asks(), list);
    }

    private static String page(RequestSpecification request, String list) {
        return request.urlEncodingEnabled(false)
                .get("/api/v1/" + list)
                .then()
                .statusCode(200)
                .extract()
                .path("next");
    }
}
