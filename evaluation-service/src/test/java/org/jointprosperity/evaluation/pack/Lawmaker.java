package org.jointprosperity.evaluation.pack;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jointprosperity.chassis.Tokens;

/** Who proposes and reviews rule packs, and what he writes. */
public final class Lawmaker {

    public static final String PATH = "/api/v1/rule-packs";

    private Lawmaker() {}

    /** A person of a division with a login of his own. */
    public static Tokens person(String division, String number) {
        return Tokens.of(division).with("name", number).with("person", number);
    }

    /** A pack of one rule about public works. */
    public static Map<String, Object> pack(
            String id, String jurisdiction, String from, String body, Map<String, Object> pass) {
        return new HashMap<>(Map.of(
                "id",
                id,
                "jurisdiction",
                jurisdiction,
                "title",
                Map.of("zh", "本村章程", "en", "charter of the village"),
                "source",
                "村民自治章程（测试）",
                "verified",
                true,
                "effectiveFrom",
                from,
                "rules",
                List.of(new HashMap<>(Map.of(
                        "id",
                        id + "-1",
                        "body",
                        body,
                        "matters",
                        List.of("public-works"),
                        "pass",
                        pass,
                        "article",
                        "第一条",
                        "text",
                        Map.of("zh", "从严", "en", "stricter"),
                        "verified",
                        true)))));
    }

    /** A fraction as it is written in a pack. */
    public static Map<String, Object> fraction(String counted, int num, int den, boolean strict, String basis) {
        return Map.of("counted", counted, "num", num, "den", den, "strict", strict, "basis", basis);
    }

    /** Proposes it and tells where it is. */
    public static String proposed(Tokens proposer, Map<String, Object> pack) {
        return proposer.sends(pack).post(PATH).then().statusCode(201).extract().header("Location");
    }

    /** Reviews it as it stands. */
    public static ValidatableResponse reviews(Tokens reviewer, String version, boolean approved) {
        String tag = reviewer.asks().get(version).then().extract().header("ETag");
        return reviews(reviewer, version, approved, tag);
    }

    /** Reviews it as it stood. */
    public static ValidatableResponse reviews(Tokens reviewer, String version, boolean approved, String tag) {
        return reviewer.sends(Map.of("approved", approved, "reasons", "与原文逐条核对"))
                .header("If-Match", tag)
                .post(version + "/reviews")
                .then();
    }
}
