package org.jointprosperity.launcher.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jointprosperity.launcher.refusal.Refusal;

/** The administrator's way into PostgreSQL. */
public record Access(int port, String password) {

    static final String ADMINISTRATOR = "postgres";

    Connection connect(String database) {
        try {
            return open(database);
        } catch (SQLException e) {
            throw new Refusal("PostgreSQL does not let the administrator in: " + e.getMessage(), e);
        }
    }

    /** Whether the administrator gets an answer. */
    public boolean answers() {
        try (var connection = open("postgres")) {
            return connection.isValid(2);
        } catch (SQLException e) {
            // not up yet, or in recovery
            return false;
        }
    }

    private Connection open(String database) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", ADMINISTRATOR);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "2");
        properties.setProperty("socketTimeout", "30");
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database), properties);
    }
}
