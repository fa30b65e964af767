package org.jointprosperity.cooperative.neighbour;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Optional;
import java.util.UUID;

/** The neighbours within the caller's place. */
@ApplicationScoped
public class Neighbours implements PanacheRepositoryBase<Neighbour, UUID> {

    private final Event<HouseholdMoved> moved;

    Neighbours(Event<HouseholdMoved> moved) {
        this.moved = moved;
    }

    /** The neighbour of this number, or a {@link NeighbourUnknown} refusal; one that gave way to another is refused too. */
    public Neighbour require(Kind kind, String number) {
        var neighbour = find("kind = ?1 and number = ?2", kind, number)
                .firstResultOptional()
                .orElseThrow(() -> new NeighbourUnknown(kind, number));
        neighbour.requireLive();
        return neighbour;
    }

    /** The neighbour of this number that stands, where the caller may know of it. */
    public Optional<Neighbour> of(Kind kind, String number) {
        return find("kind = ?1 and number = ?2 and mergedInto is null", kind, number)
                .firstResultOptional();
    }

    void merge(UUID id, String survivor) {
        findByIdOptional(id).ifPresent(duplicate -> duplicate.merge(survivor));
    }

    void note(UUID id, Kind kind, String number, String division, String branchNumber, String householdNumber) {
        var known = findByIdOptional(id);
        var neighbour = known.orElseGet(() -> new Neighbour(id, kind));
        boolean moves = kind == Kind.HOUSEHOLD && known.isPresent() && !neighbour.liesIn(division, branchNumber);
        neighbour.lies(number, division, branchNumber, householdNumber);
        persist(neighbour);
        if (moves) {
            moved.fire(new HouseholdMoved(number, division, branchNumber));
        }
    }
}
