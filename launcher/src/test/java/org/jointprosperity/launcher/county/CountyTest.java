package org.jointprosperity.launcher.county;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.jointprosperity.launcher.refusal.Refusal;
import org.jointprosperity.launcher.setting.Home;
import org.jointprosperity.launcher.setting.Ports;
import org.jointprosperity.launcher.setting.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The way to the county while a suite is still starting. */
class CountyTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private final Settings settings = new Settings(
            ROOT,
            new Home(ROOT.resolve("target")),
            ROOT.resolve("none"),
            Ports.free(),
            Settings.DEMONSTRATION_DAY,
            List.of());
    private final County county = new County(settings, "secret");
    private final List<HttpServer> servers = new ArrayList<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    @AfterEach
    void stop() {
        servers.forEach(server -> server.stop(0));
    }

    @Test
    void namesTheDoorThatDoesNotOpen() {
        assertThatThrownBy(() -> county.awaitServices(Duration.ofMillis(200)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("没有应答")
                .hasMessageContaining(settings.issuer());
    }

    @Test
    void waitsForTheIssuerThenForTheGatewayThenForEveryService() throws Exception {
        var waiting = CompletableFuture.runAsync(() -> county.awaitServices(Duration.ofSeconds(30)));

        serve(settings.ports().keycloak(), 200, "{\"access_token\": \"t\", \"expires_in\": 300}");
        var starting = serve(settings.ports().gateway(), 503, "{}");
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> asked.contains("/q/health/ready"));
        assertThat(waiting).isNotDone();
        starting.stop(0);
        serve(settings.ports().gateway(), 200, "{}");

        waiting.get(30, TimeUnit.SECONDS);
        assertThat(asked)
                .contains("/api/v1/pairing-figures", "/api/v1/cooperative-figures", "/api/v1/evaluation-figures");
    }

    private HttpServer serve(int port, int status, String body) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().getPath());
            exchange.sendResponseHeaders(status, body.length());
            try (var out = exchange.getResponseBody()) {
                out.write(body.getBytes());
            }
        });
        server.start();
        servers.add(server);
        return server;
    }
}
