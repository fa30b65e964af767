package org.jointprosperity.evaluation.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.resteasy.reactive.RestResponse;
import org.jointprosperity.chassis.http.IfMatch;

/** Changes a meeting the caller has seen: lock, {@code If-Match}, the change, the view. */
@ApplicationScoped
class Holding {

    private final Sittings sittings;
    private final IfMatch ifMatch;

    Holding(Sittings sittings, IfMatch ifMatch) {
        this.sittings = sittings;
        this.ifMatch = ifMatch;
    }

    RestResponse<SittingView> change(UUID id, Consumer<Sitting> change) {
        var sitting = sittings.lock(id);
        ifMatch.require(sitting.version);
        change.accept(sitting);
        return RestResponse.ok(SittingView.of(sittings.saved(sitting)));
    }
}
