package org.jointprosperity.pairing.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.contracts.EvaluationEvent.AwardGiven;
import org.jointprosperity.contracts.EvaluationEvent.AwardWithdrawn;
import org.jointprosperity.contracts.EvaluationEvent.BranchClassFound;
import org.jointprosperity.contracts.EvaluationEvent.OfficeEndsByAppraisal;
import org.jointprosperity.contracts.EvaluationEvent.SecretaryRemoved;
import org.jointprosperity.contracts.EvaluationEvent.SecretarySelected;
import org.jointprosperity.contracts.EvaluationEvent.StarAwarded;
import org.jointprosperity.pairing.Announced;
import org.jointprosperity.pairing.Evaluations;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class BranchResourceTest {

    private static final String PATH = "/api/v1/branches";

    private static Map<String, Object> branch(String code, List<String> classes) {
        return new HashMap<>(Map.ofEntries(
                Map.entry("code", code),
                Map.entry("division", code.substring(0, 12)),
                Map.entry("town", "试马镇"),
                Map.entry("village", "红庙村"),
                Map.entry("name", "红庙村党支部"),
                Map.entry("kind", "VILLAGE"),
                Map.entry("classes", classes),
                Map.entry("keyVillage", true),
                Map.entry("poorVillage", false),
                Map.entry("members", 31),
                Map.entry("households", 210),
                Map.entry("population", 804)));
    }

    private static ValidatableResponse register(Map<String, Object> branch) {
        return Tokens.county().sends(branch).post(PATH).then();
    }

    @Test
    void registersABranchWithItsClassesAndAnnouncesThem() {
        String path = register(branch("61102310200101", List.of("POOR", "DISORDER")))
                .statusCode(201)
                .body("classes", contains("DISORDER", "POOR"))
                .extract()
                .header("Location");
        var announced = Announced.about(path, 1).without("红庙");
        assertThat(announced.types()).containsExactly("pairing.BranchRegistered");
        assertThat(announced.last()).contains("\"classes\":[\"DISORDER\",\"POOR\"]", "\"keyVillage\":true");
    }

    @Test
    void theCodeOfABranchIsThatOfItsVillageAndTwoDigits() {
        var elsewhere = branch("61102310200201", List.of());
        elsewhere.put("division", "611023102009");
        register(elsewhere)
                .statusCode(400)
                .body("code", equalTo("branch-code-invalid"))
                .body("violations.field", contains("code"));
        var town = branch("61102310200201", List.of());
        town.put("division", "611023102");
        register(town).statusCode(400).body("code", equalTo("branch-code-invalid"));
    }

    @Test
    void aClassThatIsNoneIsRefusedAndNamed() {
        register(branch("61102310200601", Collections.singletonList(null)))
                .statusCode(400)
                .body("code", equalTo("request-invalid"))
                .body("violations.field", contains(startsWith("classes")));
        String path =
                register(branch("61102310200601", List.of("POOR"))).extract().header("Location");
        put(Tokens.county(), path, branch("61102310200601", Arrays.asList("POOR", null)))
                .statusCode(400)
                .body("code", equalTo("request-invalid"));
    }

    @Test
    void aVillageDoesNotClassItself() {
        var village = Tokens.of("611023102005");
        var known = branch("61102310200501", List.of("POOR"));
        village.sends(known).post(PATH).then().statusCode(403).body("code", equalTo("reserved-for-superior"));
        String path = register(known).statusCode(201).extract().header("Location");
        for (var other : Map.of("keyVillage", false, "poorVillage", true, "classes", List.of("WEAK_LEADERSHIP"))
                .entrySet()) {
            var changed = new HashMap<>(known);
            changed.put(other.getKey(), other.getValue());
            put(village, path, changed).statusCode(403).body("code", equalTo("reserved-for-superior"));
        }
        known.put("population", 805);
        put(village, path, known).statusCode(200).body("population", equalTo(805));
    }

    private static ValidatableResponse put(Tokens who, String path, Map<String, Object> branch) {
        return who.asks()
                .header("If-Match", "*")
                .contentType("application/json")
                .body(branch)
                .put(path)
                .then();
    }

    @Test
    void changesItsClassesUnderTheVersionThatWasSeen() {
        String path =
                register(branch("61102310200301", List.of("POOR"))).extract().header("Location");
        var stronger = branch("61102310200301", List.of("INDUSTRY_DEMONSTRATION"));
        for (String version : List.of("\"0\"", "\"1\"")) {
            Tokens.county()
                    .asks()
                    .header("If-Match", version)
                    .contentType("application/json")
                    .body(stronger)
                    .put(path)
                    .then()
                    .statusCode(200)
                    .header("ETag", equalTo("\"1\""))
                    .body("classes", contains("INDUSTRY_DEMONSTRATION"));
        }
        assertThat(Announced.about(path, 2).types())
                .containsExactly("pairing.BranchRegistered", "pairing.BranchChanged");
    }

    @Test
    void listsByClassKeyAndPoorVillageWithinThePlace() {
        register(branch("61102310300101", List.of("POOR", "WEAK_LEADERSHIP"))).statusCode(201);
        register(branch("61102310300201", List.of("WEAK_LEADERSHIP"))).statusCode(201);
        var town = Tokens.of("611023103");
        town.asks().get(PATH + "?villageClass=POOR").then().body("items.code", contains("61102310300101"));
        town.asks()
                .get(PATH + "?villageClass=WEAK_LEADERSHIP&keyVillage=true")
                .then()
                .body("items", hasSize(2));
        town.asks().get(PATH + "?poorVillage=true").then().body("items", hasSize(0));
        town.asks().get(PATH + "?code=61102310300201").then().body("items", hasSize(1));
        Tokens.of("611023103001").asks().get(PATH).then().body("items.code", contains("61102310300101"));
    }

    @Test
    void whoIsSelectedSignsFromThatDayOnAndWhoIsRemovedNoMore() {
        String code = "61102310700101";
        register(branch(code, List.of("POOR"))).statusCode(201);
        Database.execute(
                "insert into office (id, version, organisation_code, role, person_number, held_from, division_code)"
                        + " values (?, 0, ?, '书记', 'N91101', date '2008-01-01', ?)",
                UUID.randomUUID(),
                code,
                code.substring(0, 12));
        var selection = UUID.randomUUID();
        var december = LocalDate.of(2009, 12, 1);
        Evaluations.announce(selected(selection, "N91102", code, december));
        assertThat(secretaries(code)).containsExactly("N91101 2008-01-01 2009-11-30", "N91102 2009-12-01 -");
        // told once more of one the register has
        Evaluations.announce(selected(UUID.randomUUID(), "N91102", code, december.plusDays(1)));
        assertThat(secretaries(code)).hasSize(2);
        Evaluations.announce(new SecretaryRemoved(
                selection, "OPEN_SELECTION", "N91102", code, "RESIGNED", code.substring(0, 12), december.plusDays(20)));
        assertThat(secretaries(code)).contains("N91102 2009-12-01 2009-12-20");
        Evaluations.announce(selected(UUID.randomUUID(), "N91103", code, december.plusDays(21)));
        Evaluations.announce(new OfficeEndsByAppraisal(
                UUID.randomUUID(), "N91103", code, 2009, 2, "rule", code.substring(0, 12), december.plusDays(21)));
        assertThat(secretaries(code)).as("held for no day").hasSize(2);
    }

    @Test
    void anAppraisalFindsOfWhichClassesAVillageIsAndAwardsAreSeenBesideTheRecordCards() {
        String code = "61102310700201";
        String path = register(branch(code, List.of("POOR"))).extract().header("Location");
        Evaluations.announce(new BranchClassFound(
                UUID.randomUUID(),
                code,
                List.of("WEAK_LEADERSHIP"),
                code.substring(0, 12),
                LocalDate.of(2009, 12, 31)));
        Tokens.county()
                .asks()
                .get(path)
                .then()
                .body("classes", contains("WEAK_LEADERSHIP"))
                .body("population", equalTo(804));
        assertThat(Announced.about(path, 2).types())
                .containsExactly("pairing.BranchRegistered", "pairing.BranchChanged");

        var award = UUID.randomUUID();
        var day = LocalDate.of(2009, 12, 30);
        String unit = "11611023MBY911001A";
        Evaluations.announce(new AwardGiven(
                award, "award-1", "UNIT", unit, 2009, 20, false, "611023107", unit, day, day.plusDays(7)));
        var star = UUID.randomUUID();
        Evaluations.announce(new StarAwarded(star, "N91104", 2009, code.substring(0, 12), day));
        Tokens.unit()
                .with("unit", unit)
                .asks()
                .get("/api/v1/recognitions?year=2009&subject=" + unit)
                .then()
                .statusCode(200)
                .body("items.link", contains("/api/v1/awards/" + award))
                .body("items[0].withdrawnOn", nullValue());
        Evaluations.announce(
                new AwardWithdrawn(award, "award-1", "UNIT", unit, 2009, "611023107", unit, day.plusDays(1)));
        var county = Tokens.county().asks();
        county.get("/api/v1/recognitions?subject=" + unit).then().body("items.withdrawnOn", contains("2009-12-31"));
        Tokens.of("611023101")
                .asks()
                .get("/api/v1/recognitions?subject=N91104")
                .then()
                .body("items", hasSize(0));
    }

    private static SecretarySelected selected(UUID selection, String person, String code, LocalDate on) {
        return new SecretarySelected(selection, "OPEN_SELECTION", person, code, null, code.substring(0, 12), on);
    }

    private static List<String> secretaries(String code) {
        return Database.texts(
                "select person_number || ' ' || held_from || ' ' || coalesce(held_until::text, '-') from office"
                        + " where organisation_code = ? and role = '书记' order by held_from",
                code);
    }
}
