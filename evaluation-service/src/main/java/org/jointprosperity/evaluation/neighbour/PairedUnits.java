package org.jointprosperity.evaluation.neighbour;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which units a branch is paired with. */
@ApplicationScoped
public class PairedUnits implements PanacheRepositoryBase<KnownPairing, UUID> {

    /** Credit codes of the units whose pairing is in force, by branch code. */
    public Map<String, List<String>> ofBranches(List<String> branches) {
        return list("inForce = true and branchNumber in ?1 order by unitCode", branches).stream()
                .collect(groupingBy(pairing -> pairing.branchNumber, mapping(pairing -> pairing.unitCode, toList())));
    }

    /** Whether a unit and a branch were paired with each other on a day, though it may have ended since. */
    public boolean pairs(String unitCode, String branchNumber, LocalDate on) {
        return getEntityManager()
                        .createQuery(
                                """
                                select count(p) from KnownPairing p join p.terms t
                                where p.unitCode = :unit and p.branchNumber = :branch
                                and t.since <= :on and (t.until is null or t.until > :on)""",
                                Long.class)
                        .setParameter("unit", unitCode)
                        .setParameter("branch", branchNumber)
                        .setParameter("on", on)
                        .getSingleResult()
                > 0;
    }

    /** Whether the pairing of this id touches the caller's place, in force or not. */
    public boolean knows(UUID pairing) {
        return count("id", pairing) > 0;
    }

    void note(UUID id, String unitCode, String branchNumber, String division, boolean inForce, LocalDate since) {
        var pairing = findByIdOptional(id).orElseGet(() -> new KnownPairing(id, unitCode, branchNumber, division));
        pairing.is(inForce, since);
        persist(pairing);
    }
}
