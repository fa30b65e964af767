package org.jointprosperity.gateway.stream;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.List;

/** Limits of the event stream. */
@ConfigMapping(prefix = "joint.stream")
interface StreamSettings {

    /** Topics that are streamed. */
    List<String> topics();

    /** Streams one client may hold at once. */
    int perClient();

    /** Streams altogether; each has a consumer of its own, so that a slow reader holds up nobody. */
    int most();

    /** How often a silent stream says that it is alive. */
    Duration heartbeat();

    /** How long a reader may leave its buffer full before it is dropped; it can resume. */
    Duration slowest();
}
