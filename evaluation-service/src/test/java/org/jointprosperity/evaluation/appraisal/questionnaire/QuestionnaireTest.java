package org.jointprosperity.evaluation.appraisal.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.evaluation.appraisal.kind.Evaluators;
import org.jointprosperity.evaluation.appraisal.kind.Manner;
import org.jointprosperity.evaluation.appraisal.kind.Stage;
import org.junit.jupiter.api.Test;

class QuestionnaireTest {

    private static final int ANSWERS = 5000;
    private static final LocalDate UNTIL = LocalDate.of(2009, 12, 31);
    private static final List<String> CRITERIA = List.of("criterion-1", "criterion-2");
    private static final List<UUID> SUBJECTS = List.of(new UUID(0, 1), new UUID(0, 2));

    /** Whatever is sent, it is taken only whole, each of those asked once, while the poll is open and for the first time. */
    @Test
    void takesNothingButAWholeAnswerOnceWhileThePollIsOpen() {
        var random = new Random(1);
        int taken = 0;
        for (int i = 0; i < ANSWERS; i++) {
            var stage = random.nextInt(4) == 0 ? Stage.FINDING : Stage.POLL;
            var manner = random.nextInt(4) == 0 ? Manner.SECRET_ON_PAPER : Manner.NAMED_ONLINE;
            var answeredOn = random.nextInt(4) == 0 ? UNTIL : null;
            var form = random(random);
            var given = new HashSet<>(form.answers());
            boolean whole = given.size() == form.answers().size() && given.size() == SUBJECTS.size() * CRITERIA.size();
            boolean wanted = whole && stage == Stage.POLL && manner == Manner.NAMED_ONLINE && answeredOn == null;
            assertThat(isTaken(questionnaire(stage, manner, answeredOn), form)).isEqualTo(wanted);
            taken += wanted ? 1 : 0;
        }
        assertThat(taken).as("answers that were taken").isGreaterThan(ANSWERS / 50);
    }

    private static boolean isTaken(Questionnaire questionnaire, AnswerQuestionnaire form) {
        try {
            questionnaire.requireAnswerable(form);
            return true;
        } catch (RuleViolation refused) {
            return false;
        }
    }

    private static AnswerQuestionnaire random(Random random) {
        var answers = new ArrayList<AnswerQuestionnaire.Answer>();
        for (var subject : SUBJECTS) {
            for (var criterion : CRITERIA) {
                int times = random.nextInt(12) == 0 ? 0 : random.nextInt(12) == 0 ? 2 : 1;
                for (int i = 0; i < times; i++) {
                    answers.add(new AnswerQuestionnaire.Answer(subject, criterion, "good"));
                }
            }
        }
        return new AnswerQuestionnaire(answers);
    }

    private static Questionnaire questionnaire(Stage stage, Manner manner, LocalDate answeredOn) {
        return new Questionnaire(
                new UUID(0, 9),
                "unit-by-villages",
                2009,
                "11611023MBY444041B",
                stage,
                Evaluators.PAIRED_VILLAGES,
                manner,
                UNTIL,
                answeredOn,
                "bodies",
                1,
                CRITERIA,
                SUBJECTS.stream()
                        .map(id -> new Questionnaire.Asked(id, "UNIT", "11611023MBY444041B"))
                        .toList());
    }
}
