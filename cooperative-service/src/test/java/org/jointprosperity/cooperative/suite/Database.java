package org.jointprosperity.cooperative.suite;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;

/** The service's database as its administrator sees it: every row of every place. */
public final class Database {

    /** A step on an open connection. */
    @FunctionalInterface
    public interface Step<T> {
        T on(Connection connection) throws SQLException;
    }

    private Database() {}

    /** The one number a query gives. */
    public static long number(String sql, Object... values) {
        return with(connection -> {
            try (var query = connection.prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) {
                    query.setObject(i + 1, values[i]);
                }
                try (var row = query.executeQuery()) {
                    row.next();
                    return row.getLong(1);
                }
            }
        });
    }

    /** Does a step on a connection of the administrator. */
    public static <T> T with(Step<T> step) {
        var port = ConfigProvider.getConfig().getValue("JOINT_DB_PORT", String.class);
        try (var connection =
                DriverManager.getConnection("jdbc:postgresql://localhost:" + port + "/cooperative?user=postgres")) {
            return step.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
