package org.jointprosperity.evaluation.award;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.evidence.SubjectKind;

/** Proposes somebody for an award of a year 评优提名. */
@Schema(description = "评优提名：记实卡佐证不足的，按计分办法拒绝。Refused where the record card lacks the evidence the policy asks for.")
record ProposeAward(
        @NotBlank @Size(max = 30) @Schema(description = "代码表 yearly-awards 中的奖项 kind of award", examples = "award-1")
                String code,
        @NotNull @Schema(description = "UNIT、BRANCH 或 PERSON") SubjectKind subjectKind,
        @NotBlank @Size(max = 30) @Schema(description = "信用代码、支部编码或花名册编号 number", examples = "11611023MBY416905X")
                String subject,
        @NotNull @Min(2000) @Max(2200) @Schema(examples = "2009") Integer year,
        @NotBlank
                @Size(max = 1000)
                @Schema(description = "理由，勿写个人信息 reasons, without personal data", examples = "全年走访扎实，承诺全部兑现")
                String reasons) {}
