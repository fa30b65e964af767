package org.jointprosperity.evaluation.selection.election;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jointprosperity.evaluation.neighbour.Kind;
import org.jointprosperity.evaluation.neighbour.Neighbours;

/** 选举人: who stands on the roll of an office's voters, each person once, whatever numbers he was registered by. */
@ApplicationScoped
class Electorate {

    private static final String ON_ROLL =
            """
            select distinct coalesce(n.mergedInto, n.number) from RollEntry e, Neighbour n
            where n.kind = :person and n.number = e.personNumber and n.withdrawnOn is null
            and e.divisionCode = :village and e.capacity = :capacity and e.asOf = (
              select max(l.asOf) from RollEntry l
              where l.divisionCode = :village and l.capacity = :capacity and l.asOf <= :on)
            and (:branch is null or n.branchNumber = :branch)""";

    private final EntityManager entities;
    private final Neighbours neighbours;

    Electorate(EntityManager entities, Neighbours neighbours) {
        this.entities = entities;
        this.neighbours = neighbours;
    }

    /** The voters as the roll of the branch or village stood last on a day; empty where there is none. */
    Set<String> on(Election election, LocalDate day) {
        List<String> found = entities.createQuery(ON_ROLL, String.class)
                .setParameter("person", Kind.PERSON)
                .setParameter("village", election.divisionCode)
                .setParameter("capacity", election.office.roll())
                .setParameter("on", day)
                .setParameter("branch", election.office.isOfParty() ? election.branchNumber : null)
                .getResultList();
        return Set.copyOf(found);
    }

    /** Refuses for an office of the party who is no member of the branch, by the register and, where there is one, the roll. */
    void requireEligible(Election election, Collection<String> persons, LocalDate day) {
        if (!election.office.isOfParty() || persons.isEmpty()) {
            return;
        }
        var roll = on(election, day);
        for (var person : persons) {
            boolean registered = neighbours.require(Kind.PERSON, person).isOf(election.branchNumber);
            rule(
                    registered && (roll.isEmpty() || roll.contains(person)),
                    "candidate-not-of-branch",
                    "person",
                    person,
                    "branch",
                    election.branchNumber);
        }
    }
}
