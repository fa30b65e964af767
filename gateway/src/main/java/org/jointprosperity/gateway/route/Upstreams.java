package org.jointprosperity.gateway.route;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.util.Map;
import java.util.Set;

/** The services behind the gateway. */
@ConfigMapping(prefix = "joint.upstream")
interface Upstreams {

    /** Services by name. */
    @WithParentName
    Map<String, Upstream> services();

    /** Where a service answers, and which first segments below {@code /api/v1} are its own. */
    interface Upstream {
        URI url();

        Set<String> segments();
    }
}
