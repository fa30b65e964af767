package org.jointprosperity.gateway.document;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Swagger UI over the one document, served from here alone. */
@ApplicationScoped
class Console {

    private static final String POLICY =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; frame-ancestors 'none'";

    void register(@Observes Router router) {
        router.get("/docs").handler(Console::show);
    }

    private static void show(RoutingContext context) {
        context.response()
                .putHeader("Content-Type", "text/html;charset=UTF-8")
                .putHeader("Content-Security-Policy", POLICY)
                .end(
                        """
                        <!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>接口文档 API · 共建共富</title>
                        <link rel="stylesheet" href="/webjars/swagger-ui/5.30.3/swagger-ui.css"></head>
                        <body><div id="swagger-ui"></div>
                        <script src="/webjars/swagger-ui/5.30.3/swagger-ui-bundle.js"></script>
                        <script src="/docs-console.js"></script></body></html>""");
    }
}
