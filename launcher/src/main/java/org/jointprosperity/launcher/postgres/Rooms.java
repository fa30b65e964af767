package org.jointprosperity.launcher.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jointprosperity.launcher.process.Refusal;
import org.jointprosperity.launcher.setting.Secrets;
import org.jointprosperity.launcher.setting.Settings;

/** The databases and roles of the contexts and of Keycloak, made from the scripts of {@code deploy/postgres}. */
final class Rooms {

    private static final List<String> CONTEXTS = List.of("pairing", "cooperative", "evaluation");
    private static final Set<String> ALREADY_THERE = Set.of("42710", "42P04");

    private final Settings settings;
    private final Secrets secrets;
    private final Access access;

    Rooms(Settings settings, Secrets secrets, Access access) {
        this.settings = settings;
        this.secrets = secrets;
        this.access = access;
    }

    void make() {
        for (var context : CONTEXTS) {
            run(
                    "postgres/context.sql",
                    Map.of(
                            "context", context,
                            "owner_password", secrets.get(context + ".owner"),
                            "app_password", secrets.get(context + ".app")));
        }
        run("postgres/keycloak.sql", Map.of("keycloak_password", secrets.get("keycloak.database")));
    }

    private void run(String script, Map<String, String> values) {
        var database = "postgres";
        var connection = access.connect(database);
        try {
            for (var step : Script.of(read(settings.deploy(script)), values).steps()) {
                if (!step.database().isEmpty() && !step.database().equals(database)) {
                    connection.close();
                    database = step.database();
                    connection = access.connect(database);
                }
                execute(connection, step.statement());
            }
        } catch (SQLException e) {
            throw new Refusal(script + ": " + e.getMessage(), e);
        } finally {
            close(connection);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            if (!ALREADY_THERE.contains(e.getSQLState())) {
                throw e;
            }
        }
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new Refusal("PostgreSQL: " + e.getMessage(), e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
