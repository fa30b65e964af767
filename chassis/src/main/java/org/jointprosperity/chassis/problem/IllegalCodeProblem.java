package org.jointprosperity.chassis.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.Provider;
import org.jointprosperity.contracts.IllegalCode;

/** Answers a code that cannot be, such as a credit code with a wrong check digit, with 400. */
@Provider
public class IllegalCodeProblem extends ExceptionMapperBase<IllegalCode> {

    @Override
    protected HttpProblem toProblem(IllegalCode illegal) {
        return HttpProblem.builder()
                .withStatus(400)
                .withTitle(illegal.code())
                .with("code", illegal.code())
                .build();
    }
}
