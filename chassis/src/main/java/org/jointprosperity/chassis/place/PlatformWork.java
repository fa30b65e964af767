package org.jointprosperity.chassis.place;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** Work of the platform itself: in a transaction of its own, under the listener's role, for every place. */
@ApplicationScoped
public class PlatformWork {

    private final PlacedWork work;
    private final CurrentPlace place;

    PlatformWork(PlacedWork work, CurrentPlace place) {
        this.work = work;
        this.place = place;
    }

    public void run(Runnable step) {
        call(() -> {
            step.run();
            return null;
        });
    }

    public <T> T call(Supplier<T> step) {
        return place.as(
                Place.EVERYWHERE, () -> QuarkusTransaction.requiringNew().call(() -> work.call(step)));
    }
}
