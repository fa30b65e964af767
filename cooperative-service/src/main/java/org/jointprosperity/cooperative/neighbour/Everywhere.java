package org.jointprosperity.cooperative.neighbour;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.chassis.place.Place;

/**
 * Work of the platform inside the caller's own transaction: what a fact brings about in every place stands or falls with the
 * fact. It takes the listener's role, as {@link org.jointprosperity.chassis.place.PlatformWork} does in one of its own.
 */
@ApplicationScoped
public class Everywhere {

    private final EntityManager entities;
    private final CurrentPlace place;
    private final String listenerRole;

    Everywhere(EntityManager entities, CurrentPlace place, @ConfigProperty(name = "joint.context") String context) {
        this.entities = entities;
        this.place = place;
        this.listenerRole = context + "_listener";
    }

    /** Does it for every place, and goes on for the caller's; what failed leaves no transaction to go on with. */
    public <T> T call(Supplier<T> work) {
        entities.flush();
        entities.createNativeQuery("set local role " + listenerRole).executeUpdate();
        T done = place.as(Place.EVERYWHERE, () -> {
            T result = work.get();
            entities.flush();
            return result;
        });
        entities.createNativeQuery("reset role").executeUpdate();
        return done;
    }
}
