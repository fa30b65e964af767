package org.jointprosperity.gateway.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** {@code GET /}: how far the start is, while the launcher says it is under way; after that the portal's welcome page. */
@ApplicationScoped
class FrontPage {

    private static final Logger LOGGER = Logger.getLogger(FrontPage.class);

    private final Optional<Path> progressFile;
    private final Welcome welcome;
    private final ObjectMapper json;
    private final Vertx vertx;

    FrontPage(
            @ConfigProperty(name = "joint.progress-file") Optional<String> progressFile,
            Welcome welcome,
            ObjectMapper json,
            Vertx vertx) {
        this.progressFile = progressFile.map(Path::of);
        this.welcome = welcome;
        this.json = json;
        this.vertx = vertx;
    }

    void register(@Observes Router router) {
        router.get("/").method(HttpMethod.HEAD).order(-1).handler(this::show);
    }

    private void show(RoutingContext context) {
        vertx.executeBlocking(this::startUnderWay).onComplete(read -> {
            if (read.failed()) {
                LOGGER.infof("The progress of the start cannot be read: %s", read.cause());
            }
            Optional.ofNullable(read.result())
                    .flatMap(start -> start)
                    .ifPresentOrElse(
                            start -> Html.page(context, "正在启动 Starting", start.html(), StartPage.REFRESH),
                            () -> Html.document(context, welcome.html()));
        });
    }

    private Optional<StartPage> startUnderWay() throws IOException {
        if (progressFile.isEmpty()) {
            return Optional.empty();
        }
        try {
            var progress = json.readTree(Files.readAllBytes(progressFile.get()));
            return progress.path("ready").asBoolean() ? Optional.empty() : Optional.of(new StartPage(progress));
        } catch (NoSuchFileException nothingUnderWay) {
            return Optional.empty();
        }
    }
}
