package org.jointprosperity.gateway.document;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Swagger UI over the one document, served from here alone. */
@ApplicationScoped
class Console {

    /** Swagger UI sets styles on its elements; it needs no inline script and nothing from elsewhere. */
    private static final String POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final String PAGE =
            """
            <!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1"><title>接口文档 API · 共建共富</title>
            <link rel="stylesheet" href="/webjars/swagger-ui/%1$s/swagger-ui.css"></head>
            <body><noscript>需要启用脚本；接口文档原文见 <a href="/openapi">/openapi</a>。This console needs scripts.</noscript>
            <div id="swagger-ui"></div>
            <script src="/webjars/swagger-ui/%1$s/swagger-ui-bundle.js"></script>
            <script src="/docs-console.js"></script></body></html>""";

    private final String html = PAGE.formatted(version());

    void register(@Observes Router router) {
        router.get("/docs").method(HttpMethod.HEAD).handler(this::show);
    }

    private void show(RoutingContext context) {
        context.response()
                .putHeader("Content-Type", "text/html;charset=UTF-8")
                .putHeader("Content-Security-Policy", POLICY)
                .end(html);
    }

    /** The version of the webjar that is on board. */
    private static String version() {
        try (var in = Thread.currentThread()
                .getContextClassLoader()
                .getResourceAsStream("META-INF/maven/org.webjars/swagger-ui/pom.properties")) {
            var webjar = new Properties();
            webjar.load(in);
            return webjar.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
