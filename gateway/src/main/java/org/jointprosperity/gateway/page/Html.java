package org.jointprosperity.gateway.page;

import io.vertx.ext.web.RoutingContext;

/** The frame of a small page that needs no script. */
public final class Html {

    /** Nothing but our own styles; pages have no script and load nothing from elsewhere. */
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

    private Html() {}

    /** Ends the exchange with a page. */
    public static void page(RoutingContext context, int status, String title, String body) {
        page(context, status, title, body, "");
    }

    /** Ends the exchange with a page that has something in its head, such as a refresh. */
    public static void page(RoutingContext context, int status, String title, String body, String head) {
        context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "text/html;charset=UTF-8")
                .putHeader("Content-Security-Policy", POLICY)
                .putHeader("Cache-Control", "no-store")
                .end("<!doctype html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\">"
                        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>"
                        + escaped(title)
                        + " · 共建共富</title><link rel=\"stylesheet\" href=\"/joint.css\">" + head + "</head><body><main>"
                        + body
                        + "</main></body></html>");
    }

    /** Text that cannot become markup. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
