package org.jointprosperity.gateway.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** {@code GET /}: how far the start is, while the launcher says it is under way; after that the portal's welcome page. */
@ApplicationScoped
class FrontPage {

    private static final Logger LOGGER = Logger.getLogger(FrontPage.class);
    private static final String REFRESH = "<meta http-equiv=\"refresh\" content=\"2\">";

    private final Optional<Path> progressFile;
    private final ObjectMapper json;
    private final Vertx vertx;

    FrontPage(
            @ConfigProperty(name = "joint.progress-file") Optional<String> progressFile,
            ObjectMapper json,
            Vertx vertx) {
        this.progressFile = progressFile.map(Path::of);
        this.json = json;
        this.vertx = vertx;
    }

    void register(@Observes Router router) {
        router.get("/").order(-1).handler(this::show);
    }

    private void show(RoutingContext context) {
        if (progressFile.isEmpty()) {
            context.next();
            return;
        }
        vertx.executeBlocking(this::progress).onComplete(read -> {
            if (read.failed()) {
                LOGGER.warnf(
                        "The progress of the start cannot be read: %s",
                        read.cause().getMessage());
            }
            if (read.failed() || read.result().path("ready").asBoolean(true)) {
                context.next();
            } else {
                Html.page(context, 200, "正在启动 Starting", list(read.result()), REFRESH);
            }
        });
    }

    private JsonNode progress() throws IOException {
        return json.readTree(Files.readAllBytes(progressFile.orElseThrow()));
    }

    private static String list(JsonNode progress) {
        var page = new StringBuilder("<h1>正在启动 <small>Starting</small></h1><ol class=\"steps\">");
        for (JsonNode step : progress.path("steps")) {
            String state = Html.escaped(step.path("state").asText("waiting"));
            page.append("<li class=\"")
                    .append(state)
                    .append("\">")
                    .append(Html.escaped(step.path("zh").asText()));
            page.append(" <small>")
                    .append(Html.escaped(step.path("en").asText()))
                    .append("</small>");
            if ("running".equals(state) && step.path("percent").asInt() > 0) {
                page.append(" <b>").append(step.path("percent").asInt()).append(" %</b>");
            }
            page.append("</li>");
        }
        return page.append("</ol><p>接口在各服务就绪后开放。The API opens when the services are ready.</p>")
                .toString();
    }
}
