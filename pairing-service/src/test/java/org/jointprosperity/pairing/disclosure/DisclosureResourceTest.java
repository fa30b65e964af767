package org.jointprosperity.pairing.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.pairing.Registered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class DisclosureResourceTest {

    private static final String LOG = "/api/v1/personal-data-accesses";
    private static final Map<String, Object> REASON = Map.of("reason", "入户走访前电话约定");

    private final Tokens officer =
            Tokens.county().with("person", "C0281").scopes("pairing:read pairing:write pairing:personal");
    private final Tokens auditor = Tokens.county().with("name", "auditor").scopes("pairing:read pairing:audit");

    @BeforeEach
    void everyoneIsRegisteredAndNobodyHasLooked() {
        Registered.all();
        Database.execute("delete from personal_data_access");
    }

    private static String path(String register, String number) {
        String id = Tokens.county()
                .asks()
                .get("/api/v1/" + register + "?number=" + number)
                .path("items[0].id");
        return "/api/v1/" + register + "/" + id;
    }

    @Test
    void showsWhatIsMaskedForAReasonAndNotesIt() {
        String member = path("members", "C0281");
        Tokens.county().asks().get(member).then().body("name", equalTo("示**")).body("phone", equalTo("100******73"));
        String entry = officer.sends(REASON)
                .post(member + "/disclosures")
                .then()
                .statusCode(201)
                .body("name", equalTo("示例甲"))
                .body("phone", equalTo("10015103373"))
                .header("Cache-Control", equalTo("no-store"))
                .extract()
                .header("Location");
        auditor.asks()
                .get(entry)
                .then()
                .statusCode(200)
                .body("kind", equalTo("MEMBER"))
                .body("number", equalTo("C0281"))
                .body("reason", equalTo("入户走访前电话约定"))
                .body("subject", equalTo("subject-of-county"))
                .body("client", equalTo("tests"))
                .body("person", equalTo("C0281"))
                .body("accessedOn", equalTo("2009-12-31"))
                .body("accessedAt", notNullValue())
                .body(not(containsString("示例甲")))
                .body(not(containsString("10015103373")));
        officer.sends(REASON)
                .post(path("villagers", "N04673") + "/disclosures")
                .then()
                .statusCode(201)
                .body("name", equalTo("陈示例"))
                .body("phone", nullValue());
        auditor.asks().get(LOG).then().body("items.number", contains("C0281", "N04673"));
        auditor.asks().get(LOG + "?number=N04673").then().body("items", hasSize(1));
    }

    @Test
    void aRepeatedRequestIsAnotherAccessAndLeavesNoAnswerBehind() {
        String disclosures = path("members", "C0281") + "/disclosures";
        for (int times = 0; times < 2; times++) {
            officer.sends(REASON, "the-same-key").post(disclosures).then().statusCode(201);
        }
        auditor.asks().get(LOG).then().body("items", hasSize(2));
        assertThat(Database.number("select count(*) from idempotency_key where key = 'the-same-key'"))
                .isZero();
        assertThat(Database.number("select count(*) from idempotency_key where body like '%10015103373%'"))
                .isZero();
    }

    @Test
    void withoutScopeReasonOrPlaceNothingIsShownAndNothingNoted() {
        String disclosures = path("villagers", "N04673") + "/disclosures";
        Tokens.county().sends(REASON).post(disclosures).then().statusCode(403);
        for (var without : new Map[] {Map.of("reason", " "), Map.of()}) {
            officer.sends(without)
                    .post(disclosures)
                    .then()
                    .statusCode(400)
                    .body("violations.field", contains(containsString("reason")));
        }
        Tokens.of("611023101")
                .scopes("pairing:read pairing:personal")
                .sends(REASON)
                .post(disclosures)
                .then()
                .statusCode(404);
        auditor.asks().get(LOG).then().body("items", empty());
    }

    @Test
    void theLogIsForAdministratorsAndAuditorsAndNobodyChangesIt() {
        officer.sends(REASON)
                .post(path("villagers", "N04673") + "/disclosures")
                .then()
                .statusCode(201);
        Tokens.county().scopes("pairing:admin").asks().get(LOG).then().body("items", hasSize(1));
        Tokens.town().scopes("pairing:audit").asks().get(LOG).then().body("items", hasSize(1));
        Tokens.of("611023101").scopes("pairing:audit").asks().get(LOG).then().body("items", empty());
        officer.asks().get(LOG).then().statusCode(403);
        for (String table : new String[] {"personal_data_access", "merge", "past_state"}) {
            for (String right : new String[] {"update", "delete"}) {
                assertThat(Database.texts(
                                "select role from unnest(array['pairing_app', 'pairing_listener']) role"
                                        + " where has_table_privilege(role, ?, ?)",
                                table,
                                right))
                        .as(table + " " + right)
                        .isEmpty();
            }
        }
    }
}
