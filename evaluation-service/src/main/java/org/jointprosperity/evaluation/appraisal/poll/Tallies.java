package org.jointprosperity.evaluation.appraisal.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jointprosperity.evaluation.appraisal.campaign.Appraisal;
import org.jointprosperity.evaluation.appraisal.campaign.PolledGroups;
import org.jointprosperity.evaluation.appraisal.kind.Evaluators;
import org.jointprosperity.evaluation.appraisal.scale.AppraisalGrade;
import org.jointprosperity.evaluation.appraisal.scale.Scale;

/** Counts polls once they are closed; before, it refuses to. */
@ApplicationScoped
public class Tallies {

    private static final String VOTES =
            """
            select subject_id, criterion, evaluators, grade, cast(sum(votes) as int) as votes from (
              select subject_id, criterion, evaluators, grade, count(*) as votes from appraisal_answer
              where appraisal_id = :appraisal and subject_id in (:subjects) group by 1, 2, 3, 4
              union all
              select c.subject_id, c.criterion, s.evaluators, c.grade, c.votes from appraisal_sheet s
              join appraisal_sheet_count c on c.sheet_id = s.id
              where s.appraisal_id = :appraisal and c.subject_id in (:subjects)) counted
            group by 1, 2, 3, 4""";

    private final EntityManager entities;
    private final PolledGroups groups;

    Tallies(EntityManager entities, PolledGroups groups) {
        this.entities = entities;
        this.groups = groups;
    }

    /** The votes about some of those appraised. */
    Tally of(Appraisal appraisal, Scale scale, List<UUID> subjects) {
        appraisal.requirePollClosed();
        int grades = scale.grades().size();
        var votes = new HashMap<Tally.Cell, int[]>();
        if (!subjects.isEmpty()) {
            entities.createNativeQuery(VOTES, Tuple.class)
                    .setParameter("appraisal", appraisal.id())
                    .setParameter("subjects", subjects)
                    .getResultList()
                    .forEach(row -> enter(votes, (Tuple) row, grades));
        }
        return new Tally(grades, groups.of(appraisal.id()), votes);
    }

    /**
     * What the poll by itself would say of one of those appraised; empty where so few of a group voted that it would tell of
     * them, as a group counts by its weight and not by its size.
     */
    public Optional<AppraisalGrade> leadingGrade(Appraisal appraisal, Scale scale, UUID subject) {
        var tally = of(appraisal, scale, List.of(subject));
        return tally.isTelling(subject, appraisal.criteria(), appraisal.kind().suppressBelow())
                ? Optional.empty()
                : PollScore.leadingGrade(tally.weighed(subject, appraisal.criteria()))
                        .map(scale::at);
    }

    /** How many of a group voted for a grade, and whether that may be told. */
    public Votes votes(Appraisal appraisal, Scale scale, UUID subject, Evaluators evaluators, AppraisalGrade grade) {
        var counts = of(appraisal, scale, List.of(subject))
                .of(subject, appraisal.criteria().get(0), evaluators);
        var row = Suppression.of(counts, appraisal.kind().suppressBelow());
        int place = grade.ordinal() - 1;
        return new Votes(counts[place], row.shown()[place] != null);
    }

    /**
     * Votes for a grade.
     *
     * @param shown whether the results show them; where they do not, nothing else may tell them
     */
    public record Votes(int number, boolean shown) {}

    private static void enter(HashMap<Tally.Cell, int[]> votes, Tuple row, int grades) {
        var cell = new Tally.Cell(
                row.get("subject_id", UUID.class),
                row.get("criterion", String.class),
                Evaluators.valueOf(row.get("evaluators", String.class)));
        votes.computeIfAbsent(cell, each -> new int[grades])[row.get("grade", Integer.class) - 1] =
                row.get("votes", Integer.class);
    }
}
