package org.jointprosperity.gateway.route;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** Limits of the way to a service. */
@ConfigMapping(prefix = "joint.way")
interface Way {

    /** How long a connection may take, and how long a request may wait for a free one. */
    Duration connectTimeout();

    /** How long a service may be silent: before its answer, and within it. */
    Duration answerTimeout();

    /** How long an unused connection is kept; less than the services keep it. */
    Duration keepAlive();

    /** Connections to one service. */
    int poolSize();

    /** Requests that may wait for a connection. */
    int waiting();

    /** Largest header of an answer in bytes. */
    int maxHeaderBytes();

    /** After how many failures in a row a service is spared. */
    int failures();

    /** For how long it is spared; callers are told to come back after it. */
    Duration pause();
}
