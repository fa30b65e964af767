package org.jointprosperity.evaluation.appraisal.finding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Finds a grade for one of those appraised, with reasons 组织评定. */
@Schema(
        name = "RecordAppraisalFinding",
        description = "组织评定：写明等次和理由；与测评结果不一致的须声明。A grade with reasons; says so if it differs from the poll.")
record RecordFinding(
        @NotNull @Schema(description = "测评 the appraisal") UUID appraisal,
        @NotNull @Schema(description = "被测评对象 subject") UUID subject,
        @NotNull @Valid Decision decision,
        @Schema(nullable = true, description = "认定的村类型，仅用于村支部 class of a village, for branches only")
                VillageClass villageClass) {

    /** A grade and what goes with it. */
    @Schema(name = "AppraisalDecision", description = "等次及理由。A grade, why, and what goes with it.")
    record Decision(
            @NotBlank @Size(max = 40) @Schema(description = "等次 grade", examples = "qualified") String grade,
            @NotNull @Schema(description = "是否与测评结果不一致 whether it differs from the poll") Boolean differs,
            @NotBlank
                    @Size(min = 5, max = 2000)
                    @Schema(description = "理由，勿写个人信息 reasons, without personal data", examples = "承诺事项全部完成，群众反映好")
                    String reasons,
            @Size(max = 2000) @Schema(nullable = true, description = "整改措施 improvement plan") String improvementPlan,
            @Schema(nullable = true, description = "整改期限 until when", examples = "2010-06-30") LocalDate improvementDue,
            @Size(max = 2000) @Schema(nullable = true, description = "组织处置情况 how it was handled") String handling) {}
}
