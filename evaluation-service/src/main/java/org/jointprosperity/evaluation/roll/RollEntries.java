package org.jointprosperity.evaluation.roll;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rolls of the villages within the caller's place. */
@ApplicationScoped
public class RollEntries implements PanacheRepositoryBase<RollEntry, UUID> {

    /** Everything the caller may see, for an upload to compare with. */
    public Map<String, RollEntry> byKey() {
        return listAll().stream().collect(Collectors.toMap(RollEntry::key, Function.identity()));
    }

    /** Which of these capacities stand on a roll as of a day or before it. */
    public List<Capacity> among(List<Capacity> capacities, LocalDate asOf) {
        return getEntityManager()
                .createQuery(
                        "select distinct e.capacity from RollEntry e where e.capacity in :capacities and e.asOf <= :asOf",
                        Capacity.class)
                .setParameter("capacities", capacities)
                .setParameter("asOf", asOf)
                .getResultList()
                .stream()
                .sorted()
                .toList();
    }
}
