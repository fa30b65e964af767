package org.jointprosperity.cooperative.neighbour;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The neighbours within the caller's place. */
@ApplicationScoped
public class Neighbours implements PanacheRepositoryBase<Neighbour, UUID> {

    /** The neighbour of this number, or a {@link NeighbourUnknown} refusal. */
    public Neighbour require(Kind kind, String number) {
        return find("kind = ?1 and number = ?2", kind, number)
                .firstResultOptional()
                .orElseThrow(() -> new NeighbourUnknown(kind, number));
    }

    void note(UUID id, Kind kind, String number, String division, String branchNumber, String householdNumber) {
        var neighbour = findByIdOptional(id).orElseGet(() -> new Neighbour(id, kind));
        neighbour.lies(number, division, branchNumber, householdNumber);
        persist(neighbour);
    }
}
