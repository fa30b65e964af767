package org.jointprosperity.evaluation.appraisal.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.evaluation.appraisal.kind.Evaluators;
import org.jointprosperity.evaluation.appraisal.kind.Manner;
import org.jointprosperity.evaluation.roll.Capacity;

/** The groups of an appraisal, with how many of them have answered and never how. */
@ApplicationScoped
public class PolledGroups {

    private static final String GROUPS =
            """
            select g.evaluators, g.weight, g.manner, g.capacity, g.persons,
              (select count(*) from appraisal_evaluator e where e.appraisal_id = g.appraisal_id
                and e.evaluators = g.evaluators and e.answered_on is not null) as answered
            from appraisal_group g where g.appraisal_id = :appraisal order by g.ordinal""";

    private static final String VOTES =
            """
            select (select count(*) from appraisal_evaluator
                where appraisal_id = :appraisal and answered_on is not null)
              + (select count(*) from appraisal_sheet where appraisal_id = :appraisal)""";

    private final EntityManager entities;

    PolledGroups(EntityManager entities) {
        this.entities = entities;
    }

    /** The groups in their order; none before opening. */
    public List<PolledGroup> of(UUID appraisal) {
        return entities
                .createNativeQuery(GROUPS, Tuple.class)
                .setParameter("appraisal", appraisal)
                .getResultList()
                .stream()
                .map(row -> group((Tuple) row))
                .toList();
    }

    /** The last day on which somebody of an appraisal answered online; empty where nobody has. */
    public Optional<LocalDate> lastAnswer(UUID appraisal) {
        var last = entities.createNativeQuery(
                        "select max(answered_on) from appraisal_evaluator where appraisal_id = :appraisal")
                .setParameter("appraisal", appraisal)
                .getSingleResult();
        return Optional.ofNullable(last).map(day -> LocalDate.parse(day.toString()));
    }

    /** How many of an appraisal have answered online, and how many count sheets of paper have been entered. */
    long votes(UUID appraisal) {
        return ((Number) entities.createNativeQuery(VOTES)
                        .setParameter("appraisal", appraisal)
                        .getSingleResult())
                .longValue();
    }

    /** A group of an appraisal, or a refusal of the field. */
    public PolledGroup require(UUID appraisal, Evaluators evaluators) {
        return of(appraisal).stream()
                .filter(group -> group.evaluators() == evaluators)
                .findFirst()
                .orElseThrow(() -> Refusal.field("evaluators", "evaluator-group-unknown"));
    }

    private static PolledGroup group(Tuple row) {
        var manner = Manner.valueOf(row.get("manner", String.class));
        var capacity = row.get("capacity", String.class);
        return new PolledGroup(
                Evaluators.valueOf(row.get("evaluators", String.class)),
                row.get("weight", Integer.class),
                manner,
                capacity == null ? null : Capacity.valueOf(capacity),
                row.get("persons", Integer.class),
                manner == Manner.NAMED_ONLINE ? Math.toIntExact(row.get("answered", Long.class)) : null);
    }
}
