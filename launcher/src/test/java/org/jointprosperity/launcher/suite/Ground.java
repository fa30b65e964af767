package org.jointprosperity.launcher.suite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import org.jointprosperity.launcher.kafka.Kafka;
import org.jointprosperity.launcher.keycloak.Keycloak;
import org.jointprosperity.launcher.postgres.Postgres;
import org.jointprosperity.launcher.process.Keeper;
import org.jointprosperity.launcher.process.Part;
import org.jointprosperity.launcher.process.ProcessTable;
import org.jointprosperity.launcher.setting.Directories;
import org.jointprosperity.launcher.setting.Home;
import org.jointprosperity.launcher.setting.Ports;
import org.jointprosperity.launcher.setting.Secrets;
import org.jointprosperity.launcher.setting.Settings;

/** Real parts in a directory of their own under {@code target}, on ports of their own. */
public final class Ground implements AutoCloseable {

    public final Settings settings;
    public final ProcessTable table;
    public final Secrets secrets;
    private final Deque<Keeper> keepers = new ArrayDeque<>();

    public Ground(String name) throws IOException {
        var module = Path.of("").toAbsolutePath();
        var home = new Home(module.resolve("target").resolve("homes").resolve(name));
        table = new ProcessTable(home);
        ProcessTable.end(table.all(), Duration.ofSeconds(20));
        Directories.remove(home.path());
        Files.createDirectories(home.path());
        settings = new Settings(
                module.getParent(),
                home,
                module.resolve("target").resolve("keycloak"),
                Ports.free(),
                Settings.DEMONSTRATION_DAY,
                Settings.jvm(System.getenv()));
        secrets = new Secrets(home.secrets());
    }

    public Postgres postgres() {
        return new Postgres(settings, table, secrets);
    }

    public Kafka kafka() {
        return new Kafka(settings, table, settings.root().resolve("launcher/target/lib"));
    }

    public Keycloak keycloak() {
        return new Keycloak(settings, table, secrets, settings.root().resolve("launcher/target/dist/keycloak.zip"));
    }

    /** Starts a part and keeps it until it or the ground is stopped. */
    public Keeper bring(Part part) {
        var keeper = new Keeper(part, settings.home().log(part.name()), System.out::println);
        keepers.addFirst(keeper);
        keeper.start();
        return keeper;
    }

    /** The claims of a token, unchecked. */
    public static JsonNode claims(String token) throws IOException {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    /** How many seconds a token lives by its own word; Keycloak reads the clock twice, so that it may be one more. */
    public static long life(JsonNode claims) {
        return claims.path("exp").asLong() - claims.path("iat").asLong();
    }

    /** Stops every part as the suite does. */
    public void stop() {
        keepers.forEach(Keeper::stop);
    }

    /** Stops every part and ends whatever is left in spite of it. */
    @Override
    public void close() {
        stop();
        ProcessTable.end(table.all(), Duration.ofSeconds(20));
    }
}
