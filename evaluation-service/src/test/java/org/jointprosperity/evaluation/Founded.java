package org.jointprosperity.evaluation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** 依据: what a refusal tells, over HTTP and in both languages, of the rule it rests on and of what is missing. */
public final class Founded {

    private Founded() {}

    /**
     * Asks in either language and is refused by this rule and article.
     *
     * @param missing the smallest amount that is missing, or null for a refusal that counts nothing
     * @param zh how the Chinese words name the ground
     * @param en how the English words do
     */
    public static void refuses(
            Supplier<ValidatableResponse> asked,
            String code,
            String rule,
            String article,
            Integer missing,
            String zh,
            String en) {
        var before = List.copyOf(RestAssured.filters());
        Map.of("zh-CN", zh, "en", en).forEach((language, words) -> {
            RestAssured.filters((request, response, chain) ->
                    chain.next(request.replaceHeader("Accept-Language", language), response));
            try {
                asked.get()
                        .statusCode(409)
                        .header("Content-Language", equalTo(language))
                        .body("code", equalTo(code))
                        .body("rule", equalTo(rule))
                        .body("article", equalTo(article))
                        .body("missing", equalTo(missing))
                        .body("detail", containsString(words));
            } finally {
                RestAssured.replaceFiltersWith(before);
            }
        });
    }
}
