package org.jointprosperity.cooperative.neighbour;

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

    void note(UUID id, String unitCode, String branchNumber, String division, boolean inForce, LocalDate since) {
        var pairing = findByIdOptional(id).orElseGet(() -> new KnownPairing(id, unitCode, branchNumber, division));
        pairing.is(inForce, since);
        persist(pairing);
    }
}
