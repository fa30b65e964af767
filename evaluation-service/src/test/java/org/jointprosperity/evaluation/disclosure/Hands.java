package org.jointprosperity.evaluation.disclosure;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.jointprosperity.chassis.Tokens;

/** The persons of a village through whose hands a disclosure goes. */
public final class Hands {

    public static final String PATH = "/api/v1/disclosures";
    public static final String PUBLIC = "/api/v1/public-disclosures";
    public static final String ITEM = "village-decision-results";
    public static final String POSTINGS = "/api/v1/disclosure-postings";

    /** The village of these tests. */
    public static final String VILLAGE = "611023104511";

    private Hands() {}

    /** A clerk of the village with a number of his own. */
    public static Tokens of(String division, String person) {
        return Tokens.of(division).with("name", person).with("person", person);
    }

    public static Map<String, Object> content(String title, String... paragraphs) {
        return Map.of(
                "title",
                title,
                "blocks",
                java.util.Arrays.stream(paragraphs)
                        .map(text -> Map.of("kind", "TEXT", "text", text))
                        .toList());
    }

    public static Map<String, Object> proposal(String division, Map<String, Object> content) {
        return new HashMap<>(Map.of("item", ITEM, "division", division, "scope", "PUBLIC", "content", content));
    }

    public static ValidatableResponse propose(Tokens who, Map<String, Object> proposal) {
        return who.sends(proposal).post(PATH).then();
    }

    public static ValidatableResponse step(Tokens who, String path, String tag, String step, Object body) {
        return who.sends(body).header("If-Match", tag).post(path + "/" + step).then();
    }

    public static Map<String, Object> passed() {
        return Map.of("passed", true);
    }

    /** Takes a proposal through the hands of four and gives the id of what was published. */
    public static String published(String division, Map<String, Object> proposal) {
        return published(division, "N8000", proposal);
    }

    /** As by the four whose numbers begin so and end with 1 to 4. */
    public static String published(String division, String hands, Map<String, Object> proposal) {
        ExtractableResponse<Response> made =
                propose(of(division, hands + 1), proposal).statusCode(201).extract();
        String path = made.header("Location");
        String tag = made.header("ETag");
        tag = step(of(division, hands + 2), path, tag, "review", passed())
                .statusCode(200)
                .extract()
                .header("ETag");
        tag = step(of(division, hands + 3), path, tag, "approval", passed())
                .statusCode(200)
                .extract()
                .header("ETag");
        return step(of(division, hands + 4), path, tag, "publication", Map.of())
                .statusCode(200)
                .body("progress", equalTo("PUBLISHED"))
                .extract()
                .path("id");
    }

    /** A hash such as a paper could have. */
    public static String hash(char digit) {
        return String.valueOf(digit).repeat(64);
    }

    /** A proposal that is right. */
    public static Map<String, Object> good() {
        return proposal(VILLAGE, content("决议公开", "正文一段"));
    }

    /** A proposal that is right but for one thing, or in one more. */
    public static Map<String, Object> with(String name, Object value) {
        var proposal = good();
        proposal.put(name, value);
        return proposal;
    }

    /** One of the clerks of the village. */
    public static Tokens clerk(int number) {
        return of(VILLAGE, "N8000" + number);
    }

    public static ValidatableResponse reads(Tokens who, String id) {
        return who.asks().get(POSTINGS + "/" + id).then();
    }

    public static ValidatableResponse object(Tokens who, String id) {
        return object(who, id, "不实");
    }

    public static ValidatableResponse object(Tokens who, String id, String text) {
        return who.sends(Map.of("posting", id, "text", text))
                .post("/api/v1/my-disclosure-objections")
                .then();
    }
}
