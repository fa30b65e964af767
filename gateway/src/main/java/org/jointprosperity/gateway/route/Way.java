package org.jointprosperity.gateway.route;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** Limits of the way to a service. */
@ConfigMapping(prefix = "joint.way")
interface Way {

    /** How long a connection may take. */
    Duration connectTimeout();

    /** How long an answer may take, and how long it may pause. */
    Duration answerTimeout();

    /** Connections to one service. */
    int poolSize();

    /** Requests that may wait for a connection. */
    int waiting();

    /** Seconds after which to come back to a service that is down. */
    int retryAfter();
}
