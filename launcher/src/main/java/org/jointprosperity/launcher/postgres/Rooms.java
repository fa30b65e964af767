package org.jointprosperity.launcher.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jointprosperity.launcher.refusal.Refusal;
import org.jointprosperity.launcher.setting.Secrets;
import org.jointprosperity.launcher.setting.Settings;

/** The databases and roles of the contexts and of Keycloak, made from the scripts of {@code deploy/postgres}. */
final class Rooms {

    private static final List<String> CONTEXTS = List.of("pairing", "cooperative", "evaluation");
    private static final Pattern CREATE = Pattern.compile("CREATE (ROLE|DATABASE) (\\w+)\\b.*", Pattern.DOTALL);

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
        if (isThere(connection, sql)) {
            return;
        }
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Asked first, because PostgreSQL's log would name a second creation an error at every start. */
    private static boolean isThere(Connection connection, String sql) throws SQLException {
        var create = CREATE.matcher(sql);
        if (!create.matches()) {
            return false;
        }
        var catalogue = create.group(1).equals("ROLE")
                ? "select 1 from pg_roles where rolname = ?"
                : "select 1 from pg_database where datname = ?";
        try (var query = connection.prepareStatement(catalogue)) {
            query.setString(1, create.group(2));
            try (var found = query.executeQuery()) {
                return found.next();
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
