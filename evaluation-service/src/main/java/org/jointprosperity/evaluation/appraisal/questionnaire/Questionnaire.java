package org.jointprosperity.evaluation.appraisal.questionnaire;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.evaluation.appraisal.kind.Evaluators;
import org.jointprosperity.evaluation.appraisal.kind.Manner;
import org.jointprosperity.evaluation.appraisal.kind.Stage;

/**
 * 问卷: an appraisal as one of those who are asked sees it.
 *
 * @param until last day of his right
 * @param answeredOn the day he answered, or null
 * @param subjects whom he grades; himself he does not
 */
record Questionnaire(
        UUID appraisal,
        String kind,
        int year,
        String organisation,
        Stage stage,
        Evaluators evaluators,
        Manner manner,
        LocalDate until,
        LocalDate answeredOn,
        String scale,
        int scaleVersion,
        List<String> criteria,
        List<Asked> subjects) {

    /** Somebody to be graded. */
    record Asked(UUID id, String kind, String number) {}

    /** Refuses an answer out of time, out of place, given before, in secret, or with something left out or said twice. */
    void requireAnswerable(AnswerQuestionnaire form) {
        rule(stage == Stage.POLL, "poll-not-open", "stage", stage);
        rule(manner == Manner.NAMED_ONLINE, "electronic-secret-ballot-refused", "evaluators", evaluators);
        rule(answeredOn == null, "already-answered", "answeredOn", answeredOn);
        var wanted = new HashSet<String>();
        subjects.forEach(subject -> criteria.forEach(criterion -> wanted.add(subject.id() + "|" + criterion)));
        int all = wanted.size();
        for (var answer : form.answers()) {
            if (!wanted.remove(answer.subject() + "|" + answer.criterion())) {
                throw Refusal.field("answers", "answer-unknown-or-repeated");
            }
        }
        rule(wanted.isEmpty(), "answers-missing", "missing", wanted.size(), "all", all);
    }
}
