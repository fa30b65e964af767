package org.jointprosperity.gateway.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The portal's welcome page, in a demonstration with the demonstration's logins. */
@ApplicationScoped
class Welcome {

    private static final String PLACE = "<!-- demonstration -->";

    private final String html;

    Welcome(
            @ConfigProperty(name = "joint.demonstration") boolean demonstration,
            @ConfigProperty(name = "joint.sign-in-url") String signInUrl,
            ObjectMapper json) {
        try {
            String page = new String(bytes("META-INF/resources/index.html"), StandardCharsets.UTF_8);
            html = page.replace(
                    PLACE, demonstration ? logins(json.readTree(bytes("demonstration.json")), signInUrl) : "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String html() {
        return html;
    }

    private static String logins(JsonNode demonstration, String signInUrl) {
        var box = new StringBuilder(
                "<section class=\"demonstration\"><h2>示范登录 <small lang=\"en\">Demonstration logins</small></h2>");
        box.append("<div class=\"scroll\"><table><tr><th>账号 Login</th><th>身份 Who</th></tr>");
        for (JsonNode login : demonstration.path("logins")) {
            box.append("<tr><td><code>%s</code></td><td>%s <span lang=\"en\">%s</span></td></tr>"
                    .formatted(text(login, "login"), text(login, "zh"), text(login, "en")));
        }
        box.append("</table></div><p>口令都是 <code>%s</code>；取得令牌 <code>./joint token county</code>；登录服务 %s。"
                .formatted(text(demonstration, "password"), Html.escaped(signInUrl)));
        return box.append("<span lang=\"en\">The password of all is the same; <code>./joint token LOGIN</code> prints")
                .append(" an access token. People and figures are a demonstration.</span></p></section>")
                .toString();
    }

    private static String text(JsonNode node, String field) {
        return Html.escaped(node.path(field).asText());
    }

    private static byte[] bytes(String resource) throws IOException {
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("Missing in the jar: " + resource);
            }
            return in.readAllBytes();
        }
    }
}
