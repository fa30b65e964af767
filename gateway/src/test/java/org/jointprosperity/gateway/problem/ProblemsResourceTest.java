package org.jointprosperity.gateway.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import org.jointprosperity.gateway.Neighbourhood;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Neighbourhood.class)
class ProblemsResourceTest {

    @Test
    void hasAPageForEveryCodeInBothLanguages() {
        var chinese = ProblemTexts.of(Locale.SIMPLIFIED_CHINESE);
        var english = ProblemTexts.of(Locale.ENGLISH);
        assertThat(chinese.codes()).contains("service-down", "request-invalid").isEqualTo(english.codes());
        for (String code : chinese.codes()) {
            given().get("/problems/" + code)
                    .then()
                    .statusCode(200)
                    .body(containsString("urn:joint-prosperity:problem:" + code))
                    .body(not(matchesPattern("(?s).*\\{\\w+}.*")));
        }
    }

    @Test
    void hasWordsForEverythingTheGatewayRefusesItself() {
        for (String code : GatewayCodes.inSources()) {
            for (var language : new Locale[] {Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH}) {
                var texts = ProblemTexts.of(language);
                assertThat(texts.title(code)).as(code).isNotEqualTo(code);
                assertThat(texts.detail(code)).as(code).isNotEmpty();
                assertThat(texts.remedy(code)).as(code).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/problems/no-such-code",
                "/problems/a/b",
                "/webjars/none.js",
                "/q/none",
                "/index.php"
            })
    void answersAProblemForWhatIsNotThere(String path) {
        given().header("Accept-Language", "en")
                .get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .header("Content-Language", equalTo("en"))
                .body("code", equalTo("not-found"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Forwarded-For", "x-forwarded-proto", "Forwarded", "Via"})
    void tellsNobodyBehindAProxyHowItIsDoing(String header) {
        given().header(header, "for=127.0.0.1")
                .get("/q/metrics")
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
        given().header(header, "for=127.0.0.1").get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void tellsThisMachineHowItIsDoingWithoutARowForEachRecord() {
        given().get("/api/v1/units/4711").then().statusCode(401);
        given().get("/q/health/ready").then().statusCode(200);
        String metrics =
                given().get("/q/metrics").then().statusCode(200).extract().asString();
        assertThat(metrics).contains("uri=\"/api\"").doesNotContain("4711");
    }
}
