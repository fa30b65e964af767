package org.jointprosperity.pairing.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.pairing.Announced;
import org.jointprosperity.pairing.Registered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Members, households and villagers. */
@QuarkusTest
@WithTestResource(RealParts.class)
class PeopleResourceTest {

    private static final String FUSHUI = "61102310100101";

    @BeforeEach
    void everyoneIsRegistered() {
        Registered.all();
    }

    private static Map<String, Object> member(String number) {
        return new HashMap<>(Map.of(
                "number", number,
                "name", "欧阳示例",
                "sex", "FEMALE",
                "born", "1971-03",
                "unit", Registered.UNIT,
                "post", "副书记",
                "skills", List.of("法律", "财务"),
                "phone", "10015103399"));
    }

    private static Map<String, Object> villager(String number, String household) {
        return new HashMap<>(Map.of(
                "number",
                number,
                "name",
                "李根国",
                "sex",
                "MALE",
                "born",
                "1950-07",
                "household",
                household,
                "relation",
                "户主",
                "partyMember",
                false,
                "needs",
                List.of("就业")));
    }

    private static ValidatableResponse post(String register, Map<String, Object> record) {
        return Tokens.county().sends(record).post("/api/v1/" + register).then();
    }

    private static String household(String number, String branch) {
        return post("households", Map.of("number", number, "branch", branch))
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static ValidatableResponse put(String path, String version, Map<String, Object> record) {
        return Tokens.county()
                .asks()
                .header("If-Match", version)
                .contentType("application/json")
                .body(record)
                .put(path)
                .then();
    }

    @Test
    void showsNamesAndTelephonesMaskedAndAnnouncesNeither() {
        String path = post("members", member("C91001"))
                .statusCode(201)
                .body("name", equalTo("欧***"))
                .body("phone", equalTo("100******99"))
                .extract()
                .header("Location");
        Tokens.county()
                .asks()
                .get(path)
                .then()
                .body(not(containsString("欧阳")))
                .body(not(containsString("10015103399")));
        Announced.about(path, 1).without("欧阳").without("1001510").without("1971");
        household("H10400101-101", Registered.BRANCH);
        String villager = post("villagers", villager("N91001", "H10400101-101"))
                .statusCode(201)
                .body("name", equalTo("李**"))
                .body("branch", equalTo(Registered.BRANCH))
                .body("division", equalTo("611023104001"))
                .extract()
                .header("Location");
        Announced.about(villager, 1).without("根国").without("1950");
    }

    @Test
    void keepsWhatIsSentBackMaskedAndRegistersNoStars() {
        var record = member("C91006");
        record.put("name", "欧＊＊＊");
        masked(post("members", record), "name");
        record.put("name", "欧阳示例");
        record.put("phone", "100******99");
        masked(post("members", record), "phone");
        record.put("phone", "10015103399");
        String path = post("members", record).statusCode(201).extract().header("Location");
        record.putAll(Map.of("name", "欧***", "phone", "100******99", "post", "书记"));
        put(path, "\"0\"", record).statusCode(200).body("post", equalTo("书记"));
        assertThat(Database.texts("select name || phone from member where number = 'C91006'"))
                .containsExactly("欧阳示例10015103399");
        record.put("name", "王***");
        masked(put(path, "\"1\"", record), "name");
        household("H10400101-105", Registered.BRANCH);
        var villager = villager("N91005", "H10400101-105");
        String home = post("villagers", villager).extract().header("Location");
        villager.putAll(Map.of("name", "李**", "relation", "配偶"));
        put(home, "\"0\"", villager).statusCode(200).body("relation", equalTo("配偶"));
        assertThat(Database.texts("select name from villager where number = 'N91005'"))
                .containsExactly("李根国");
    }

    private static void masked(ValidatableResponse answer, String field) {
        answer.statusCode(400).body("code", equalTo("data-masked")).body("violations.field", contains(field));
    }

    @Test
    void refusesWhatNamesNothing() {
        var homeless = member("C91002");
        homeless.put("unit", "11611023MBY168555A");
        post("members", homeless).statusCode(400).body("code", equalTo("credit-code-invalid"));
        homeless.put("unit", "12611023MBY4931698");
        homeless.put("number", "C91003");
        Tokens.unit()
                .sends(homeless)
                .post("/api/v1/members")
                .then()
                .statusCode(409)
                .body("code", equalTo("unit-unknown"));
        var unborn = member("C91777");
        unborn.put("born", "2030-05");
        post("members", unborn).statusCode(409).body("code", equalTo("born-in-future"));
        post("households", Map.of("number", "H10400101-102", "branch", "61102310409901"))
                .statusCode(409)
                .body("code", equalTo("branch-unknown"));
        post("villagers", villager("N91002", "H10400101-999"))
                .statusCode(409)
                .body("code", equalTo("household-unknown"));
        post("villagers", Map.of("number", "X1", "name", " ", "born", "1950-13"))
                .statusCode(400)
                .body("code", equalTo("request-invalid"))
                .body(
                        "violations.field",
                        hasItems("number", "name", "sex", "born", "household", "relation", "partyMember", "needs"));
    }

    @Test
    void aNumberIsGivenOnceAndStays() {
        String path =
                post("members", member("C91004")).statusCode(201).extract().header("Location");
        post("members", member("C91004")).statusCode(409).body("code", equalTo("already-registered"));
        put(path, "\"0\"", member("C91005")).statusCode(409).body("code", equalTo("number-fixed"));
        var promoted = member("C91004");
        promoted.put("post", "书记");
        put(path, "\"0\"", promoted).statusCode(200).body("post", equalTo("书记"));
        put(path, "\"0\"", promoted).statusCode(412);
        assertThat(Announced.about(path, 2).types())
                .containsExactly("pairing.PersonRegistered", "pairing.PersonChanged");
    }

    @Test
    void everyoneOfAHouseholdMovesWithIt() {
        String home = household("H10400101-103", Registered.BRANCH);
        String villager =
                post("villagers", villager("N91003", "H10400101-103")).extract().header("Location");
        Tokens.town().asks().get(villager).then().statusCode(200);
        put(home, "\"0\"", Map.of("number", "H10400101-103", "branch", FUSHUI))
                .statusCode(200)
                .body("division", equalTo("611023101001"));
        Tokens.town().asks().get(villager).then().statusCode(404);
        Tokens.of("611023101").asks().get(villager).then().statusCode(200).body("branch", equalTo(FUSHUI));
        assertThat(Announced.about(home, 2).types())
                .containsExactly("pairing.HouseholdRegistered", "pairing.HouseholdChanged");
        var announced = Announced.about(villager, 2);
        assertThat(announced.types()).containsExactly("pairing.PersonRegistered", "pairing.PersonChanged");
        assertThat(announced.headers("ce_divisioncode")).containsExactly("611023104001", "611023101001");
    }

    @Test
    void aBranchSeesItsOwnPeopleOnly() {
        household("H10400101-104", Registered.BRANCH);
        post("villagers", villager("N91004", "H10400101-104")).statusCode(201);
        Tokens.branch()
                .asks()
                .get("/api/v1/villagers?household=H10400101-104")
                .then()
                .body("items.number", contains("N91004"));
        for (var stranger : List.of(Tokens.of("611023101"), Tokens.unit())) {
            stranger.asks().get("/api/v1/villagers?number=N91004").then().body("items", hasSize(0));
            stranger.asks()
                    .get("/api/v1/households?number=H10400101-104")
                    .then()
                    .body("items", hasSize(0));
        }
        Tokens.unit().asks().get("/api/v1/members?number=C0281").then().body("items", hasSize(1));
        Tokens.town().asks().get("/api/v1/members?number=C0281").then().body("items", hasSize(0));
    }

    @Test
    void listsVillagersByBranchHouseholdAndMembership() {
        Tokens.county()
                .asks()
                .get("/api/v1/villagers?branch=" + Registered.BRANCH + "&household=H10400101-001&partyMember=true")
                .then()
                .body("items.number", contains("N04672"));
        Tokens.county()
                .asks()
                .get("/api/v1/villagers?division=611023101&number=N90001")
                .then()
                .body("items.needs", equalTo(List.of(List.of())));
        Tokens.county()
                .asks()
                .get("/api/v1/members?unit=" + Registered.UNIT + "&division=611023001&number=C0281")
                .then()
                .body("items.skills", equalTo(List.of(List.of("法律"))));
    }
}
