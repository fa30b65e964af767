package org.jointprosperity.pairing.sharing;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.pairing.Pair;
import org.jointprosperity.pairing.Registered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class OfferResourceTest {

    private static final Map<String, Object> TEACHER =
            Map.of("kind", "TEACHER", "title", "法律讲师一名", "offeredFrom", "2009-12-31");
    private static final Map<String, Object> LESSON = Map.of("usedOn", "2009-12-31", "people", 42, "note", "夜校法律课");

    private String pairing;

    @BeforeEach
    void thePairIsInForce() {
        Registered.all();
        Pair.noneOpen();
        pairing = Pair.inForce();
    }

    @Test
    void whatOneSideOffersTheOtherUses() {
        String offer = offers(Tokens.unit(), TEACHER).statusCode(201).extract().header("Location");
        uses(Tokens.branch(), offer, "\"0\"", LESSON).statusCode(200).body("uses.people", equalTo(List.of(42)));
        Tokens.villager()
                .asks()
                .get("/api/v1/resource-offers?side=URBAN&kind=TEACHER")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].uses[0].note", equalTo("夜校法律课"));
        ends(Tokens.branch(), offer, "\"1\"").statusCode(403).body("code", equalTo("reserved-for-the-unit"));
        ends(Tokens.unit(), offer, "\"1\"").statusCode(200).body("offeredUntil", equalTo("2009-12-31"));
    }

    @Test
    void standsInTheListOfADayAsItStoodThen() {
        String offer = offers(Tokens.unit(), TEACHER).statusCode(201).extract().header("Location");
        uses(Tokens.branch(), offer, "\"0\"", LESSON).statusCode(200);
        ends(Tokens.unit(), offer, "\"1\"").statusCode(200);
        Database.execute("update offer set made_on = '2009-03-01', offered_from = '2009-04-01',"
                + " offered_until_at_first = '2010-12-31', offered_until = '2009-09-30', ended_on = '2009-09-30'");
        Database.execute("update offer_use set used_on = '2009-05-01'");
        then("2009-02-28").body("items", hasSize(0));
        then("2009-03-01").body("items[0].uses", hasSize(0)).body("items[0].offeredUntil", equalTo("2010-12-31"));
        then("2009-09-29").body("items[0].uses", hasSize(1)).body("items[0].offeredUntil", equalTo("2010-12-31"));
        then("2009-09-30").body("items[0].offeredUntil", equalTo("2009-09-30"));
        Tokens.unit()
                .asks()
                .get("/api/v1/resource-offers?asOf=2010-01-01")
                .then()
                .statusCode(400)
                .body("code", equalTo("day-in-future"));
    }

    private ValidatableResponse then(String day) {
        return Tokens.unit()
                .asks()
                .get("/api/v1/resource-offers?asOf=" + day + "&pairing="
                        + pairing.substring(pairing.lastIndexOf('/') + 1))
                .then()
                .statusCode(200);
    }

    @Test
    void refusesWhatIsNotOfferedOrNotByTheOther() {
        offers(Tokens.unit(), Map.of("kind", "GOLD", "title", "金", "offeredFrom", "2009-12-31"))
                .statusCode(409)
                .body("code", equalTo("code-unknown"))
                .body("codes", hasItem("TEACHER"));
        offers(Tokens.county(), TEACHER).statusCode(409).body("code", equalTo("not-a-party-to-the-letter"));
        String offer =
                offers(Tokens.branch(), TEACHER).statusCode(201).extract().header("Location");
        uses(Tokens.branch(), offer, "\"0\"", LESSON).statusCode(409).body("code", equalTo("own-offer"));
        uses(Tokens.unit(), offer, "\"0\"", Map.of("usedOn", "2010-01-01", "people", 1, "note", "早了"))
                .statusCode(409)
                .body("code", equalTo("day-in-future"));
        uses(Tokens.unit(), offer, "\"0\"", Map.of("usedOn", "2009-11-30", "people", 1, "note", "更早"))
                .statusCode(409)
                .body("code", equalTo("not-on-offer"));
        Tokens.of("611023101").asks().get(offer).then().statusCode(404);
    }

    @Test
    void restsOnAPairingInForceFromItsFirstDay() {
        offers(Tokens.unit(), Map.of("kind", "TEACHER", "title", "法律讲师一名", "offeredFrom", "2009-12-30"))
                .statusCode(409)
                .body("code", equalTo("offer-before-the-pairing"))
                .body("startsOn", equalTo("2009-12-31"));
        String offer = offers(Tokens.unit(), TEACHER).statusCode(201).extract().header("Location");
        Pair.command(pairing, "suspension", "*").statusCode(200);
        uses(Tokens.branch(), offer, "\"0\"", LESSON).statusCode(409).body("code", equalTo("pairing-not-active"));
        offers(Tokens.unit(), TEACHER).statusCode(409).body("code", equalTo("pairing-not-active"));
        Pair.command(pairing, "resumption", "*").statusCode(200);
        uses(Tokens.branch(), offer, "\"0\"", LESSON).statusCode(200);
    }

    @Test
    void theCodesOfTheProgrammeCanBeRead() {
        Tokens.villager()
                .asks()
                .get("/api/v1/programme-codes?kind=OUTCOME_GOAL&asOf=2009-12-31")
                .then()
                .statusCode(200)
                .body("items.nameZh", hasItem("党员受教育"))
                .body("items", hasSize(4));
        Tokens.villager()
                .asks()
                .get("/api/v1/programme-codes?kind=OUTCOME_GOAL&asOf=2007-12-31")
                .then()
                .body("items", hasSize(0));
    }

    private ValidatableResponse offers(Tokens who, Map<String, Object> offer) {
        var within = new HashMap<>(offer);
        within.put("pairing", pairing.substring(pairing.lastIndexOf('/') + 1));
        return who.sends(within).post("/api/v1/resource-offers").then();
    }

    private static ValidatableResponse uses(Tokens who, String offer, String version, Map<String, Object> use) {
        return who.sends(use).header("If-Match", version).post(offer + "/uses").then();
    }

    private static ValidatableResponse ends(Tokens who, String offer, String version) {
        return who.sends(Map.of())
                .header("If-Match", version)
                .post(offer + "/ending")
                .then();
    }
}
