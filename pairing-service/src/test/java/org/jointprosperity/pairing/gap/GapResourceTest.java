package org.jointprosperity.pairing.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.place.PlatformWork;
import org.jointprosperity.contracts.PairingEvent;
import org.jointprosperity.pairing.Cooperative;
import org.jointprosperity.pairing.Pair;
import org.jointprosperity.pairing.Registered;
import org.jointprosperity.pairing.Upload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class GapResourceTest {

    private static final String PATH = "/api/v1/gaps";
    private static final String VILLAGE = "611023104001";

    @Inject
    Outbox outbox;

    @Inject
    PlatformWork platform;

    @BeforeEach
    void nothingButTheRegistry() {
        Registered.nobody();
        Registered.all();
        Database.execute("truncate duty_fact, undertaking_receipt, undertaking_move");
    }

    private static ValidatableResponse gap(Tokens who, String kind) {
        return who.asks().get(PATH + "/" + kind).then().statusCode(200);
    }

    private static ValidatableResponse gap(String kind) {
        return gap(Tokens.county(), kind);
    }

    private void happens(PairingEvent event) {
        platform.run(() -> outbox.add(event));
    }

    @Test
    void everyKindHasItsList() {
        List<String> lists = Tokens.county()
                .asks()
                .get(PATH)
                .then()
                .statusCode(200)
                .extract()
                .path("items.rows");
        assertThat(lists).hasSize(9);
        lists.forEach(list -> Tokens.county().asks().get(list).then().statusCode(200));
        Tokens.county().asks().get(PATH + "/nothing").then().statusCode(404);
        Tokens.county().scopes("cooperative:read").asks().get(PATH).then().statusCode(403);
        Tokens.county()
                .asks()
                .get(PATH + "/units-without-pairing?asOf=2009-13-01")
                .then()
                .statusCode(400);
        Tokens.county()
                .asks()
                .get(PATH + "/units-without-pairing?asOf=2010-01-01")
                .then()
                .statusCode(400)
                .body("code", equalTo("day-in-future"));
    }

    @Test
    void unitsAndBranchesAreUncoveredUntilTheyAreInAPair() {
        gap("units-without-pairing").body("items.number", contains(Registered.UNIT));
        gap("branches-without-pairing").body("items", hasSize(3));
        String pairing = Pair.inForce();
        gap("units-without-pairing").body("items", empty());
        gap("branches-without-pairing").body("items.number", contains("61102300100101", "61102310100101"));
        gap(Tokens.of("611023001"), "units-without-pairing").body("items", empty());
        gap(Tokens.of("611023001"), "branches-without-pairing").body("items.number", contains("61102300100101"));
        Tokens.county()
                .asks()
                .get(PATH + "/units-without-pairing?asOf=2009-12-30")
                .then()
                .body("items", empty());
        Pair.command(pairing, "termination", "*").statusCode(200);
        gap(Tokens.unit(), "units-without-pairing")
                .body("items.since", contains("2009-12-31"))
                .body("items[0].link", equalTo(linkOfTheUnit()));
    }

    private static String linkOfTheUnit() {
        return "/api/v1/units/" + Database.texts("select id::text from unit").get(0);
    }

    @Test
    void aHouseholdIsCoveredByAnyoneWhoLivesThere() {
        Pair.inForce();
        gap("members-without-liaison").body("items.number", contains("C0281"));
        gap("households-without-liaison").body("items.number", contains("H10100101-001", "H10400101-001"));
        Tokens.county()
                .sends(Map.of(
                        "member",
                        "C0281",
                        "counterpartKind",
                        "PERSON",
                        "counterpart",
                        "N04673",
                        "startsOn",
                        "2009-12-31"))
                .post("/api/v1/liaisons")
                .then()
                .statusCode(201);
        gap("members-without-liaison").body("items", empty());
        gap("households-without-liaison").body("items.number", contains("H10100101-001"));
        gap(Tokens.town(), "households-without-liaison").body("items", empty());
        gap(Tokens.unit(), "households-without-liaison").body("items", empty());
    }

    @Test
    void aVillageThatIsNoLongerOfTheClassWantedIsListedWithItsPairing() {
        String pairing = Pair.inForce();
        gap("villages-whose-class-changed").body("items", empty());
        reclass("[\"POOR\"]");
        gap("villages-whose-class-changed")
                .body("items.number", contains(Registered.BRANCH))
                .body("items.unit", contains(Registered.UNIT))
                .body("items.link", contains(pairing));
        gap(Tokens.town(), "villages-whose-class-changed").body("items", hasSize(1));
        Database.execute("update pairing set starts_on = '2009-07-01'");
        Database.execute("update branch_class set held_from = '2009-10-10'");
        Database.execute("insert into branch_class (branch_id, class, position, held_from, held_until)"
                + " select id, 'DISORDER', 1, date '2009-01-01', date '2009-10-10' from branch where code = '"
                + Registered.BRANCH + "'");
        gap("villages-whose-class-changed?asOf=2009-10-10").body("items", empty());
        Database.execute("update branch set registered_on = '2009-01-01' where code = '" + Registered.BRANCH + "'");
        gap("villages-whose-class-changed?asOf=2009-10-09").body("items", empty());
        gap("villages-whose-class-changed?asOf=2009-10-10").body("items.since", contains("2009-10-10"));
        gap(Tokens.unit(), "villages-whose-class-changed").body("items.since", contains("2009-10-10"));
        gap(Tokens.of("611023101"), "villages-whose-class-changed").body("items", empty());
        reclass("[\"DISORDER\",\"POOR\"]");
        gap("villages-whose-class-changed").body("items", empty());
    }

    private static void reclass(String classes) {
        String path = "/api/v1/branches/"
                + Database.texts("select id::text from branch where code = ?", Registered.BRANCH)
                        .get(0);
        Map<String, Object> branch = Tokens.county().asks().get(path).jsonPath().getMap("");
        var details = new HashMap<>(branch);
        List.of("id", "version", "registeredOn").forEach(details::remove);
        details.put(
                "classes",
                new ArrayList<>(List.of(classes.replaceAll("[\\[\\]\"]", "").split(","))));
        Tokens.county()
                .asks()
                .header("If-Match", "*")
                .contentType("application/json")
                .body(details)
                .put(path)
                .then()
                .statusCode(200);
    }

    @Test
    void aPairIsListedUntilItIsVisitedInTheQuarter() {
        String pairing = Pair.inForce();
        gap("pairings-without-visit-in-quarter")
                .body("items.number", contains(Registered.BRANCH))
                .body("items.until", contains("2009-12-31"))
                .body("items.link", contains(pairing));
        happens(new PairingEvent.VisitRecorded(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "C0281",
                "N04673",
                Registered.UNIT,
                Registered.BRANCH,
                VILLAGE,
                LocalDate.of(2009, 12, 31),
                "HEAR",
                "POLICY_TALK"));
        gap("pairings-without-visit-in-quarter").body("items", empty());
        Database.execute("update duty_fact set visited_on = '2009-09-30'");
        gap("pairings-without-visit-in-quarter").body("items.since", contains("2009-10-01"));
        gap("pairings-past-their-period").body("items", empty());
        Database.execute("update pairing set starts_on = '2009-01-01', ends_on = '2009-12-30'");
        gap("pairings-past-their-period").body("items.since", contains("2009-12-31"));
    }

    @Test
    void moneyWithoutEvidenceIsListedUntilAFactMovesTheUndertaking() {
        var pairing = id(Pair.inForce());
        Database.execute("update undertaking set signed_on = '2009-11-30'");
        var undertaking = UUID.fromString(
                Tokens.county().asks().get("/api/v1/undertakings?state=OPEN").path("items[0].id"));
        var entry = UUID.randomUUID();
        happens(received(entry, pairing, undertaking));
        gap("undertakings-with-money-but-no-evidence")
                .body("items.number", contains(undertaking.toString()))
                .body("items.since", contains("2009-12-01"));
        gap(Tokens.of("611023101"), "undertakings-with-money-but-no-evidence").body("items", empty());
        happens(new PairingEvent.FundsReversed(
                UUID.randomUUID(),
                UUID.randomUUID(),
                undertaking,
                Registered.UNIT,
                Registered.BRANCH,
                VILLAGE,
                2_000_000,
                "OWN",
                entry,
                "RECEIVED",
                "BANK_TRANSFER",
                LocalDate.of(2009, 12, 2)));
        gap("undertakings-with-money-but-no-evidence").body("items", empty());
        happens(received(UUID.randomUUID(), pairing, undertaking));
        gap(Tokens.unit(), "undertakings-with-money-but-no-evidence").body("items", hasSize(1));
        happens(new PairingEvent.UndertakingMoved(
                undertaking,
                UUID.randomUUID(),
                Registered.UNIT,
                Registered.BRANCH,
                VILLAGE,
                12_000,
                LocalDate.of(2009, 12, 5)));
        gap("undertakings-with-money-but-no-evidence").body("items", empty());
        Tokens.county()
                .asks()
                .get(PATH + "/undertakings-with-money-but-no-evidence?asOf=2009-12-04")
                .then()
                .body("items", hasSize(1));
    }

    /** What is promised in yuan is proven by money itself, even where it comes too late to count. */
    @Test
    void moneyBookedForATeaGardenWantsAFactAndMoneyForAPromiseOfMoneyDoesNot() {
        Database.execute("truncate known_base, known_certification, allotment cascade");
        String pairing = Pair.proposed();
        var money = Map.of("title", "提供经费", "quantity", 20_000, "unit", "元", "dueOn", "2010-12-31");
        var promises = new ArrayList<Object>((List<?>) Pair.plan().get("undertakings"));
        promises.add(money);
        Pair.plan(pairing, "\"0\"", Pair.planWith("undertakings", promises)).statusCode(200);
        Pair.sign(Tokens.unit(), pairing, 1, "\"1\"").statusCode(200);
        Pair.sign(Tokens.branch(), pairing, 1, "\"2\"").statusCode(200);
        books(Tokens.unit(), pairing, Map.of("kind", "DISBURSED"));
        String tea = undertaking(pairing, "新建茶园");
        books(Tokens.branch(), pairing, received(tea));
        gap("undertakings-with-money-but-no-evidence").body("items.number", contains(tea));
        Cooperative.opensTea("JD911", 10_000, "2010-01-05");
        gap("undertakings-with-money-but-no-evidence").body("items", empty());
        Pair.command(pairing, "termination", "*").statusCode(200);
        String yuan = undertaking(pairing, "提供经费");
        books(Tokens.branch(), pairing, received(yuan));
        Tokens.county()
                .asks()
                .get("/api/v1/undertakings/" + yuan)
                .then()
                .body("state", equalTo("RELEASED"))
                .body("done", equalTo("0"));
        gap("undertakings-with-money-but-no-evidence").body("items", empty());
    }

    private static Map<String, Object> received(String undertaking) {
        return Map.of(
                "kind",
                "RECEIVED",
                "undertaking",
                undertaking,
                "amount",
                Map.of("amount", "100.00", "currency", "CNY"),
                "receipts",
                List.of(Upload.paper(Tokens.branch())));
    }

    private static void books(Tokens who, String pairing, Map<String, Object> parts) {
        var funds = new HashMap<String, Object>(Map.of(
                "source",
                "OWN",
                "channel",
                "BANK_TRANSFER",
                "amount",
                Map.of("amount", "300.00", "currency", "CNY"),
                "bookedOn",
                "2009-12-31"));
        funds.putAll(parts);
        who.sends(funds).post(pairing + "/fund-entries").then().statusCode(201);
    }

    private static String undertaking(String pairing, String title) {
        return Tokens.county()
                .asks()
                .get("/api/v1/undertakings?pairing=" + id(pairing))
                .path("items.find { it.title == '" + title + "' }.id");
    }

    private static UUID id(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    private static PairingEvent.FundsReceived received(UUID entry, UUID pairing, UUID undertaking) {
        return new PairingEvent.FundsReceived(
                entry,
                pairing,
                undertaking,
                Registered.UNIT,
                Registered.BRANCH,
                VILLAGE,
                2_000_000,
                "OWN",
                "BANK_TRANSFER",
                LocalDate.of(2009, 12, 1));
    }

    @Test
    void pagesThroughAGapInTheOrderOfItsNumbers() {
        var numbers = new ArrayList<String>();
        String query = "?limit=1";
        String next;
        do {
            var page = Tokens.county()
                    .asks()
                    .urlEncodingEnabled(false)
                    .get(PATH + "/branches-without-pairing" + query)
                    .then()
                    .statusCode(200)
                    .extract();
            numbers.addAll(page.path("items.number"));
            next = page.path("next");
            query = "?limit=1&cursor=" + next;
        } while (next != null);
        assertThat(numbers).containsExactly("61102300100101", "61102310100101", "61102310400101");
    }
}
