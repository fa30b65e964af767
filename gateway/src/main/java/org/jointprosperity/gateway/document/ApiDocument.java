package org.jointprosperity.gateway.document;

import io.smallrye.openapi.api.util.MergeUtil;
import io.smallrye.openapi.runtime.io.Format;
import io.smallrye.openapi.runtime.io.OpenApiParser;
import io.smallrye.openapi.runtime.io.OpenApiSerializer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** One OpenAPI 3.1 document for all services, merged from the documents they commit; it is there when a service is not. */
@ApplicationScoped
class ApiDocument {

    private static final List<String> SERVICES = List.of("pairing", "cooperative", "evaluation");

    private final String json;

    ApiDocument() {
        var loader = Thread.currentThread().getContextClassLoader();
        var documents = SERVICES.stream()
                .map(service -> loader.getResource("api/" + service + "-service.json"))
                .filter(Objects::nonNull)
                .map(ApiDocument::read)
                .toList();
        try {
            json = OpenApiSerializer.serialize(merged(documents), Format.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void register(@Observes Router router) {
        router.get("/openapi").handler(this::show);
        router.get("/api/v1/openapi").handler(this::show);
    }

    private void show(RoutingContext context) {
        context.response().putHeader("Content-Type", "application/json").end(json);
    }

    private static OpenAPI read(URL document) {
        try {
            return OpenApiParser.parse(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Unites paths and schemas; schemas of one name must be the same. */
    static OpenAPI merged(List<OpenAPI> documents) {
        OpenAPI merged = OASFactory.createOpenAPI().openapi("3.1.0");
        for (OpenAPI document : documents) {
            refuseClashes(merged, document);
            merged = MergeUtil.merge(merged, document);
        }
        merged.setInfo(OASFactory.createInfo()
                .title("共建共富 Joint Prosperity")
                .version("1")
                .description("结对、合作、评议三个服务的接口。The API of the pairing, cooperative and evaluation services."));
        merged.setServers(List.of(OASFactory.createServer().url("/")));
        return merged;
    }

    private static void refuseClashes(OpenAPI merged, OpenAPI next) {
        if (merged.getComponents() == null || next.getComponents() == null) {
            return;
        }
        var known = merged.getComponents().getSchemas();
        var more = next.getComponents().getSchemas();
        if (known == null || more == null) {
            return;
        }
        more.forEach((name, schema) -> {
            if (known.containsKey(name) && !known.get(name).equals(schema)) {
                throw new IllegalStateException("Two services mean different things by the schema " + name);
            }
        });
    }
}
