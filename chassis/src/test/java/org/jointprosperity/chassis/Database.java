package org.jointprosperity.chassis;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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

    /** The first column of every row a query gives, as text. */
    public static List<String> texts(String sql, Object... values) {
        return with(connection -> {
            try (var query = connection.prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) {
                    query.setObject(i + 1, values[i]);
                }
                var texts = new ArrayList<String>();
                try (var row = query.executeQuery()) {
                    while (row.next()) {
                        texts.add(row.getString(1));
                    }
                }
                return texts;
            }
        });
    }

    /** Does one statement; how many rows it touched. */
    public static int execute(String sql, Object... values) {
        return with(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                return statement.executeUpdate();
            }
        });
    }

    /** Does a step on a connection of the administrator. */
    public static <T> T with(Step<T> step) {
        var port = ConfigProvider.getConfig().getValue("JOINT_DB_PORT", String.class);
        try (var connection = DriverManager.getConnection("jdbc:postgresql://localhost:" + port + "/"
                + ConfigProvider.getConfig().getValue("joint.context", String.class) + "?user=postgres")) {
            return step.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
