package org.jointprosperity.chassis.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;

/** 401 with the challenge that RFC 6750 wants. */
final class NotAuthenticated {

    private NotAuthenticated() {}

    static HttpProblem problem() {
        return HttpProblem.builder()
                .withStatus(401)
                .withTitle("not-authenticated")
                .with("code", "not-authenticated")
                .withHeader("WWW-Authenticate", "Bearer")
                .build();
    }
}
