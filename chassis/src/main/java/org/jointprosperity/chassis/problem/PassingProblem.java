package org.jointprosperity.chassis.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.ext.Provider;

/**
 * Answers 503 and when to come again where the database is away, a row stayed locked too long, or two callers waited for
 * each other or changed the same record at once; nothing was written. Any other failure of the database is our own mistake.
 */
@Provider
public class PassingProblem extends ExceptionMapperBase<PersistenceException> {

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
        return HttpProblem.builder().withStatus(500).withTitle("unexpected").build();
    }
}
