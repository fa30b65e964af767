package org.jointprosperity.chassis.problem;

import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import java.sql.SQLException;
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

    private static boolean passing(String state) {
        return STATES.contains(state) || state.length() == 5 && CLASSES.contains(state.substring(0, 2));
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
