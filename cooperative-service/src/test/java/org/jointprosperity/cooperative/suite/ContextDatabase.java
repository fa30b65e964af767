package org.jointprosperity.cooperative.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;

/** Makes a context's database and roles by the same template as every other run. */
record ContextDatabase(int port) {

    static final String PASSWORD = "for-tests-only";

    private static final Path TEMPLATE = Path.of("../deploy/postgres/context.sql");
    private static final Set<String> THERE_ALREADY = Set.of("42710", "42P04");

    void create(String context) throws IOException {
        var script = Files.readString(TEMPLATE)
                .replace("${context}", context)
                .replace("${owner_password}", PASSWORD)
                .replace("${app_password}", PASSWORD)
                .replaceAll("(?m)^--.*$", "");
        var parts = script.split("(?m)^\\\\connect .*$");
        run("postgres", parts[0]);
        run(context, parts[1]);
    }

    private void run(String database, String statements) {
        try (var connection = DriverManager.getConnection(
                        "jdbc:postgresql://localhost:%d/%s?user=postgres".formatted(port, database));
                var statement = connection.createStatement()) {
            for (var sql : statements.split(";\\s*\\n")) {
                if (!sql.isBlank()) {
                    execute(statement, sql);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(java.sql.Statement statement, String sql) throws SQLException {
        try {
            statement.execute(sql);
        } catch (SQLException e) {
            if (!THERE_ALREADY.contains(e.getSQLState())) {
                throw e;
            }
        }
    }
}
