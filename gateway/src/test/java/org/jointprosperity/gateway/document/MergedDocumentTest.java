package org.jointprosperity.gateway.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.openapi.runtime.io.Format;
import io.smallrye.openapi.runtime.io.OpenApiParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.junit.jupiter.api.Test;

class MergedDocumentTest {

    private static final String MONEY = "\"Money\":{\"type\":\"string\"}";

    @Test
    void mergesWhatTheServicesHaveCommitted() {
        var documents = ApiDocument.committed();
        var merged = MergedDocument.of(documents);
        assertThat(merged.getOpenapi()).isEqualTo("3.1.0");
        assertThat(merged.getPaths().getPathItems()).containsKey("/api/v1/events");
        documents.forEach(document -> assertThat(merged.getPaths().getPathItems())
                .containsKeys(document.getPaths().getPathItems().keySet().toArray(String[]::new)));
    }

    @Test
    void unitesPathsAndKeepsASharedSchemaOnce() throws IOException {
        var merged = MergedDocument.of(List.of(document("/a", "a_get", MONEY), document("/b", "b_get", MONEY)));
        assertThat(merged.getPaths().getPathItems()).containsOnlyKeys("/a", "/b");
        assertThat(merged.getComponents().getSchemas()).containsOnlyKeys("Money");
        assertThat(merged.getServers()).singleElement().extracting("url").isEqualTo("/");
        assertThat(merged.getInfo().getTitle()).isEqualTo("共建共富 Joint Prosperity");
    }

    @Test
    void refusesOneSchemaNameWithTwoMeanings() throws IOException {
        var text = document("/a", "a_get", MONEY);
        var number = document("/b", "b_get", MONEY.replace("string", "number"));
        assertThatThrownBy(() -> MergedDocument.of(List.of(text, number)))
                .isInstanceOf(DocumentsClash.class)
                .hasMessageContaining("Money");
    }

    @Test
    void refusesOnePathAnsweredTwiceAndOneOperationIdUsedTwice() throws IOException {
        var one = document("/a", "a_get", MONEY);
        var samePath = document("/a", "other_get", MONEY);
        var sameId = document("/b", "a_get", MONEY);
        assertThatThrownBy(() -> MergedDocument.of(List.of(one, samePath))).hasMessageContaining("/a");
        assertThatThrownBy(() -> MergedDocument.of(List.of(document("/a", "a_get", MONEY), sameId)))
                .hasMessageContaining("a_get");
    }

    private static OpenAPI document(String path, String operation, String schema) throws IOException {
        String json =
                """
                {"openapi":"3.1.0","info":{"title":"x","version":"1"},
                 "paths":{"%s":{"get":{"operationId":"%s","responses":{"200":{"description":"ok"}}}}},
                 "components":{"schemas":{%s}}}"""
                        .formatted(path, operation, schema);
        return OpenApiParser.parse(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), Format.JSON, null);
    }
}
