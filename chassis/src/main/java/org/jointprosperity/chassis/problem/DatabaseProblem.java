package org.jointprosperity.chassis.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;

/**
 * Answers 503 and when to come again where the database is away, a row stayed locked too long, or two callers waited for
 * each other or changed the same record at once, and 400 where a value of the request is beyond the database; nothing was
 * written. Any other failure of the database is our own mistake.
 */
@Provider
public class DatabaseProblem extends ExceptionMapperBase<PersistenceException> {

    private static final int SECONDS = 1;

    @Override
    protected HttpProblem toProblem(PersistenceException failure) {
        if (Transience.isTransient(failure)) {
            return HttpProblem.builder()
                    .withStatus(503)
                    .withTitle("unavailable")
                    .withHeader("Retry-After", SECONDS)
                    .build();
        }
        if (isOfTheRequest(failure)) {
            return HttpProblem.builder()
                    .withStatus(400)
                    .withTitle("value-out-of-range")
                    .with("code", "value-out-of-range")
                    .build();
        }
        return HttpProblem.builder().withStatus(500).withTitle("unexpected").build();
    }

    /** Class 22 of SQL, data exceptions: a day or number that the database cannot keep or compare with. */
    private static boolean isOfTheRequest(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState().startsWith("22");
            }
        }
        return false;
    }
}
