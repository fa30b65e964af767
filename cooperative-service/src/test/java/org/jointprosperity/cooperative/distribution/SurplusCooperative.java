package org.jointprosperity.cooperative.distribution;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.contracts.EvaluationEvent;
import org.jointprosperity.contracts.EvaluationEvent.DecisionCarried;
import org.jointprosperity.contracts.EvaluationEvent.Subject;
import org.jointprosperity.cooperative.suite.Codes;
import org.jointprosperity.cooperative.suite.Cooperative;
import org.jointprosperity.cooperative.suite.Registry;
import org.jointprosperity.cooperative.suite.Village;

/** A cooperative of five in a village of its own, and what is done with its trade, its surplus and its assembly. */
final class SurplusCooperative {

    static final String DIVISION = "611024101207";
    static final Tokens TOWN = Tokens.of("611024101");
    static final Tokens OTHER_TOWN = Tokens.of("611024102");
    static final LocalDate ASSEMBLY = LocalDate.of(2010, 1, 20);
    static final List<String> MEMBERS =
            IntStream.rangeClosed(1, 5).mapToObj(number -> "N24070" + number).toList();

    private static Village village;
    private static int cooperatives = 700;

    private SurplusCooperative() {}

    /** Where all of them are, known with its villagers from the first time on. */
    static Village village() {
        if (village == null) {
            village = Village.known(DIVISION, 240_700);
            MEMBERS.forEach(member -> Registry.registersPerson(member, village.branch(), village.household()));
        }
        return village;
    }

    static ValidatableResponse withdrawn(String membership) {
        return TOWN.sends(Map.of("reason", "编号误填"))
                .header("If-Match", "*")
                .post(membership + "/withdrawal")
                .then();
    }

    static ValidatableResponse propose(UUID cooperative) {
        return TOWN.sends(Map.of("association", cooperative, "title", "提高按交易额返还比例", "text", "返还千分之七百。"))
                .post("/api/v1/charter-changes")
                .then();
    }

    static long income(UUID distribution, String source) {
        return Database.number(
                """
                select sum(amount_fen) from income_entry
                where household_number = ? and source = ? and origin_id like ?""",
                village().household(),
                source,
                distribution + ":%");
    }

    static EvaluationEvent carried(UUID id, int version) {
        return new DecisionCarried(UUID.randomUUID(), subject(id, version), "surplus-distribution", DIVISION, ASSEMBLY);
    }

    static Subject subject(UUID id, int version) {
        return new Subject("cooperative", "distribution", id, version);
    }

    static UUID founded() {
        return founded("2008-01-10", "2008-02-01");
    }

    static UUID founded(String foundedOn, String joinedOn) {
        var cooperative = registered(foundedOn, joinedOn);
        declares(cooperative, joinedOn);
        return cooperative;
    }

    static UUID registered() {
        return registered("2008-01-10", "2008-02-01");
    }

    static UUID registered(String foundedOn, String joinedOn) {
        UUID cooperative = registeredAs(Codes.cooperative(cooperatives++), foundedOn);
        TOWN.sends(Map.of(
                        "members",
                        MEMBERS.stream()
                                .map(member -> Map.of("number", member, "kind", "FARMER", "joinedOn", joinedOn))
                                .toList()))
                .post(path(cooperative) + "/members/batch")
                .then()
                .statusCode(201);
        return cooperative;
    }

    static UUID registeredAs(String creditCode, String foundedOn) {
        return UUID.fromString(TOWN.sends(Map.of(
                        "creditCode",
                        creditCode,
                        "name",
                        "示例村茶叶组织",
                        "industry",
                        "茶叶",
                        "branch",
                        village().branch(),
                        "leader",
                        Cooperative.leader(village()),
                        "members",
                        5,
                        "foundedOn",
                        foundedOn))
                .post("/api/v1/associations")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    static void declares(UUID cooperative, String completeFrom) {
        TOWN.sends(Map.of("completeFrom", completeFrom))
                .post(path(cooperative) + "/register/declaration")
                .then()
                .statusCode(201);
    }

    static Map<String, String> memberships(UUID cooperative) {
        var ids = new HashMap<String, String>();
        TOWN.asks()
                .get(path(cooperative) + "/members")
                .then()
                .statusCode(200)
                .extract()
                .<List<Map<String, Object>>>path("items")
                .forEach(member -> ids.put((String) member.get("number"), (String) member.get("id")));
        return ids;
    }

    static void paysIn(UUID cooperative, String membership, String yuan) {
        TOWN.sends(Map.of("kind", "PAID_IN", "amount", money(yuan), "on", "2008-02-01"))
                .post(path(cooperative) + "/members/" + membership + "/contributions")
                .then()
                .statusCode(201);
    }

    static Map<String, Object> trade(String side, String member, String yuan, String on) {
        var trade = new HashMap<String, Object>(Map.of(
                "side",
                side,
                "product",
                "茶叶",
                "quantity",
                "12.5",
                "unit",
                "公斤",
                "amount",
                money(yuan),
                "tradedOn",
                on));
        trade.put("member", member);
        return trade;
    }

    static ValidatableResponse book(UUID cooperative, Map<String, Object> trade) {
        return TOWN.sends(Map.of("association", cooperative, "trade", trade))
                .post("/api/v1/trades")
                .then();
    }

    static Map<String, Object> terms(String surplus, int patronage, int capitalised) {
        return terms(surplus, patronage, capitalised, "0");
    }

    static Map<String, Object> terms(String surplus, int patronage, int capitalised, String subsidies) {
        return Map.of(
                "surplus",
                money(surplus),
                "losses",
                money("0"),
                "reservePerMille",
                0,
                "reserveBasis",
                "TRADE",
                "patronagePerMille",
                patronage,
                "subsidies",
                money(subsidies),
                "capitalisedPerMille",
                capitalised);
    }

    static ValidatableResponse draft(UUID cooperative, Map<String, Object> terms) {
        return draft(cooperative, 2008, terms);
    }

    static ValidatableResponse draft(UUID cooperative, int year, Map<String, Object> terms) {
        return TOWN.sends(Map.of("association", cooperative, "year", year, "terms", terms))
                .post("/api/v1/distributions")
                .then();
    }

    static ValidatableResponse proposed(String location, String tag) {
        return propose(location, tag).statusCode(200).body("state", equalTo("PROPOSED"));
    }

    static ValidatableResponse propose(String location, String tag) {
        return TOWN.sends("")
                .header("If-Match", tag)
                .post(location + "/proposal")
                .then();
    }

    static ValidatableResponse refuses(ValidatableResponse answer, String code) {
        return answer.statusCode(409).body("code", equalTo(code));
    }

    static Map<String, String> money(String yuan) {
        return Map.of("amount", yuan, "currency", "CNY");
    }

    static String path(UUID cooperative) {
        return "/api/v1/associations/" + cooperative;
    }
}
