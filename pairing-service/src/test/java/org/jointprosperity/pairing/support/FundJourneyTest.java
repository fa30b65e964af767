package org.jointprosperity.pairing.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.pairing.Announced;
import org.jointprosperity.pairing.Pair;
import org.jointprosperity.pairing.Registered;
import org.jointprosperity.pairing.Upload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The money of the worked example: 20,000 yuan pledged, 98,000 to be coordinated, and what became of them. */
@QuarkusTest
@WithTestResource(RealParts.class)
class FundJourneyTest {

    private static final String VILLAGE = "611023104001";

    @BeforeEach
    void everyoneIsRegistered() {
        Registered.all();
        Pair.noneOpen();
    }

    @Test
    void moneyGoesFromTheLetterToWhatItWasSpentOn() {
        String pairing = Pair.inForce();
        own(balance(Tokens.villager(), pairing), "20000.00", "0.00", "0.00", "0.00");
        balance(Tokens.unit(), pairing).body("sources[1].promised.amount", equalTo("98000.00"));

        String paid = Funds.located(Funds.disburse(pairing, "OWN", "20000.00"));
        String receipt = Upload.paper(Tokens.branch());
        refused(Funds.receive(pairing, "OWN", "20000.01", receipt), "more-than-disbursed");
        Funds.receive(pairing, "OWN", "20000.00", receipt).statusCode(201);
        String used = use(pairing, receipt);
        reverse(used);
        own(balance(Tokens.branch(), pairing), "20000.00", "20000.00", "20000.00", "0.00");
        readByTheVillage(pairing, receipt);
        announced(paid, used);
    }

    /** A major use waits for the decision; the decision comes by event, stage by stage. */
    private static String use(String pairing, String receipt) {
        var hall = Funds.use("OWN", "12000.00", "ACTIVITY_CENTRE", receipt);
        refused(Funds.book(Tokens.branch(), pairing, hall), "decision-needed");
        var unheard = Funds.with(hall, "decision", UUID.randomUUID().toString());
        refused(Funds.book(Tokens.branch(), pairing, unheard), "decision-not-carried");
        var decision = new Evaluation(pairing, "village-major-matter", VILLAGE).opens();
        var decided = Funds.with(hall, "decision", decision.decision());
        refused(Funds.book(Tokens.branch(), pairing, decided), "decision-not-carried")
                .body("standing", equalTo("OPEN"));
        decision.carries();
        String used = Funds.located(Funds.book(Tokens.branch(), pairing, decided));
        own(balance(Tokens.branch(), pairing), "20000.00", "20000.00", "20000.00", "12000.00");
        return used;
    }

    private static void reverse(String used) {
        String back = Funds.located(Funds.reverse(Tokens.branch(), used));
        refused(Funds.reverse(Tokens.branch(), used), "entry-already-reversed");
        refused(Funds.reverse(Tokens.branch(), back), "reversal-not-reversible");
        Tokens.branch().asks().get(used).then().statusCode(200).body("reversedBy", equalTo(Funds.id(back)));
        Tokens.branch()
                .asks()
                .get(back)
                .then()
                .statusCode(200)
                .body("reverses", equalTo(Funds.id(used)))
                .body("reversedKind", equalTo("USED"));
    }

    private static void readByTheVillage(String pairing, String receipt) {
        String ledger = Funds.ENTRIES + "?branch=" + Registered.BRANCH + "&pairing=" + Funds.id(pairing);
        Tokens.villager()
                .asks()
                .get(ledger)
                .then()
                .statusCode(200)
                .body("items.kind", contains("PLEDGED", "COORDINATED", "DISBURSED", "RECEIVED", "USED", "REVERSED"))
                .body("items.number", contains(1, 2, 3, 4, 5, 6))
                .body("items[0].recordedBy", nullValue())
                .body("items[2].recordedBy", equalTo("C0281"))
                .body("items[3].recordedBy", equalTo("N04672"));
        Tokens.of("611023101001").asks().get(ledger).then().statusCode(200).body("items", equalTo(List.of()));
        for (var side : new Tokens[] {Tokens.branch(), Tokens.unit()}) {
            side.asks().get("/api/v1/attachments/" + receipt).then().statusCode(200);
        }
        Tokens.villager().asks().get("/api/v1/attachments/" + receipt).then().statusCode(404);
    }

    private static void announced(String paid, String used) {
        assertThat(Announced.about(paid, 1).types()).containsExactly("pairing.FundsDisbursed");
        var use = Announced.about(used, 1).without("N04672");
        assertThat(use.types()).containsExactly("pairing.FundsUsed");
        assertThat(use.headers("ce_divisioncode")).containsExactly(VILLAGE);
        assertThat(use.headers("ce_unit")).containsExactly(Registered.UNIT);
        assertThat(use.last()).contains("\"amountFen\":1200000").contains("\"source\":\"OWN\"");
    }

    private static ValidatableResponse balance(Tokens who, String pairing) {
        return who.asks().get(pairing + "/fund-balance").then().statusCode(200);
    }

    private static void own(ValidatableResponse balance, String promised, String paid, String received, String used) {
        balance.body("sources[0].source", equalTo("OWN"))
                .body("sources[0].promised.amount", equalTo(promised))
                .body("sources[0].disbursed.amount", equalTo(paid))
                .body("sources[0].received.amount", equalTo(received))
                .body("sources[0].used.amount", equalTo(used));
    }

    private static ValidatableResponse refused(ValidatableResponse answer, String code) {
        return answer.statusCode(409).body("code", equalTo(code));
    }
}
