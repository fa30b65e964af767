package org.jointprosperity.evaluation.selection.open;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.selection.score.TieRule;

/** Ends the present step 完成本步骤. */
@Schema(
        name = "TakeSelectionStep",
        description = "完成本步骤；依程序顺序，不可跳过、不可重复。End the present step; none is skipped or taken twice.")
record TakeStep(
        @NotBlank @Size(max = 40) @Schema(description = "步骤代码 step", examples = "application") String step,
        @NotNull @Schema(examples = "2009-11-12") LocalDate on,
        @Schema(description = "末位并列时采用的规则，须为程序所列 the rule that decides a tie", nullable = true) TieRule tieRule) {}
