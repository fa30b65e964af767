package org.jointprosperity.pairing.support;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.pairing.AtOnce;
import org.jointprosperity.pairing.Pair;
import org.jointprosperity.pairing.Registered;
import org.jointprosperity.pairing.Upload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class FundEntryResourceTest {

    private static final String VILLAGE = "611023104001";
    private static final String YUAN = "1.00";

    /** What is wrong with a disbursement, what the answer is and why. */
    private record Bad(String part, Object value, int status, String code) {}

    private static final List<Bad> TABLE = List.of(
            new Bad("amount", Map.of("amount", "-5.00", "currency", "CNY"), 400, "money-invalid"),
            new Bad("amount", Map.of("amount", "5.00", "currency", "USD"), 400, "money-invalid"),
            new Bad("amount", Map.of("amount", "0.001", "currency", "CNY"), 400, "money-invalid"),
            new Bad("amount", Map.of("amount", "0.00", "currency", "CNY"), 400, "amount-not-positive"),
            new Bad("amount", Map.of("amount", "5.00"), 400, "money-invalid"),
            new Bad("amount", null, 400, "request-invalid"),
            new Bad("amount", Map.of("amount", "20000.01", "currency", "CNY"), 409, "more-than-promised"),
            new Bad("kind", null, 400, "request-invalid"),
            new Bad("kind", "GIVEN", 400, "request-invalid"),
            new Bad("kind", "REVERSED", 409, "reversal-names-its-entry"),
            new Bad("kind", "RECEIVED", 409, "more-than-disbursed"),
            new Bad("kind", "USED", 409, "more-than-received"),
            new Bad("kind", "PLEDGED", 409, "channel-of-another-kind"),
            new Bad("kind", "COORDINATED", 409, "source-of-another-kind"),
            new Bad("channel", "LETTER", 409, "channel-of-another-kind"),
            new Bad("channel", "PIGEON", 409, "channel-unknown"),
            new Bad("channel", "", 400, "request-invalid"),
            new Bad("purpose", "FUN", 409, "purpose-unknown"),
            new Bad("bookedOn", "2010-01-01", 409, "day-in-future"),
            new Bad("bookedOn", "2009-12-30", 409, "before-the-letter"),
            new Bad("bookedOn", "yesterday", 400, "request-invalid"),
            new Bad("undertaking", UUID.randomUUID().toString(), 409, "undertaking-of-another-pairing"),
            new Bad("decision", UUID.randomUUID().toString(), 409, "decision-for-a-use-only"),
            new Bad("receipts", List.of("abc"), 400, "request-invalid"),
            new Bad("receipts", List.of("0".repeat(64)), 409, "receipt-unknown"),
            new Bad("receipts", Collections.nCopies(2, "0".repeat(64)), 400, "receipt-repeated"),
            new Bad("amount", Map.of("amount", 500, "currency", "CNY"), 400, "money-invalid"),
            new Bad("receipts", Collections.nCopies(21, "x"), 400, "request-invalid"),
            new Bad("surprise", 1, 400, "request-invalid"));

    @BeforeEach
    void everyoneIsRegistered() {
        Registered.all();
        Pair.noneOpen();
    }

    @Test
    void badInputIsNamedAndNothingIsBooked() {
        String pairing = Pair.inForce();
        for (var bad : TABLE) {
            var sent = Funds.with(Funds.funds("DISBURSED", "OWN", YUAN), bad.part(), bad.value());
            var answer = Funds.book(Tokens.county(), pairing, sent).extract();
            assertThat(answer.statusCode() + " " + answer.<String>path("code"))
                    .as("%s: %s", bad.part(), bad.value())
                    .isEqualTo(bad.status() + " " + bad.code());
        }
        assertThat(entriesOf(pairing)).isEqualTo(2);
    }

    @Test
    void theRefusalsAreWordedInBothLanguages() {
        String pairing = Pair.inForce();
        String pledge = Tokens.county()
                .asks()
                .get(Funds.ENTRIES + "?kind=PLEDGED&pairing=" + Funds.id(pairing))
                .path("items[0].id");
        Funds.reverse(Tokens.county(), Funds.ENTRIES + "/" + pledge)
                .statusCode(201)
                .body("recordedBy", equalTo("subject-of-county"));
        Funds.reverse(Tokens.county(), Funds.ENTRIES + "/" + pledge)
                .statusCode(409)
                .body("title", equalTo("Already reversed"));
        chinese(Map.of("reason", "再冲"), Funds.ENTRIES + "/" + pledge + "/reversal")
                .statusCode(409)
                .body("title", equalTo("已经冲销"));
        var negative = Funds.with(
                Funds.funds("DISBURSED", "OWN", YUAN), "amount", Map.of("amount", "-5.00", "currency", "CNY"));
        chinese(negative, pairing + "/fund-entries").statusCode(400).body("title", equalTo("金额有误"));
        Funds.disburse(pairing, "OWN", "7.00")
                .statusCode(409)
                .body("detail", containsString("7.00 yuan cannot be disbursed: 0.00 yuan are promised"))
                .body("missing", equalTo("7.00"));
    }

    @Test
    void eachSideRecordsWhatItDoesAndTheOfficeAboveEither() {
        String pairing = Pair.inForce();
        forbidden(Funds.book(Tokens.branch(), pairing, Funds.funds("DISBURSED", "OWN", YUAN)));
        forbidden(Funds.book(Tokens.unit(), pairing, Funds.funds("RECEIVED", "OWN", YUAN)));
        Funds.book(Tokens.villager(), pairing, Funds.funds("RECEIVED", "OWN", YUAN))
                .statusCode(403);
        Funds.book(Tokens.of("611023101"), pairing, Funds.funds("DISBURSED", "OWN", YUAN))
                .statusCode(404);
        Funds.book(Tokens.unit(), pairing, Funds.funds("PLEDGED", "OWN", YUAN)).statusCode(201);
        Funds.book(Tokens.town(), pairing, Funds.funds("COORDINATED", "COORDINATED", YUAN))
                .statusCode(201);
        String entry = Funds.located(Funds.disburse(pairing, "OWN", YUAN));
        forbidden(Funds.reverse(Tokens.branch(), entry));
        Funds.reverse(Tokens.of("611023101"), entry).statusCode(404);
        Funds.reverse(Tokens.unit(), entry).statusCode(201);
        String ofLetter = Tokens.unit()
                .asks()
                .get(Funds.ENTRIES + "?kind=PLEDGED&pairing=" + Funds.id(pairing))
                .path("items[0].id");
        Funds.reverse(Tokens.unit(), Funds.ENTRIES + "/" + ofLetter)
                .statusCode(403)
                .body("code", equalTo("reserved-for-superior"));
    }

    @Test
    void theLedgerOfADayHoldsWhatWasBookedByThen() {
        String pairing = Pair.inForce();
        Funds.disburse(pairing, "OWN", "70.00").statusCode(201);
        Funds.receive(pairing, "OWN", "70.00", Upload.paper(Tokens.branch())).statusCode(201);
        Funds.reverse(Tokens.county(), Funds.located(Funds.disburse(pairing, "OWN", "5.00")))
                .statusCode(201);
        var id = UUID.fromString(Funds.id(pairing));
        Database.execute(
                "update fund_entry set booked_on = '2009-03-01' where kind in ('PLEDGED', 'COORDINATED') and pairing_id = ?",
                id);
        Database.execute(
                "update fund_entry set booked_on = '2009-07-01' where kind = 'DISBURSED' and pairing_id = ?", id);
        Database.execute(
                "update fund_entry set booked_on = '2009-06-01' where kind = 'RECEIVED' and pairing_id = ?", id);
        Database.execute(
                "update fund_entry set booked_on = '2009-08-01' where kind = 'REVERSED' and pairing_id = ?", id);
        String list = Funds.ENTRIES + "?pairing=" + Funds.id(pairing) + "&asOf=";
        var who = Tokens.unit();
        who.asks().get(list + "2009-02-28").then().statusCode(200).body("items", hasSize(0));
        who.asks()
                .get(list + "2009-07-31")
                .then()
                .body("items", hasSize(5))
                .body("items.reversedBy", everyItem(nullValue()));
        who.asks().get(list + "2009-08-01").then().body("items.findAll { it.reversedBy != null }", hasSize(1));
        String balance = pairing + "/fund-balance";
        String own = "sources.find { it.source == 'OWN' }.";
        who.asks()
                .get(balance + "?asOf=2009-06-15")
                .then()
                .body(own + "disbursed.amount", equalTo("0.00"))
                .body(own + "received.amount", equalTo("70.00"))
                .body(own + "toReceive.amount", equalTo("0.00"));
        who.asks().get(balance + "?asOf=2009-07-31").then().body(own + "disbursed.amount", equalTo("75.00"));
        for (String now : List.of("", "?asOf=2009-12-31")) {
            who.asks().get(balance + now).then().body(own + "disbursed.amount", equalTo("70.00"));
        }
        for (String future : List.of(Funds.ENTRIES, balance)) {
            who.asks().get(future + "?asOf=2010-01-01").then().statusCode(400).body("code", equalTo("day-in-future"));
        }
    }

    @Test
    void thereIsNoLedgerBeforeTheLetterAndNoNewMoneyAfterTheEnd() {
        String planned = Pair.planned();
        refused(Funds.book(Tokens.county(), planned, Funds.funds("PLEDGED", "OWN", YUAN)), "ledger-before-letter");
        Pair.noneOpen();
        String pairing = Pair.inForce();
        String receipt = Upload.paper(Tokens.branch());
        Funds.disburse(pairing, "OWN", YUAN).statusCode(201);
        Pair.command(pairing, "termination", "*").statusCode(200);
        refused(Funds.disburse(pairing, "OWN", YUAN), "pairing-ended-for-new-money");
        refused(Funds.book(Tokens.branch(), pairing, Funds.funds("RECEIVED", "OWN", YUAN)), "receipt-needed");
        Funds.receive(pairing, "OWN", YUAN, receipt).statusCode(201);
        Tokens.unit().asks().get(Funds.ENTRIES + "?receipt=" + receipt).then().body("items.kind", hasItem("RECEIVED"));
    }

    /** Its pledges stand beside those of the next term, which takes what is pledged anew. */
    @Test
    void ofARenewedTermWhatWasPledgedIsStillPaidOut() {
        String first = Pair.inForce();
        Pair.nextTerm(first, "2009-12-31");
        Tokens.county().asks().get(first).then().body("endReason", equalTo("RENEWED"));
        Funds.disburse(first, "OWN", YUAN).statusCode(201);
        refused(Funds.book(Tokens.unit(), first, Funds.funds("PLEDGED", "OWN", YUAN)), "pairing-ended-for-new-money");
        refused(
                Funds.book(Tokens.unit(), first, Funds.funds("COORDINATED", "COORDINATED", YUAN)),
                "pairing-ended-for-new-money");
    }

    @Test
    void aPaymentInPartsIsOneMatter() {
        String pairing = Pair.inForce();
        String receipt = arrived(pairing, "COORDINATED", "50000.00");
        String part = Funds.located(
                Funds.book(Tokens.branch(), pairing, Funds.use("COORDINATED", "6000.00", "INDUSTRY", receipt)));
        Funds.book(Tokens.branch(), pairing, Funds.use("COORDINATED", "3999.99", "INDUSTRY", receipt))
                .statusCode(201);
        var last = Funds.use("COORDINATED", "0.01", "INDUSTRY", receipt);
        refused(Funds.book(Tokens.branch(), pairing, last), "decision-needed")
                .body("undecided", equalTo("10000.00"))
                .body("rule", equalTo("fund-policy-1@2008-01-01"))
                .body("detail", containsString("10000.00"));
        refused(
                        Funds.book(Tokens.branch(), pairing, Funds.use("COORDINATED", "0.01", "TRAINING", receipt)),
                        "decision-needed")
                .body("undecided", equalTo("10000.00"));
        decided(pairing, last, new Evaluation(pairing, "public-works", VILLAGE).carries())
                .statusCode(201);
        Funds.reverse(Tokens.branch(), part).statusCode(201);
        Funds.book(Tokens.branch(), pairing, last).statusCode(201);
    }

    @Test
    void ofThirtyTwoWhoUseTheLastYuanAtOnceOneDoes() throws InterruptedException, ExecutionException {
        String pairing = Pair.inForce();
        String receipt = arrived(pairing, "OWN", YUAN);
        var use = Funds.use("OWN", YUAN, "TRAINING", receipt);
        var answers = AtOnce.answers(32, () -> {
            var answer = Funds.book(Tokens.branch(), pairing, use).extract();
            return answer.statusCode() == 201 ? "booked" : answer.<String>path("code");
        });
        assertThat(answers).filteredOn("booked"::equals).hasSize(1);
        assertThat(answers).filteredOn("more-than-received"::equals).hasSize(31);
    }

    @Test
    void aDecisionReleasesMoneyOfItsPlaceForOnePurposeUntilItIsSuperseded() {
        String pairing = Pair.inForce();
        String receipt = arrived(pairing, "COORDINATED", "50000.00");
        var use = Funds.use("COORDINATED", "10000.00", "INDUSTRY", receipt);
        refused(Funds.book(Tokens.county(), pairing, use), "decision-needed");
        Funds.book(Tokens.county(), pairing, Funds.use("COORDINATED", "9999.99", "INDUSTRY", receipt))
                .statusCode(201);
        var elsewhere = new Evaluation(pairing, "village-major-matter", "611023101001").carries();
        refused(decided(pairing, use, elsewhere), "decision-of-another-place");
        var election = new Evaluation(pairing, "committee-election", VILLAGE).carries();
        refused(decided(pairing, use, election), "decision-of-another-matter");
        var ofAnotherPair = new Evaluation("/" + UUID.randomUUID(), "public-works", VILLAGE).carries();
        refused(decided(pairing, use, ofAnotherPair), "decision-of-another-matter");
        var later = new Evaluation(pairing, "public-works", VILLAGE).carries(LocalDate.of(2010, 1, 1));
        refused(decided(pairing, use, later), "decision-carried-later");
        var decision = new Evaluation(pairing, "public-works", VILLAGE).opens().carries();
        decided(pairing, use, decision).statusCode(201);
        decided(pairing, use, decision).statusCode(201);
        var hall = Funds.with(use, "purpose", "ACTIVITY_CENTRE");
        refused(decided(pairing, hall, decision), "decision-for-another-purpose");
        decision.supersedes();
        refused(decided(pairing, use, decision), "decision-not-carried").body("standing", equalTo("CLOSED"));
    }

    @Test
    void totalsKeepKindsApartAndShowWhatWasTakenBack() {
        Database.execute("truncate fund_entry cascade");
        String pairing = Pair.inForce();
        Funds.disburse(pairing, "OWN", "300.00").statusCode(201);
        String wrong = Funds.located(Funds.disburse(pairing, "OWN", "50.00"));
        Funds.reverse(Tokens.unit(), wrong).statusCode(201);
        total("SOURCE", "OWN", "20000.00", "0.00");
        total("SOURCE", "COORDINATED", "0.00", "98000.00");
        total("UNIT", Registered.UNIT, "20000.00", "98000.00");
        total("BRANCH", Registered.BRANCH, "20000.00", "98000.00");
        total("DIVISION", VILLAGE, "20000.00", "98000.00");
        total("HALF_YEAR", "2009-H2", "20000.00", "98000.00")
                .body("items[0].disbursed.net.amount", equalTo("300.00"))
                .body("items[0].disbursed.reversed.amount", equalTo("50.00"))
                .body("items[0].received.net.amount", equalTo("0.00"));
        totals("?groupBy=SOURCE&limit=1").body("items.key", contains("COORDINATED"));
        totals("?to=2009-12-30").body("items", equalTo(List.of()));
        Tokens.of("611023101")
                .asks()
                .get("/api/v1/fund-totals")
                .then()
                .statusCode(200)
                .body("items", equalTo(List.of()));
        Tokens.county()
                .asks()
                .get("/api/v1/fund-totals?from=2009-12-31&to=2009-01-01")
                .then()
                .statusCode(400)
                .body("code", equalTo("period-ends-before-it-starts"));
    }

    @Test
    void moneyIsBookedForAnUndertakingOfItsLetterAndListedByItsFilters() {
        String pairing = Pair.inForce();
        var undertaking = UUID.randomUUID();
        Database.execute(
                "insert into followed_undertaking (id, pairing_id, unit_code, division_code) values (?, ?, ?, ?)",
                undertaking,
                UUID.fromString(Funds.id(pairing)),
                Registered.UNIT,
                VILLAGE);
        var funds = Funds.with(Funds.funds("DISBURSED", "OWN", YUAN), "undertaking", undertaking.toString());
        String entry = Funds.located(Funds.book(Tokens.unit(), pairing, funds));
        Tokens.unit()
                .asks()
                .get(Funds.ENTRIES + "?kind=DISBURSED&source=OWN&unit=" + Registered.UNIT
                        + "&from=2009-12-31&to=2009-12-31" + "&pairing=" + Funds.id(pairing))
                .then()
                .statusCode(200)
                .body("items.id", contains(Funds.id(entry)))
                .body("items[0].undertaking", equalTo(undertaking.toString()));
        Tokens.unit()
                .asks()
                .get(Funds.ENTRIES + "/codes")
                .then()
                .statusCode(200)
                .body("channels.code", hasItem("BANK_TRANSFER"))
                .body("purposes.find { it.code == 'ACTIVITY_CENTRE' }.major", equalTo(true));
    }

    @Test
    void theDatabaseItselfKeepsEntriesAsTheyAre() {
        Pair.inForce();
        for (String change : List.of("update fund_entry set amount_fen = 1", "delete from fund_entry")) {
            assertThatThrownBy(() -> asApp(change)).hasMessageContaining("permission denied");
        }
        assertThatThrownBy(() -> Database.execute("update fund_entry set to_account = 'SPENT' where kind = 'PLEDGED'"))
                .hasMessageContaining("fund_entry_chart");
    }

    private static int asApp(String sql) {
        return Database.with(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("set role pairing_app");
                return statement.executeUpdate(sql);
            }
        });
    }

    /** Money of a source paid out and received; the hash of its receipt. */
    private static String arrived(String pairing, String source, String yuan) {
        String receipt = Upload.paper(Tokens.branch());
        Funds.disburse(pairing, source, yuan).statusCode(201);
        Funds.receive(pairing, source, yuan, receipt).statusCode(201);
        return receipt;
    }

    private static ValidatableResponse decided(String pairing, Map<String, Object> use, Evaluation decision) {
        return Funds.book(Tokens.county(), pairing, Funds.with(use, "decision", decision.decision()));
    }

    private static ValidatableResponse total(String groupBy, String key, String pledged, String coordinated) {
        String group = "items.find { it.key == '" + key + "' }.";
        return totals("?groupBy=" + groupBy)
                .body(group + "pledged.net.amount", equalTo(pledged))
                .body(group + "coordinated.net.amount", equalTo(coordinated));
    }

    private static ValidatableResponse totals(String query) {
        return Tokens.county().asks().get("/api/v1/fund-totals" + query).then().statusCode(200);
    }

    private static long entriesOf(String pairing) {
        return Database.number(
                "select count(*) from fund_entry where pairing_id = ?", UUID.fromString(Funds.id(pairing)));
    }

    private static ValidatableResponse chinese(Object body, String path) {
        return given().auth()
                .oauth2(Tokens.county().token())
                .header("Accept-Language", "zh-CN")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(body)
                .post(path)
                .then();
    }

    private static ValidatableResponse refused(ValidatableResponse answer, String code) {
        return answer.statusCode(409).body("code", equalTo(code));
    }

    private static void forbidden(ValidatableResponse answer) {
        answer.statusCode(403).body("code", equalTo("reserved-for-the-other-side"));
    }
}
