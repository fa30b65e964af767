package org.jointprosperity.chassis.document;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.chassis.note.NoteService;
import org.jointprosperity.chassis.problem.Grounds;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(NoteService.class)
class ApiDocumentResourceTest {

    /** What only a refusal tells that rests on a rule. */
    private static final Set<String> OF_A_RULE = Set.copyOf(Grounds.MEMBERS);

    private static JsonPath document() {
        return given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Map<String, Object> operation(String path, String verb) {
        return document().getMap("paths.'" + path + "'." + verb);
    }

    @SuppressWarnings("unchecked")
    private static List<Object> parameters(Map<String, Object> operation) {
        return ((List<Map<String, Object>>) operation.get("parameters"))
                .stream()
                        .map(parameter -> parameter.getOrDefault("$ref", parameter.get("name")))
                        .toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> responses(Map<String, Object> operation) {
        return (Map<String, Map<String, Object>>) operation.get("responses");
    }

    @Test
    void aCommandThatCreatesWantsAKey() {
        var write = operation("/api/v1/notes", "post");
        assertThat(parameters(write)).containsExactly("#/components/parameters/IdempotencyKey");
        assertThat(responses(write)).containsOnlyKeys("201", "400", "401", "403", "409", "422");
        assertThat(responses(write).get("201"))
                .extractingByKey("headers", MAP)
                .containsEntry("Location", Map.of("$ref", "#/components/headers/Location"));
    }

    @Test
    void aChangeWantsTheVersion() {
        var change = operation("/api/v1/notes/{id}", "put");
        assertThat(parameters(change)).containsExactly("id", "#/components/parameters/IfMatch");
        assertThat(responses(change))
                .containsOnlyKeys("200", "400", "401", "403", "404", "409", "412", "428")
                .containsEntry("412", Map.of("$ref", "#/components/responses/VersionStale"));
        assertThat(responses(change).get("200")).containsKey("headers");
    }

    @Test
    void aTransitionWantsBoth() {
        assertThat(parameters(operation("/api/v1/notes/{id}/correction", "post")))
                .containsExactly("id", "#/components/parameters/IdempotencyKey", "#/components/parameters/IfMatch");
    }

    @Test
    void aReadWantsNeither() {
        var get = operation("/api/v1/notes/{id}", "get");
        assertThat(parameters(get)).containsExactly("id");
        assertThat(responses(get)).containsOnlyKeys("200", "400", "401", "403", "404");
    }

    @Test
    void problemsHaveTheirSchema() {
        var document = document();
        assertThat(document.getString("components.responses.NotFound.content.'application/problem+json'.schema.'$ref'"))
                .isEqualTo("#/components/schemas/Problem");
        assertThat(document.getMap("components.schemas.Problem.properties"))
                .containsOnlyKeys(
                        "type",
                        "code",
                        "title",
                        "detail",
                        "status",
                        "traceId",
                        "violations",
                        "rule",
                        "article",
                        "source",
                        "effectiveFrom",
                        "verified",
                        "missing");
        assertThat(document.getMap("components.schemas")).doesNotContainKeys("HttpProblem", "HttpValidationProblem");
    }

    @Test
    void aLiveProblemHasWhatTheDocumentPromises() {
        var documented = new HashSet<>(
                document().getMap("components.schemas.Problem.properties").keySet());
        var live = Tokens.county()
                .sends(Map.of("text", " "))
                .post("/api/v1/notes")
                .then()
                .statusCode(400)
                .extract()
                .jsonPath()
                .<String, Object>getMap("");
        documented.removeAll(OF_A_RULE);
        assertThat(live.keySet()).map(Object.class::cast).containsExactlyInAnyOrderElementsOf(documented);
    }

    @Test
    void eachOperationNamesItsScope() {
        assertThat(operation("/api/v1/notes", "get"))
                .containsEntry("security", List.of(Map.of("oidc", List.of("pairing:read"))));
        assertThat(operation("/api/v1/notes", "post"))
                .containsEntry("security", List.of(Map.of("oidc", List.of("pairing:write"))));
        var scheme = document().getMap("components.securitySchemes");
        assertThat(scheme).containsOnlyKeys("oidc");
        assertThat(document().getString("components.securitySchemes.oidc.scheme"))
                .isEqualTo("bearer");
    }

    @Test
    void theOperatorsDoorIsNotInTheDocument() {
        assertThat(document().getMap("paths").keySet())
                .noneMatch(path -> String.valueOf(path).startsWith("/admin"));
    }
}
