package org.jointprosperity.evaluation.appraisal.note;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes down what was said of a person at the stage the appraisal is at 记录自评、互评意见. */
@Schema(name = "TakeAppraisalNote", description = "记录自评或互评意见。What was said of a person at this stage.")
record TakeNote(
        @NotNull @Schema(description = "被测评对象 subject") UUID subject,
        @NotBlank @Size(max = 2000) @Schema(description = "意见要点 the gist of it", examples = "带头发展茶园，学习抓得不紧")
                String note) {}
