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

    /** Whether a person stands in a capacity on the roll of some village as it stood last on a day. */
    public boolean stands(String person, Capacity capacity, LocalDate on) {
        return count(
                        """
                        from RollEntry e where e.personNumber = ?1 and e.capacity = ?2 and e.asOf = (
                          select max(l.asOf) from RollEntry l
                          where l.divisionCode = e.divisionCode and l.capacity = e.capacity and l.asOf <= ?3)""",
                        person,
                        capacity,
                        on)
                > 0;
    }

    /** How many persons stand on the roll of a village in a capacity as it stood last on a day; 0 where there is none. */
    public long size(String village, Capacity capacity, LocalDate on) {
        return count(
                """
                divisionCode = ?1 and capacity = ?2 and asOf = (
                  select max(e.asOf) from RollEntry e where e.divisionCode = ?1 and e.capacity = ?2 and e.asOf <= ?3)""",
                village,
                capacity,
                on);
    }

    /** The roll of a village in a capacity as it stood last on a day; empty where there is none. */
    public List<RollEntry> latest(String village, Capacity capacity, LocalDate on) {
        return list(
                """
                divisionCode = ?1 and capacity = ?2 and asOf = (
                  select max(e.asOf) from RollEntry e where e.divisionCode = ?1 and e.capacity = ?2 and e.asOf <= ?3)
                order by personNumber""",
                village,
                capacity,
                on);
    }
}
