package org.jointprosperity.evaluation.selection.promotion;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.selection.count.Certificate;

/** Takes the next step of a promotion with its finding 进入下一步. */
@Schema(description = "完成下一步及其结论；有票决的步骤须填票数。Take the next step; one that is counted wants its counts.")
record TakePromotionStep(
        @NotBlank @Size(max = 40) @Schema(examples = "review") String step,
        @NotNull @Schema(examples = "2009-11-10") LocalDate on,
        @NotNull @Schema(description = "是否通过；不通过则终结 whether it speaks for him") Boolean passed,
        @NotBlank @Size(max = 500) @Schema(description = "理由，勿写个人信息 reasons", examples = "符合条件") String reasons,
        @Min(1) @Max(1_000_000) @Schema(description = "发出 issued", nullable = true, examples = "60") Integer issued,
        @Min(0) @Max(1_000_000) @Schema(description = "收回 returned", nullable = true, examples = "58") Integer returned,
        @Min(0) @Max(1_000_000) @Schema(description = "赞成 in favour", nullable = true, examples = "50") Integer yes,
        @Valid @Schema(description = "计票凭证；有票决的必填 the certificate of a count", nullable = true)
                Certificate certificate) {}
