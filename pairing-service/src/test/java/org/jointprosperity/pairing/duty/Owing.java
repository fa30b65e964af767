package org.jointprosperity.pairing.duty;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.pairing.Pair;

/** What the pair of the worked example owes, step by step. */
final class Owing {

    static final String PATH = "/api/v1/duties";

    private Owing() {}

    /** Ends every pairing and forgets what was owed, for a test to begin with. */
    static void nothing() {
        Pair.noneOpen();
        Database.execute("truncate duty_term, duty_fact, duty, undertaking_receipt, undertaking_move cascade");
        Database.execute("delete from cadence_policy where id::text not like '00000000-%'");
    }

    /** The pair, as if it had been proposed long before, in force from this day to the end of 2010; gives its path. */
    static String pairingFrom(String startsOn) {
        String path = Pair.proposed();
        Database.execute("update pairing set proposed_on = '2008-12-31' where id = ?", UUID.fromString(idIn(path)));
        Pair.plan(path, "\"0\"", Pair.planWith("startsOn", startsOn)).statusCode(200);
        Pair.sign(Tokens.unit(), path, 1, "\"1\"").statusCode(200);
        Pair.sign(Tokens.branch(), path, 1, "\"2\"").statusCode(200);
        return path;
    }

    /** The path of the duty of a period that begins on this day. */
    static String of(String pairing, String policy, String periodFrom) {
        String id = Tokens.county()
                .asks()
                .get(PATH + "?limit=200&policy=" + policy + "&pairing=" + idIn(pairing))
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.periodFrom == '" + periodFrom + "' }.id");
        return PATH + "/" + id;
    }

    static String idIn(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Evidence of a meeting on this day. */
    static Map<String, Object> minutesOf(String on) {
        return new HashMap<>(Map.of("on", on, "kind", "MINUTES", "text", "座谈交流纪要", "participants", 12));
    }

    /** The same with one part different. */
    static Map<String, Object> minutesWith(String on, String part, Object value) {
        var minutes = minutesOf(on);
        minutes.put(part, value);
        return minutes;
    }

    static ValidatableResponse fulfil(Tokens who, String path, Map<String, Object> evidence) {
        return command(who, path, "fulfilments", evidence);
    }

    static ValidatableResponse command(Tokens who, String path, String command, Map<String, Object> body) {
        return who.sends(body)
                .header("If-Match", "*")
                .post(path + "/" + command)
                .then();
    }
}
