package org.jointprosperity.pairing;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.Tokens;

/** The pair of the worked example, step by step, each step by whoever takes it. */
public final class Pair {

    public static final String PATH = "/api/v1/pairings";
    public static final Map<String, Object> SIDES = Map.of("unit", Registered.UNIT, "branch", Registered.BRANCH);
    public static final Map<String, Object> REASON = Map.of("reason", "换届");

    private static final List<String> CONTENTS =
            List.of("IDEOLOGY", "CAPABILITY", "CONDUCT", "ORGANISATION", "NEW_COUNTRYSIDE");

    private Pair() {}

    public static ValidatableResponse propose(Map<String, Object> pair) {
        return Tokens.county().sends(pair).post(PATH).then();
    }

    /** Proposes the pair; gives its path. */
    public static String proposed() {
        return propose(SIDES).statusCode(201).extract().header("Location");
    }

    /** Proposes and plans; the version is 1. */
    public static String planned() {
        String path = proposed();
        plan(path, "\"0\"", plan()).statusCode(200);
        return path;
    }

    /** Proposes, plans and signs on both sides; in force at once. */
    public static String inForce() {
        String path = planned();
        sign(Tokens.unit(), path, 1, "\"1\"").statusCode(200);
        sign(Tokens.branch(), path, 1, "\"2\"").statusCode(200);
        return path;
    }

    /** Reviews a running term and proposes the next one; gives its path. */
    public static String renewal(String path) {
        Tokens.county()
                .sends(Map.of("achieved", "新建茶园100亩", "shortfalls", "培训不足", "verdict", "CONTINUE"))
                .header("If-Match", "*")
                .post(path + "/reviews")
                .then()
                .statusCode(200);
        return Tokens.county()
                .sends(Map.of())
                .header("If-Match", "*")
                .post(path + "/renewal")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    /** The next term of a running one, signed by both sides; in force at once where its first day has come. */
    public static String nextTerm(String path, String startsOn) {
        String next = renewal(path);
        plan(next, "\"0\"", planWith("startsOn", startsOn)).statusCode(200);
        sign(Tokens.unit(), next, 1, "\"1\"").statusCode(200);
        sign(Tokens.branch(), next, 1, "\"2\"").statusCode(200);
        return next;
    }

    public static ValidatableResponse plan(String path, String version, Map<String, Object> plan) {
        return plan(Tokens.county(), path, version, plan);
    }

    /** The plan as one of those who may write it puts it. */
    public static ValidatableResponse plan(Tokens who, String path, String version, Map<String, Object> plan) {
        return who.asks()
                .header("If-Match", version)
                .contentType("application/json")
                .body(plan)
                .put(path + "/plan")
                .then();
    }

    /** The plan of the worked example: five contents, a tea garden, 20,000 yuan pledged, 98,000 to be raised elsewhere. */
    public static Map<String, Object> plan() {
        return new HashMap<>(Map.of(
                "contents",
                CONTENTS.stream()
                        .map(content -> Map.of("content", content, "work", "每季度一次"))
                        .toList(),
                "undertakings",
                List.of(Map.of("title", "新建茶园", "product", "茶叶", "quantity", 100, "unit", "亩", "dueOn", "2010-12-31")),
                "pledged",
                Map.of("amount", "20000.00", "currency", "CNY"),
                "coordinated",
                Map.of("amount", "98000.00", "currency", "CNY"),
                "startsOn",
                "2009-12-31",
                "endsOn",
                "2010-12-31"));
    }

    /** The same plan with one part different. */
    public static Map<String, Object> planWith(String part, Object value) {
        var plan = plan();
        plan.put(part, value);
        return plan;
    }

    public static ValidatableResponse sign(Tokens who, String path, int planVersion, String version) {
        return who.sends(Map.of("planVersion", planVersion))
                .header("If-Match", version)
                .post(path + "/letter")
                .then();
    }

    /** A command of the county: suspension, resumption, termination. */
    public static ValidatableResponse command(String path, String command, String version) {
        return command(Tokens.county(), path, command, version);
    }

    /** The same command of someone else. */
    public static ValidatableResponse command(Tokens who, String path, String command, String version) {
        return who.sends(command.equals("resumption") ? Map.of() : REASON)
                .header("If-Match", version)
                .post(path + "/" + command)
                .then();
    }

    /** Ends every open pairing and forgets the liaisons, for a test to begin with. */
    public static void noneOpen() {
        List<String> open =
                Tokens.county().asks().get(PATH + "?limit=200").path("items.findAll { it.state != 'ENDED' }.id");
        open.forEach(id -> command(PATH + "/" + id, "termination", "*").statusCode(200));
        Database.execute("truncate liaison, offer cascade");
    }
}
