package org.jointprosperity.evaluation.selection.count;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jointprosperity.chassis.problem.Citation;
import org.jointprosperity.evaluation.neighbour.Kind;
import org.jointprosperity.evaluation.roll.Capacity;

/** 在册: who stands on the roll of a village, each person once, whatever numbers he was registered by. */
@ApplicationScoped
public class OnRoll {

    private static final String STANDING =
            """
            select distinct coalesce(n.mergedInto, n.number) from RollEntry e, Neighbour n
            where n.kind = :person and n.number = e.personNumber and n.withdrawnOn is null
            and e.divisionCode = :village and e.capacity = :capacity and e.asOf = (
              select max(l.asOf) from RollEntry l
              where l.divisionCode = :village and l.capacity = :capacity and l.asOf <= :on)
            and (:branch is null or n.branchNumber = :branch)""";

    private final EntityManager entities;

    OnRoll(EntityManager entities) {
        this.entities = entities;
    }

    /** The members of a branch as the roll of its village stood last on a day; empty where there is none. */
    public Set<String> members(String village, String branch, LocalDate on) {
        return standing(village, branch, Capacity.MEMBER, on);
    }

    /** The voters of a village as its roll stood last on a day; empty where there is none. */
    public Set<String> voters(String village, LocalDate on) {
        return standing(village, null, Capacity.VOTER, on);
    }

    /**
     * Refuses more ballots than there are people on the roll; where there is no roll nothing is refused.
     *
     * @param cited by which each of them has one ballot
     */
    public static void requireCovered(Enum<?> by, int issued, Set<String> roll, Citation cited) {
        rule(
                roll.isEmpty() || issued <= roll.size(),
                "issued-exceeds-roll",
                cited.with("by", by, "issued", issued, "onRoll", roll.size(), "missing", issued - roll.size()));
    }

    private Set<String> standing(String village, String branch, Capacity capacity, LocalDate on) {
        List<String> found = entities.createQuery(STANDING, String.class)
                .setParameter("person", Kind.PERSON)
                .setParameter("village", village)
                .setParameter("capacity", capacity)
                .setParameter("on", on)
                .setParameter("branch", branch)
                .getResultList();
        return Set.copyOf(found);
    }
}
