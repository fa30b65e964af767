package org.jointprosperity.pairing.support;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jointprosperity.chassis.Tokens;

/** Money of a pair on its way, each step by whoever takes it, on the day of the demonstration. */
final class Funds {

    static final String ENTRIES = "/api/v1/fund-entries";
    private static final String TODAY = "2009-12-31";

    private Funds() {}

    /** What is booked, as JSON; a part may be put over another one. */
    static Map<String, Object> funds(String kind, String source, String yuan) {
        boolean promise = kind.equals("PLEDGED") || kind.equals("COORDINATED");
        return new HashMap<>(Map.of(
                "kind",
                kind,
                "source",
                source,
                "channel",
                promise ? "WRITTEN_PROMISE" : "BANK_TRANSFER",
                "amount",
                Map.of("amount", yuan, "currency", "CNY"),
                "bookedOn",
                TODAY));
    }

    static Map<String, Object> with(Map<String, Object> funds, String part, Object value) {
        var other = new HashMap<>(funds);
        other.put(part, value);
        return other;
    }

    static ValidatableResponse book(Tokens who, String pairing, Map<String, Object> funds) {
        return who.sends(funds).post(pairing + "/fund-entries").then();
    }

    static ValidatableResponse disburse(String pairing, String source, String yuan) {
        return book(Tokens.unit(), pairing, funds("DISBURSED", source, yuan));
    }

    static ValidatableResponse receive(String pairing, String source, String yuan, String receipt) {
        return book(Tokens.branch(), pairing, with(funds("RECEIVED", source, yuan), "receipts", List.of(receipt)));
    }

    /** A use by the branch. */
    static Map<String, Object> use(String source, String yuan, String purpose, String receipt) {
        return with(with(funds("USED", source, yuan), "purpose", purpose), "receipts", List.of(receipt));
    }

    static ValidatableResponse reverse(Tokens who, String entry) {
        return who.sends(Map.of("reason", "金额录错")).post(entry + "/reversal").then();
    }

    static String located(ValidatableResponse created) {
        return created.statusCode(201).extract().header("Location");
    }

    static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
