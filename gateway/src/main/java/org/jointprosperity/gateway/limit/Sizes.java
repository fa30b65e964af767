package org.jointprosperity.gateway.limit;

import io.smallrye.config.ConfigMapping;
import java.util.Set;

/** How large a body may be. */
@ConfigMapping(prefix = "joint.size")
interface Sizes {

    /** Largest body in bytes. */
    long bodyBytes();

    /** Largest batch of items in bytes. */
    long batchBytes();

    /** Paths that take batches. */
    Set<String> batchPaths();

    /** Largest upload in bytes. */
    long uploadBytes();

    /** First segments that take uploads; JSON sent to them is no upload. */
    Set<String> uploadSegments();
}
