package org.jointprosperity.gateway.route;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.jointprosperity.gateway.Issuer;
import org.jointprosperity.gateway.Neighbourhood;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Neighbourhood.class)
class OutageResourceTest {

    private static final String TOKEN = Issuer.token("patient");

    @BeforeEach
    void allAnswer() {
        await().until(() -> get("/api/v1/decisions").extract().statusCode() == 200
                && get("/api/v1/bases").extract().statusCode() == 200);
        Neighbourhood.EVALUATION.asked();
        Neighbourhood.COOPERATIVE.asked();
    }

    @Test
    void saysWhichServiceIsDownWhileTheOthersGoOn() throws Exception {
        Neighbourhood.EVALUATION.stop();
        try {
            for (int i = 0; i < 8; i++) {
                get("/api/v1/decisions")
                        .statusCode(503)
                        .contentType("application/problem+json")
                        .header("Retry-After", matchesPattern("\\d+"))
                        .body("code", equalTo("service-down"))
                        .body("service", equalTo("evaluation"))
                        .body("traceId", matchesPattern("[0-9a-f]{32}"));
                get("/api/v1/units").statusCode(200);
            }
            post("/api/v1/verdicts").statusCode(503).body("code", equalTo("service-down"));
            given().get("/").then().statusCode(200);
            given().get("/problems").then().statusCode(200);
        } finally {
            Neighbourhood.EVALUATION.start();
        }
        await().until(() -> get("/api/v1/decisions").extract().statusCode() == 200);
    }

    @Test
    void asksOnceMoreForWhatIsSafe() {
        Neighbourhood.EVALUATION.breakOff(1);
        get("/api/v1/decisions/7").statusCode(200);
        assertThat(Neighbourhood.EVALUATION.asked()).hasSize(2);
        Neighbourhood.EVALUATION.refuse(1);
        get("/api/v1/decisions/7").statusCode(200);
        assertThat(Neighbourhood.EVALUATION.asked()).hasSize(2);
    }

    @Test
    void asksNotAThirdTime() {
        Neighbourhood.EVALUATION.refuse(2);
        get("/api/v1/decisions/7").statusCode(503);
        assertThat(Neighbourhood.EVALUATION.asked()).hasSize(2);
    }

    @Test
    void neverAsksTwiceForWhatChangesSomething() {
        Neighbourhood.EVALUATION.breakOff(1);
        post("/api/v1/decisions").statusCode(503).body("code", equalTo("service-down"));
        assertThat(Neighbourhood.EVALUATION.asked()).hasSize(1);
        Neighbourhood.EVALUATION.refuse(1);
        post("/api/v1/decisions").statusCode(503);
        assertThat(Neighbourhood.EVALUATION.asked()).hasSize(1);
    }

    @Test
    void givesUpOnAServiceThatStaysSilent() {
        get("/api/v1/bases/silent")
                .statusCode(504)
                .body("code", equalTo("service-late"))
                .body("service", equalTo("cooperative"));
        assertThat(Neighbourhood.COOPERATIVE.asked()).hasSize(1);
        get("/api/v1/bases").statusCode(200);
    }

    private static ValidatableResponse get(String path) {
        return given().auth().oauth2(TOKEN).get(path).then();
    }

    private static ValidatableResponse post(String path) {
        return given().auth()
                .oauth2(Issuer.token("patient-poster"))
                .contentType("application/json")
                .body("{}")
                .post(path)
                .then();
    }
}
