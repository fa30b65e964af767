package org.jointprosperity.gateway.route;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jointprosperity.gateway.Issuer;
import org.jointprosperity.gateway.Neighbourhood;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What everyone may read passes without a token, and nothing else does. */
@QuarkusTest
@WithTestResource(Neighbourhood.class)
class OpenReadingResourceTest {

    private static final String OPEN = "/api/v1/public-disclosures";

    @BeforeEach
    void forget() {
        Neighbourhood.EVALUATION.asked();
    }

    @Test
    void letsAnyoneReadWhatIsOpenCountedByAddress() {
        given().get(OPEN + "/page?lang=en")
                .then()
                .statusCode(200)
                .header("RateLimit-Policy", startsWith("\"page\""))
                .body("service", equalTo("evaluation"))
                .body("uri", equalTo(OPEN + "/page?lang=en"))
                .body("headers.authorization", nullValue());
        given().head(OPEN).then().statusCode(200);
    }

    @Test
    void knowsThoseWhoShowATokenThereToo() {
        given().auth()
                .oauth2(Issuer.token("reader"))
                .get(OPEN)
                .then()
                .statusCode(200)
                .header("RateLimit-Policy", startsWith("\"read\""));
        given().auth().oauth2("not-a-token").get(OPEN).then().statusCode(401);
    }

    @Test
    void takesNothingFromThoseWithoutAToken() {
        given().contentType("application/json").body("{}").post(OPEN).then().statusCode(401);
        given().delete(OPEN + "/1").then().statusCode(401);
        assertThat(Neighbourhood.EVALUATION.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/disclosures",
                "/api/v1/disclosure-postings",
                "/api/v1/public-disclosuresx",
                "/api/v1/Public-Disclosures",
                "/api/v1/decisions/public-disclosures"
            })
    void opensNothingElse(String path) {
        given().get(path).then().statusCode(401).header("WWW-Authenticate", equalTo("Bearer"));
        assertThat(Neighbourhood.EVALUATION.asked()).isEmpty();
    }
}
