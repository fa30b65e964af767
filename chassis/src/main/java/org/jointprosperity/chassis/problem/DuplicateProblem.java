package org.jointprosperity.chassis.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.Provider;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;

/**
 * Answers 409 where the database alone knew that something is there already: two callers made it at once, or it lies where
 * the caller may not look. Any other broken constraint is our own mistake.
 */
@Provider
public class DuplicateProblem extends ExceptionMapperBase<ConstraintViolationException> {

    @Override
    protected HttpProblem toProblem(ConstraintViolationException broken) {
        boolean duplicate = broken.getKind() == ConstraintKind.UNIQUE;
        return HttpProblem.builder()
                .withStatus(duplicate ? 409 : 500)
                .withTitle(duplicate ? "conflict" : "unexpected")
                .build();
    }
}
