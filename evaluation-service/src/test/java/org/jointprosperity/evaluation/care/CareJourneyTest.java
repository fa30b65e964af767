package org.jointprosperity.evaluation.care;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.contracts.PairingEvent;
import org.jointprosperity.evaluation.Announced;
import org.jointprosperity.evaluation.KnownPerson;
import org.jointprosperity.evaluation.hardship.ForgettingHardships;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class CareJourneyTest {

    private static final String PATH = "/api/v1/care-deliveries";
    private static final String HARDSHIPS = "/api/v1/hardship-entries";
    private static final String VILLAGE = "611023104521";
    private static final String UNIT = "12611023MBY823367H";

    @Inject
    ForgettingHardships forgetting;

    @Test
    void whatWasDeliveredIsConfirmedByTheReceiver() {
        KnownPerson.unit("611023001", UNIT);
        var receiver = KnownPerson.in(VILLAGE, "N95211");
        var form = form(receiver);
        refused(with(form, "code", "delivery-6"), 409, "code-unknown");
        refused(with(form, "deliveredOn", "2010-01-01"), 409, "date-in-the-future");
        refused(with(form, "amount", null), 409, "nothing-delivered");
        refused(with(form, "amount", Map.of("amount", "0.00", "currency", "CNY")), 409, "amount-zero");
        refused(with(form, "receiver", "N99999"), 409, "neighbour-unknown");
        var villager = KnownPerson.of(VILLAGE, "N95214");
        refused(with(form, "receiver", villager), 409, "not-a-party-member");
        refused(with(form, "giver", "11611023MBY416905Y"), 400, "credit-code-invalid");

        String path = Tokens.town()
                .sends(form)
                .post(PATH)
                .then()
                .statusCode(201)
                .body("receiver", equalTo("N****"))
                .extract()
                .header("Location");
        Tokens.unit().with("unit", UNIT).asks().get(path).then().statusCode(200).body("receiver", equalTo("N****"));
        Tokens.of("611023107").asks().get(path).then().statusCode(404);
        confirmed(Tokens.villager().with("division", VILLAGE).scopes("evaluation:read evaluation:confirm"), path)
                .statusCode(403)
                .body("code", equalTo("reserved-for-the-receiver"));
        Tokens.town()
                .sends(Map.of("reason", "本人不在"))
                .header("If-Match", "\"0\"")
                .post(path + "/confirmation-on-behalf")
                .then()
                .statusCode(409)
                .body("code", equalTo("recorder-cannot-confirm"));
        var himself = Tokens.villager()
                .with("division", VILLAGE)
                .with("person", receiver)
                .scopes("evaluation:read evaluation:confirm");
        confirmed(himself, path)
                .statusCode(200)
                .body("receiver", equalTo("N****"))
                .body("onBehalf", equalTo(false))
                .body("confirmedOn", equalTo("2009-12-31"));
        himself.asks()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"1\"")
                .post(path + "/confirmation")
                .then()
                .statusCode(409)
                .body("code", equalTo("care-already-confirmed"));
        himself.asks()
                .get(PATH + "?mine=true")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].receiver", equalTo(receiver));
        Tokens.villager()
                .with("division", VILLAGE)
                .asks()
                .get(PATH + "?mine=true")
                .then()
                .body("items", hasSize(0));
        var mistake = Map.of("reasons", "受助人登记有误");
        Tokens.town()
                .sends(mistake)
                .header("If-Match", "\"1\"")
                .post(path + "/reversal")
                .then()
                .statusCode(409)
                .body("code", equalTo("recorder-cannot-reverse"));
        Tokens.county()
                .sends(mistake)
                .header("If-Match", "\"1\"")
                .post(path + "/reversal")
                .then()
                .statusCode(200)
                .body("reversedOn", equalTo("2009-12-31"));
        assertThat(Announced.typesOf(id(path), 2))
                .containsExactly("evaluation.CareDelivered", "evaluation.CareReversed");
        assertThat(Database.texts("select payload::text from outbox where aggregate_id = ?", UUID.fromString(id(path))))
                .hasSize(2)
                .allSatisfy(
                        payload -> assertThat(payload).doesNotContain(receiver).contains("50000"));
        assertThat(Database.number("select count(*) from idempotency_key where body like '%" + receiver + "%'"))
                .isZero();
    }

    @Test
    void theGiverRecordsWhatHeGaveToAMemberOfABranchHeIsPairedWith() {
        var unit = KnownPerson.unit("611023001", "11611023MBY952134F");
        var receiver = KnownPerson.in(VILLAGE, "N95213");
        var giver = Tokens.unit().with("unit", unit);
        var form = with(form(receiver), "giver", unit);
        giver.sends(form).post(PATH).then().statusCode(409).body("code", equalTo("receiver-not-of-paired-branch"));

        var pairing = UUID.randomUUID();
        Announced.by(
                new PairingEvent.PairingActivated(pairing, unit, VILLAGE + "01", VILLAGE, LocalDate.of(2009, 3, 1)), 1);
        await().atMost(20, SECONDS)
                .until(() -> Database.number("select count(*) from known_pairing where id = ?", pairing) == 1);
        giver.sends(with(form, "receiver", "N99998"))
                .post(PATH)
                .then()
                .statusCode(409)
                .body("code", equalTo("receiver-not-of-paired-branch"));
        giver.sends(form).post(PATH).then().statusCode(201).body("receiver", equalTo("N****"));
    }

    @Test
    void theHardshipRegisterIsMaskedAndEveryLookIsNoted() {
        var person = KnownPerson.in(VILLAGE, "N95212");
        var form = Map.of("person", person, "kind", "ILLNESS", "since", "2009-03-01");
        Tokens.town()
                .sends(with(
                        Map.of("kind", "MEMBER_IN_NEED", "since", "2009-03-01"),
                        "person",
                        KnownPerson.of(VILLAGE, "N95215")))
                .post(HARDSHIPS)
                .then()
                .statusCode(409)
                .body("code", equalTo("hardship-of-members-only"));
        Tokens.villager().sends(form).post(HARDSHIPS).then().statusCode(403);
        Tokens.analyst().asks().get(HARDSHIPS).then().statusCode(403);
        String answer = Tokens.town()
                .sends(form)
                .post(HARDSHIPS)
                .then()
                .statusCode(201)
                .body("person", equalTo("N****"))
                .extract()
                .asString();
        assertThat(answer).doesNotContain(person).doesNotContain("ILLNESS");
        String id = JsonPath.from(answer).getString("id");
        Tokens.town()
                .sends(form)
                .post(HARDSHIPS)
                .then()
                .statusCode(409)
                .body("code", equalTo("hardship-already-entered"));
        assertThat(Tokens.town().asks().get(HARDSHIPS + "?division=" + VILLAGE).asString())
                .contains(id)
                .doesNotContain(person)
                .doesNotContain("ILLNESS");

        var reason = Map.of("reason", "春节慰问前核对");
        Tokens.county()
                .sends(reason)
                .post(HARDSHIPS + "/" + id + "/disclosures")
                .then()
                .statusCode(403);
        var officer = Tokens.county().scopes("evaluation:personal");
        officer.sends(Map.of("reason", " "))
                .post(HARDSHIPS + "/" + id + "/disclosures")
                .then()
                .statusCode(400);
        Tokens.of("611023107")
                .scopes("evaluation:personal")
                .sends(reason)
                .post(HARDSHIPS + "/" + id + "/disclosures")
                .then()
                .statusCode(404);
        officer.sends(reason)
                .post(HARDSHIPS + "/" + id + "/disclosures")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("person", equalTo(person))
                .body("kind", equalTo("ILLNESS"));
        Tokens.county()
                .scopes("evaluation:admin")
                .asks()
                .get("/api/v1/sensitive-accesses?record=" + id)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items.reason", hasItem("春节慰问前核对"))
                .body("items.subject", hasItem("subject-of-county"));

        Tokens.town()
                .sends(Map.of("endedOn", "2009-02-28"))
                .header("If-Match", "\"0\"")
                .post(HARDSHIPS + "/" + id + "/ending")
                .then()
                .statusCode(409)
                .body("code", equalTo("hardship-ends-before-it-began"));
        Tokens.town()
                .sends(Map.of("endedOn", "2009-12-01"))
                .header("If-Match", "\"0\"")
                .post(HARDSHIPS + "/" + id + "/ending")
                .then()
                .statusCode(200)
                .body("retainUntil", equalTo("2011-12-01"));
        forgetting.forget(LocalDate.of(2011, 12, 1));
        Tokens.town().asks().get(HARDSHIPS + "/" + id).then().statusCode(200);
        forgetting.forget(LocalDate.of(2011, 12, 2));
        Tokens.town().asks().get(HARDSHIPS + "/" + id).then().statusCode(404);
        assertThat(Database.number("select count(*) from outbox where aggregate_id = ?", UUID.fromString(id)))
                .isZero();
        assertThat(Database.number("select count(*) from idempotency_key where body like '%" + person + "%'"))
                .isZero();
    }

    private static ValidatableResponse confirmed(Tokens caller, String path) {
        return caller.asks()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"0\"")
                .post(path + "/confirmation")
                .then();
    }

    private static void refused(Map<String, Object> form, int status, String code) {
        Tokens.town().sends(form).post(PATH).then().statusCode(status).body("code", equalTo(code));
    }

    private static Map<String, Object> form(String receiver) {
        return new HashMap<>(Map.of(
                "receiver",
                receiver,
                "code",
                "delivery-1",
                "amount",
                Map.of("amount", "500.00", "currency", "CNY"),
                "deliveredOn",
                "2009-12-20",
                "giver",
                UNIT));
    }

    private static Map<String, Object> with(Map<String, Object> form, String name, Object value) {
        var changed = new HashMap<>(form);
        changed.put(name, value);
        return changed;
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
