package org.jointprosperity.evaluation.decision;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.evaluation.KnownBranch;

/** What a clerk types about a decision. */
final class Clerk {

    static final String PATH = "/api/v1/decisions";

    private Clerk() {}

    static ExtractableResponse<Response> opened(KnownBranch branch) {
        return Tokens.county()
                .sends(request(branch.number()))
                .post(PATH)
                .then()
                .statusCode(201)
                .body("state", equalTo("OPEN"))
                .extract();
    }

    static Map<String, Object> request(String branch) {
        return new HashMap<>(Map.of(
                "template", "three-stage",
                "matter", "public-works",
                "title", "新建茶园100亩",
                "branch", branch,
                "openedOn", "2025-06-02"));
    }

    static Map<String, Object> members() {
        return new HashMap<>(Map.of(
                "heldOn", "2025-06-10",
                "counts", Map.of("eligible", 20, "present", 9, "yes", 9),
                "motionSource", "MEMBERS",
                "content", "新建茶园100亩",
                "minutes", "会议记录2025-06-10",
                "signatures", 9,
                "townshipAttendees", 1));
    }

    static Map<String, Object> with(Map<String, Object> request, String name, Object value) {
        request.put(name, value);
        return request;
    }
}
