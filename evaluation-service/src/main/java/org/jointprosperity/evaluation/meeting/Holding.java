package org.jointprosperity.evaluation.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jboss.resteasy.reactive.RestResponse;
import org.jointprosperity.chassis.http.IfMatch;
import org.jointprosperity.evaluation.decision.Decision;
import org.jointprosperity.evaluation.decision.TakingStages;

/** Changes a meeting the caller has seen: lock, {@code If-Match}, the change, the view. */
@ApplicationScoped
class Holding {

    private final Sittings sittings;
    private final TakingStages stages;
    private final IfMatch ifMatch;

    Holding(Sittings sittings, TakingStages stages, IfMatch ifMatch) {
        this.sittings = sittings;
        this.stages = stages;
        this.ifMatch = ifMatch;
    }

    RestResponse<SittingView> change(UUID id, Consumer<Sitting> change) {
        var sitting = sittings.lock(id);
        ifMatch.require(sitting.version);
        change.accept(sitting);
        return RestResponse.ok(SittingView.of(sittings.saved(sitting)));
    }

    /** Changes a meeting together with its decision, which is locked first. */
    RestResponse<SittingView> decide(UUID id, BiConsumer<Sitting, Decision> change) {
        var decision = stages.lock(sittings.decisionOf(id));
        return change(id, sitting -> change.accept(sitting, decision));
    }
}
