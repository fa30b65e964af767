package org.jointprosperity.chassis.problem;

import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.sql.SQLTransientException;
import java.util.Set;
import javax.transaction.xa.XAException;
import org.hibernate.StaleStateException;

/**
 * Tells a passing failure from a lasting one, by the SQL state where there is one. A record that someone else changed
 * meanwhile is a passing failure: the work reads it anew.
 */
public final class Transience {

    /** Connection, resources, operator intervention, system error; serialization failure, deadlock, lock not available. */
    private static final Set<String> CLASSES = Set.of("08", "53", "57", "58");

    private static final Set<String> STATES = Set.of("40001", "40P01", "55P03");

    /** A statement that took too long or was called off: it says nothing of the next one. */
    private static final String CALLED_OFF = "57014";

    private Transience() {}

    /** Whether the same work may well succeed a moment later. */
    public static boolean isTransient(Throwable failure) {
        boolean fromDatabase = false;
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientException
                    || cause instanceof LockTimeoutException
                    || cause instanceof OptimisticLockException
                    || cause instanceof StaleStateException) {
                return true;
            }
            if (cause instanceof SQLException sql) {
                fromDatabase = true;
                if (sql.getSQLState() == null || passing(sql.getSQLState())) {
                    return true;
                }
            }
        }
        return !fromDatabase && rolledBackByResource(failure);
    }

    /**
     * Whether nothing can be done now, as there is no database to do it in; what passes but is of one record, such as that
     * someone else holds or changed it, says nothing of the next one.
     */
    public static boolean isAway(Throwable failure) {
        boolean ofOneRecord = false;
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException
                    || cause instanceof SQLException sql
                            && !(cause instanceof SQLTimeoutException)
                            && isAway(sql.getSQLState())) {
                return true;
            }
            ofOneRecord |= cause instanceof SQLException
                    || cause instanceof LockTimeoutException
                    || cause instanceof OptimisticLockException
                    || cause instanceof StaleStateException;
        }
        return !ofOneRecord && rolledBackByResource(failure);
    }

    /** Whoever waits in vain for a connection is told no state. */
    private static boolean isAway(String state) {
        return state == null || isOfClass(state) && !state.equals(CALLED_OFF);
    }

    private static boolean passing(String state) {
        return STATES.contains(state) || isOfClass(state);
    }

    private static boolean isOfClass(String state) {
        return state.length() == 5 && CLASSES.contains(state.substring(0, 2));
    }

    /** The transaction manager could not reach the database at begin or commit; what it rolled back for a reason has one. */
    private static boolean rolledBackByResource(Throwable failure) {
        var innermost = failure;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        return innermost instanceof RollbackException
                || innermost instanceof SystemException
                || innermost instanceof XAException
                || innermost instanceof QuarkusTransactionException;
    }
}
