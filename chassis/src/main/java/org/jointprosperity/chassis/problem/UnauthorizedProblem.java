package org.jointprosperity.chassis.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.Provider;

/** No token where one is needed. The library's own mapper does not run on the pinned HTTP layer. */
@Provider
@Priority(1)
public class UnauthorizedProblem extends ExceptionMapperBase<UnauthorizedException> {

    @Override
    protected HttpProblem toProblem(UnauthorizedException exception) {
        return NotAuthenticated.problem();
    }
}
