package org.jointprosperity.chassis.place;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * One look of the platform itself within the caller's transaction: on the same connection, so that it waits for no second
 * one, and under the listener's role, which ends with the look. What it may tell the caller is for the query to say.
 */
@ApplicationScoped
public class PlatformLook {

    /** Reads something; it writes nothing. */
    @FunctionalInterface
    public interface Reading<T> {
        /** Reads on a connection that sees every place. */
        T on(Connection connection) throws SQLException;
    }

    private final AgroalDataSource dataSource;
    private final TransactionSynchronizationRegistry transaction;
    private final String listenerRole;

    PlatformLook(
            AgroalDataSource dataSource,
            TransactionSynchronizationRegistry transaction,
            @ConfigProperty(name = "joint.context") String context) {
        this.dataSource = dataSource;
        this.transaction = transaction;
        this.listenerRole = context + "_listener";
    }

    /** What was read; the caller's transaction must have begun. */
    public <T> T of(Reading<T> reading) {
        try (var connection = dataSource.getConnection()) {
            if (isEverywhere()) {
                return reading.on(connection);
            }
            become(connection, listenerRole);
            T read = reading.on(connection);
            become(connection, "none");
            return read;
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private boolean isEverywhere() {
        return transaction.getResource(PlacedTransaction.class) instanceof Place place && place.isEverywhere();
    }

    /** Of a look that fails nothing is left, as it fails its transaction. */
    private static void become(Connection connection, String role) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set local role " + role);
        }
    }
}
