package org.jointprosperity.pairing.duty;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Not ready until the duties were minded once: after a start on another day they stand as they stood when the service went
 * down. Where they are not minded at all there is nothing to wait for.
 */
@Readiness
@ApplicationScoped
class DutiesMinded implements HealthCheck {

    private static final String NEVER = "off";

    private final MindingDuties minding;
    private final boolean never;

    DutiesMinded(MindingDuties minding, @ConfigProperty(name = "joint.pairing.duty-interval") String interval) {
        this.minding = minding;
        this.never = NEVER.equals(interval);
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("duties-minded")
                .status(never || minding.hasMinded())
                .build();
    }
}
