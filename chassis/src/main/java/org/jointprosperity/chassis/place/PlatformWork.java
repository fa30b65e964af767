package org.jointprosperity.chassis.place;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.function.Supplier;
import org.hibernate.Session;

/**
 * Work of the platform itself: in a transaction of its own, under the listener's role, for every place. Its queries go
 * without the place's predicate, which would let every row pass: with it Hibernate translates each of them anew.
 */
@ApplicationScoped
public class PlatformWork {

    private final PlacedWork work;
    private final CurrentPlace place;
    private final EntityManager entities;

    PlatformWork(PlacedWork work, CurrentPlace place, EntityManager entities) {
        this.work = work;
        this.place = place;
        this.entities = entities;
    }

    public void run(Runnable step) {
        call(() -> {
            step.run();
            return null;
        });
    }

    public <T> T call(Supplier<T> step) {
        return place.as(Place.EVERYWHERE, () -> QuarkusTransaction.requiringNew()
                .call(() -> work.call(() -> unfiltered(step))));
    }

    private <T> T unfiltered(Supplier<T> step) {
        entities.unwrap(Session.class).disableFilter(PlaceFilter.PLACE);
        return step.get();
    }
}
