package org.jointprosperity.evaluation.neighbour;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.jointprosperity.chassis.problem.RuleViolation;

/** The neighbours within the caller's place. */
@ApplicationScoped
public class Neighbours implements PanacheRepositoryBase<Neighbour, UUID> {

    /** The neighbour of this number. One that has not arrived and one outside the caller's place are refused alike. */
    public Neighbour require(Kind kind, String number) {
        return find("kind = ?1 and number = ?2 and withdrawnOn is null", kind, number)
                .firstResultOptional()
                .orElseThrow(() -> new RuleViolation("neighbour-unknown")
                        .with("kind", kind)
                        .with("number", number));
    }

    /** Whether the one of this id lies within the caller's place. */
    public boolean knows(Kind kind, UUID id) {
        return count("kind = ?1 and id = ?2", kind, id) > 0;
    }

    /** The numbers of those within the caller's place, for an upload to compare with. */
    public Set<String> numbers(Kind kind) {
        return Set.copyOf(getEntityManager()
                .createQuery("select distinct n.number from Neighbour n where n.kind = :kind", String.class)
                .setParameter("kind", kind)
                .getResultList());
    }

    Neighbour note(UUID id, Kind kind, String number, String division, String branchNumber) {
        var neighbour = findByIdOptional(id).orElseGet(() -> new Neighbour(id, kind));
        neighbour.lies(number, division, branchNumber);
        persist(neighbour);
        return neighbour;
    }
}
