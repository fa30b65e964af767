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

    /** Streams altogether. */
    int most();

    /** How often a silent stream says that it is alive. */
    Duration heartbeat();

    /** How long a reader may take to accept what is written before it is dropped; it can resume. */
    Duration slowest();

    /** How long the broker may take to tell where the topics begin and end. */
    Duration brokerTimeout();

    /** Records written to a reader at once. */
    int batch();
}
