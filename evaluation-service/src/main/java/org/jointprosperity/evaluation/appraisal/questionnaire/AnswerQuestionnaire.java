package org.jointprosperity.evaluation.appraisal.questionnaire;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Answers a questionnaire, once and in full 填写问卷. */
@Schema(name = "AnswerAppraisal", description = "填写问卷，一次填完，不能更改。Answered once, in full, and not changed.")
record AnswerQuestionnaire(@NotNull @Size(min = 1, max = 4000) List<@NotNull @Valid Answer> answers) {

    /** The grade given to one of those appraised. */
    @Schema(name = "AppraisalAnswer", description = "对一名对象（一项）的评价。The grade given on one subject and criterion.")
    record Answer(
            @NotNull UUID subject,
            @NotNull @Size(max = 40) @Schema(description = "代码表中的一项；整体测评时为空 criterion or empty", examples = "")
                    String criterion,
            @NotBlank @Size(max = 40) @Schema(description = "等次 grade", examples = "good") String grade) {}
}
