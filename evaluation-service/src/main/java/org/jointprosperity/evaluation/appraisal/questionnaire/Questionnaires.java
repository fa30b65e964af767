package org.jointprosperity.evaluation.appraisal.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.evaluation.appraisal.kind.Evaluators;
import org.jointprosperity.evaluation.appraisal.kind.Manner;
import org.jointprosperity.evaluation.appraisal.kind.Stage;
import org.jointprosperity.evaluation.appraisal.questionnaire.EvaluatorDoor.Evaluator;
import org.jointprosperity.evaluation.appraisal.scale.Scale;

/**
 * What a person is asked, wherever it lies. In SQL of its own, as the filter of places would hide what the policies of the
 * database let an evaluator see.
 */
@ApplicationScoped
class Questionnaires {

    private static final String MINE =
            """
            select a.id, a.kind_code, a.of_year, a.organisation_number, a.stage, e.evaluators, g.manner, e.right_until,
              e.answered_on, a.scale_code, a.scale_version, a.criteria
            from appraisal_evaluator e
            join appraisal a on a.id = e.appraisal_id
            join appraisal_group g on g.appraisal_id = e.appraisal_id and g.evaluators = e.evaluators
            where e.person_number = :person and :today between e.right_from and e.right_until
            and e.appraisal_id > :after order by e.appraisal_id limit :most""";

    private static final String ONE = MINE.replace("e.appraisal_id > :after", "e.appraisal_id = :after");

    private static final String SUBJECTS =
            """
            select id, kind, number from appraisal_subject
            where appraisal_id = :appraisal and not probationary and number <> :person order by id""";

    private static final String ANSWERED =
            """
            update appraisal_evaluator set answered_on = :today
            where appraisal_id = :appraisal and person_number = :person and answered_on is null""";

    private static final String ANSWER =
            """
            insert into appraisal_answer
              (appraisal_id, person_number, subject_id, criterion, grade, evaluators, division_code, unit_code)
            select a.id, :person, given.subject, given.criterion, given.grade, :evaluators, a.division_code, a.unit_code
            from appraisal a
            cross join unnest(cast(:subjects as uuid[]), cast(:criteria as text[]), cast(:grades as int[]))
              as given (subject, criterion, grade)
            where a.id = :appraisal""";

    private final EntityManager entities;

    Questionnaires(EntityManager entities) {
        this.entities = entities;
    }

    /** What a person is asked, behind an id; without whom he would grade. */
    List<Questionnaire> of(Evaluator evaluator, UUID after, int most) {
        return asked(MINE, evaluator, after, most).stream()
                .map(row -> questionnaire(row, List.of()))
                .toList();
    }

    /** One of them whole; one he is not asked looks like none. */
    Questionnaire require(Evaluator evaluator, UUID appraisal) {
        var subjects = entities
                .createNativeQuery(SUBJECTS, Tuple.class)
                .setParameter("appraisal", appraisal)
                .setParameter("person", evaluator.person())
                .getResultList()
                .stream()
                .map(row -> subject((Tuple) row))
                .toList();
        return asked(ONE, evaluator, appraisal, 1).stream()
                .findFirst()
                .map(row -> questionnaire(row, subjects))
                .orElseThrow(Refusal::notFound);
    }

    /** Lets the poll not be closed until this transaction ends. */
    void holdOpen(UUID appraisal) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock_shared(hashtextextended(:id, 0)) as text)")
                .setParameter("id", appraisal.toString())
                .getSingleResult();
    }

    /** Keeps the answers of a person; of two attempts at once one is refused. */
    void answer(Questionnaire questionnaire, Evaluator evaluator, AnswerQuestionnaire form, Scale scale) {
        int first = entities.createNativeQuery(ANSWERED)
                .setParameter("today", evaluator.on())
                .setParameter("appraisal", questionnaire.appraisal())
                .setParameter("person", evaluator.person())
                .executeUpdate();
        RuleViolation.rule(first == 1, "already-answered", "answeredOn", evaluator.on());
        var answers = form.answers();
        entities.createNativeQuery(ANSWER)
                .setParameter("appraisal", questionnaire.appraisal())
                .setParameter("person", evaluator.person())
                .setParameter("evaluators", questionnaire.evaluators().name())
                .setParameter(
                        "subjects",
                        array(answers.stream()
                                .map(each -> each.subject().toString())
                                .toList()))
                .setParameter(
                        "criteria",
                        array(answers.stream()
                                .map(AnswerQuestionnaire.Answer::criterion)
                                .map(criterion -> '"' + criterion + '"')
                                .toList()))
                .setParameter(
                        "grades",
                        array(answers.stream()
                                .map(each -> String.valueOf(
                                        scale.require("answers", each.grade()).ordinal()))
                                .toList()))
                .executeUpdate();
    }

    /** As PostgreSQL writes an array; ids, codes and numbers hold nothing that would have to be quoted further. */
    private static String array(List<String> values) {
        return "{" + String.join(",", values) + "}";
    }

    private List<Tuple> asked(String query, Evaluator evaluator, UUID after, int most) {
        return entities
                .createNativeQuery(query, Tuple.class)
                .setParameter("person", evaluator.person())
                .setParameter("today", evaluator.on())
                .setParameter("after", after)
                .setParameter("most", most)
                .getResultList()
                .stream()
                .map(row -> (Tuple) row)
                .toList();
    }

    private static Questionnaire.Asked subject(Tuple row) {
        return new Questionnaire.Asked(
                row.get("id", UUID.class), row.get("kind", String.class), row.get("number", String.class));
    }

    private static Questionnaire questionnaire(Tuple row, List<Questionnaire.Asked> subjects) {
        return new Questionnaire(
                row.get("id", UUID.class),
                row.get("kind_code", String.class),
                row.get("of_year", Integer.class),
                row.get("organisation_number", String.class),
                Stage.valueOf(row.get("stage", String.class)),
                Evaluators.valueOf(row.get("evaluators", String.class)),
                Manner.valueOf(row.get("manner", String.class)),
                day(row, "right_until"),
                day(row, "answered_on"),
                row.get("scale_code", String.class),
                row.get("scale_version", Integer.class),
                Arrays.asList(row.get("criteria", String.class).split(",", -1)),
                subjects);
    }

    private static LocalDate day(Tuple row, String column) {
        var day = row.get(column);
        return day == null ? null : LocalDate.parse(day.toString());
    }
}
