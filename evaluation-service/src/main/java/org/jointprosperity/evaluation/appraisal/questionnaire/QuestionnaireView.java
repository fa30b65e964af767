package org.jointprosperity.evaluation.appraisal.questionnaire;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.appraisal.kind.AppraisalKindView.GradeView;
import org.jointprosperity.evaluation.appraisal.kind.Evaluators;
import org.jointprosperity.evaluation.appraisal.kind.Manner;
import org.jointprosperity.evaluation.appraisal.kind.Stage;
import org.jointprosperity.evaluation.appraisal.scale.Scale;

/** An appraisal as one who is asked sees it. */
@Schema(name = "AppraisalQuestionnaire", description = "请您填写的测评。An appraisal as one who is asked sees it.")
public record QuestionnaireView(
        @Schema(description = "测评标识 the appraisal") UUID id,
        @Schema(examples = "unit-by-villages") String kind,
        @Schema(examples = "2009") int year,
        @Schema(examples = "11611023MBY416905X") String organisation,
        Stage stage,
        Evaluators evaluators,
        Manner manner,
        @Schema(description = "您的权限末日 last day of your right") LocalDate until,
        @Schema(nullable = true, description = "您填写的日期 the day you answered") LocalDate answeredOn,
        @Schema(description = "逐项测评的各项；整体测评时为一个空项 criteria") List<String> criteria,
        List<GradeView> grades,
        @Schema(description = "被测评对象，不含您本人；列表中不列出。Whom you grade, not yourself; left out of lists.")
                List<AskedView> subjects) {

    /** Somebody to be graded. */
    @Schema(name = "AppraisalAsked", description = "请您评价的对象。Somebody to be graded.")
    public record AskedView(UUID id, @Schema(examples = "UNIT") String kind, String number) {}

    static QuestionnaireView of(Questionnaire questionnaire, Scale scale) {
        return new QuestionnaireView(
                questionnaire.appraisal(),
                questionnaire.kind(),
                questionnaire.year(),
                questionnaire.organisation(),
                questionnaire.stage(),
                questionnaire.evaluators(),
                questionnaire.manner(),
                questionnaire.until(),
                questionnaire.answeredOn(),
                questionnaire.criteria(),
                scale.grades().stream().map(GradeView::of).toList(),
                questionnaire.subjects().stream()
                        .map(asked -> new AskedView(asked.id(), asked.kind(), asked.number()))
                        .toList());
    }
}
