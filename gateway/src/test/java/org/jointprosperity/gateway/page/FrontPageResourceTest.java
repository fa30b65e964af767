package org.jointprosperity.gateway.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.jointprosperity.gateway.Neighbourhood;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Neighbourhood.class)
class FrontPageResourceTest {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]+)\"");

    @AfterEach
    void nothingUnderWay() throws IOException {
        Files.deleteIfExists(Neighbourhood.progressFile());
    }

    @Test
    void showsHowFarTheStartIsInBothLanguagesWithoutScripts() throws IOException {
        progress(
                """
                {"ready":false,"steps":[
                 {"zh":"数据库","en":"PostgreSQL","state":"done","percent":100,"detail":"<b>17</b>"},
                 {"zh":"示范县","en":"demonstration county","state":"running","percent":42,"detail":""},
                 {"zh":"其他","en":"other","state":"\\"><script>","percent":0}]}""");
        page().body(containsString("正在启动"))
                .body(containsString("http-equiv=\"refresh\""))
                .body(containsString("PostgreSQL"))
                .body(containsString("42 %"))
                .body(containsString("&lt;b&gt;17&lt;/b&gt;"))
                .body(not(containsString("<script")));
    }

    @Test
    void saysWhyAStartWasGivenUp() throws IOException {
        progress("{\"ready\":false,\"failure\":\"端口 8081 已被占用\",\"steps\":[]}");
        page().body(containsString("端口 8081 已被占用"));
    }

    @Test
    void welcomesWhenTheStartIsDoneOrNobodyTellsOfOne() throws IOException {
        progress("{\"ready\":true,\"steps\":[]}");
        page().body(containsString("共建共富")).body(not(containsString("refresh")));
        progress("half a file {");
        page().body(containsString("共建共富"));
        Files.delete(Neighbourhood.progressFile());
        page().body(containsString("共建共富")).body(containsString("<code>villager</code>"));
    }

    @Test
    void welcomesWithoutScriptsAndWithoutAnythingFromElsewhere() {
        String html = page().extract().asString();
        assertThat(html).doesNotContain("<script").doesNotContain("style=").doesNotContain("http://www");
        var links = LINK.matcher(html);
        int found = 0;
        while (links.find()) {
            assertThat(links.group(1)).startsWith("/");
            given().get(links.group(1)).then().statusCode(200);
            found++;
        }
        assertThat(found).isGreaterThanOrEqualTo(4);
    }

    @Test
    void showsTheConsoleFromHereAlone() {
        String html = given().get("/docs")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .extract()
                .asString();
        var links = LINK.matcher(html);
        while (links.find()) {
            assertThat(links.group(1)).startsWith("/");
            if (!links.group(1).equals("/openapi")) {
                given().get(links.group(1)).then().statusCode(200);
            }
        }
    }

    @Test
    void showsOneDocumentOfAllServices() {
        given().get("/openapi")
                .then()
                .statusCode(200)
                .body("openapi", equalTo("3.1.0"))
                .body("paths.'/api/v1/units'", notNullValue())
                .body("paths.'/api/v1/associations'", notNullValue())
                .body("paths.'/api/v1/decisions'", notNullValue())
                .body("paths.'/api/v1/events'", notNullValue());
    }

    private static ValidatableResponse page() {
        return given().get("/")
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("X-Frame-Options", equalTo("DENY"))
                .header("Cache-Control", equalTo("no-store"));
    }

    private static void progress(String json) throws IOException {
        Files.writeString(Neighbourhood.progressFile(), json);
    }
}
