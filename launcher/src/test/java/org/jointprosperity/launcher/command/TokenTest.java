package org.jointprosperity.launcher.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.jointprosperity.launcher.refusal.Refusal;
import org.jointprosperity.launcher.setting.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./joint token} says where nobody is let in. */
class TokenTest {

    @TempDir
    private Path directory;

    private HttpServer keycloak;

    /** It shows its form again and again, as Keycloak does to whoever has no login or the wrong password. */
    @BeforeEach
    void letsNobodyIn() throws IOException {
        keycloak = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        keycloak.createContext("/", exchange -> {
            byte[] form = "<form method=\"post\" action=\"%s/again\">"
                    .formatted(issuer())
                    .getBytes(UTF_8);
            exchange.sendResponseHeaders(200, form.length);
            try (var body = exchange.getResponseBody()) {
                body.write(form);
            }
        });
        keycloak.start();
    }

    @AfterEach
    void stops() {
        keycloak.stop(0);
    }

    @Test
    void namesTheLoginsToWhoeverTypedAnUnknownOne() {
        refuses("..", "mayor")
                .hasMessageContaining("does not let mayor in")
                .hasMessageContaining("county, county-clerk")
                .hasMessageContaining("villager, analyst, auditor, integrator");
    }

    @Test
    void namesNoneToWhoeverHasOneOrWhereThereAreNone() {
        refuses("..", "county").hasMessageContaining("does not let county in").hasMessageNotContaining("auditor");
        refuses(directory.toString(), "mayor").hasMessageContaining("mayor").hasMessageNotContaining("auditor");
    }

    private AbstractThrowableAssert<?, ?> refuses(String root, String login) {
        var settings = Settings.of(Map.of(
                "JOINT_ROOT", root, "JOINT_HOME", directory.resolve("home").toString()));
        var token = new Token(settings, Map.of("JOINT_ISSUER", issuer()), login);
        return assertThatThrownBy(token::run).isInstanceOf(Refusal.class);
    }

    private String issuer() {
        return "http://localhost:" + keycloak.getAddress().getPort();
    }
}
