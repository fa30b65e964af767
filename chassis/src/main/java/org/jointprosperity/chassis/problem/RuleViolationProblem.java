package org.jointprosperity.chassis.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.Provider;

/** Answers a rule violation with 409 and a refusal with its own status. */
@Provider
public class RuleViolationProblem extends ExceptionMapperBase<RuleViolation> {

    @Override
    protected HttpProblem toProblem(RuleViolation violation) {
        int status = violation instanceof Refusal refusal ? refusal.status() : 409;
        var problem = HttpProblem.builder()
                .withStatus(status)
                .withTitle(violation.code())
                .with("code", violation.code());
        violation.facts().forEach(problem::with);
        if (status == 503 || status == 429 || "request-in-progress".equals(violation.code())) {
            problem.withHeader("Retry-After", "1");
        }
        return problem.build();
    }
}
