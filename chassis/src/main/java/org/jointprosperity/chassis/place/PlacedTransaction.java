package org.jointprosperity.chassis.place;

import io.agroal.api.AgroalDataSource;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells the database, inside each transaction, for which place it works. Row-level security reads the settings {@code
 * app.division} and {@code app.unit}; without them no row is visible. Relay and listeners take a role of their own instead.
 */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 201)
public class PlacedTransaction {

    private static final String SETTINGS =
            "select set_config('app.division', ?, true), set_config('app.unit', ?, true)";

    private final AgroalDataSource dataSource;
    private final TransactionSynchronizationRegistry transaction;
    private final CurrentPlace place;
    private final String listenerRole;

    PlacedTransaction(
            AgroalDataSource dataSource,
            TransactionSynchronizationRegistry transaction,
            CurrentPlace place,
            @ConfigProperty(name = "joint.context") String context) {
        this.dataSource = dataSource;
        this.transaction = transaction;
        this.place = place;
        this.listenerRole = context + "_listener";
    }

    @AroundInvoke
    Object place(InvocationContext invocation) throws Exception {
        if (transaction.getResource(PlacedTransaction.class) == null) {
            transaction.putResource(PlacedTransaction.class, tell(place.get()));
        }
        return invocation.proceed();
    }

    /** On the transaction's own connection; the settings end with the transaction, so none leaks through the pool. */
    private Place tell(Place now) {
        try (var connection = dataSource.getConnection()) {
            if (now.isEverywhere()) {
                try (var statement = connection.createStatement()) {
                    statement.execute("set local role " + listenerRole);
                }
            } else {
                try (var statement = connection.prepareStatement(SETTINGS)) {
                    statement.setString(1, now.divisionSetting());
                    statement.setString(2, now.unitSetting());
                    statement.execute();
                }
            }
            return now;
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }
}
