package org.jointprosperity.cooperative.roster;

import java.sql.SQLException;
import java.util.Optional;
import org.jointprosperity.chassis.problem.Transience;

/** Why a row could not take effect although no rule refused it. */
final class Failure {

    private static final String DUPLICATE = "23505";

    private Failure() {}

    /** The code of a failure that will not pass; empty where the database was busy or away or somebody else was faster, and the row may try again. */
    static Optional<String> lasting(Throwable failure) {
        if (Transience.isTransient(failure)) {
            return Optional.empty();
        }
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return lasting(sql.getSQLState());
            }
        }
        return Optional.of("unexpected");
    }

    /** Classes 22 and 23 of SQL are about the data, and the same data fail again. */
    private static Optional<String> lasting(String state) {
        if (DUPLICATE.equals(state)) {
            return Optional.of("conflict");
        }
        return state != null && (state.startsWith("22") || state.startsWith("23"))
                ? Optional.of("unexpected")
                : Optional.empty();
    }
}
