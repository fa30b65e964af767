package org.jointprosperity.chassis.place;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.jointprosperity.chassis.problem.Refusal;

/** The place the current work is done for: that of the caller, or the one a job or listener was given. */
@ApplicationScoped
public class CurrentPlace {

    private static final ThreadLocal<Place> GIVEN = new ThreadLocal<>();

    private final Caller caller;

    CurrentPlace(Caller caller) {
        this.caller = caller;
    }

    public Place get() {
        var given = GIVEN.get();
        if (given != null) {
            return given;
        }
        return Arc.container().requestContext().isActive() ? caller.place() : Place.NOWHERE;
    }

    /** Refuses to write a record that would lie outside the caller's place. */
    public void require(String divisionCode, String unitCode) {
        if (!get().admits(divisionCode, unitCode)) {
            throw new Refusal(403, "place-not-yours").with("division", divisionCode);
        }
    }

    /** Does work for a place other than the caller's, such as the one recorded on a job. */
    public <T> T as(Place place, Supplier<T> work) {
        var before = GIVEN.get();
        GIVEN.set(place);
        try {
            return work.get();
        } finally {
            if (before == null) {
                GIVEN.remove();
            } else {
                GIVEN.set(before);
            }
        }
    }

    static Place now() {
        return Arc.container().instance(CurrentPlace.class).get().get();
    }
}
