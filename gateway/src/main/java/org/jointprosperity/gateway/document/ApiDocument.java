package org.jointprosperity.gateway.document;

import io.smallrye.openapi.runtime.io.Format;
import io.smallrye.openapi.runtime.io.OpenApiParser;
import io.smallrye.openapi.runtime.io.OpenApiSerializer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.logging.Logger;
import org.jointprosperity.gateway.problem.Problem;

/** One OpenAPI 3.1 document for all services, merged from the documents they commit; it is there when a service is not. */
@ApplicationScoped
class ApiDocument {

    private static final Logger LOGGER = Logger.getLogger(ApiDocument.class);
    private static final int BEFORE_SERVICES = -110;

    private final Optional<String> json = written();

    void register(@Observes Router router) {
        router.get("/openapi").method(HttpMethod.HEAD).handler(this::show);
        router.get("/api/v1/openapi")
                .method(HttpMethod.HEAD)
                .order(BEFORE_SERVICES)
                .handler(this::show);
    }

    private void show(RoutingContext context) {
        if (json.isEmpty()) {
            new Problem(503, "document-unmerged").end(context);
            return;
        }
        context.response()
                .putHeader("Content-Type", "application/json")
                .putHeader("Cache-Control", "no-cache")
                .end(json.get());
    }

    /** A clash fails the build; a door that was built in spite of it opens without the document. */
    private static Optional<String> written() {
        try {
            return Optional.of(OpenApiSerializer.serialize(MergedDocument.of(committed()), Format.JSON));
        } catch (DocumentsClash clash) {
            LOGGER.errorf("No merged API document: %s", clash.getMessage());
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The documents on board: the gateway's own and those of the services. */
    static List<OpenAPI> committed() {
        var loader = Thread.currentThread().getContextClassLoader();
        return Stream.of("gateway", "pairing-service", "cooperative-service", "evaluation-service")
                .map(name -> loader.getResource("api/" + name + ".json"))
                .filter(Objects::nonNull)
                .map(ApiDocument::read)
                .toList();
    }

    private static OpenAPI read(URL document) {
        try {
            return OpenApiParser.parse(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
