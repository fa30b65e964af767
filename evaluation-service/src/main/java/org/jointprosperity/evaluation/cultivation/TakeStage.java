package org.jointprosperity.evaluation.cultivation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Records that a trainee took the next stage 进入下一阶段. */
@Schema(description = "进入下一阶段；依代码表顺序，不可跳过。Take the next stage of the county's table; none is skipped.")
record TakeStage(
        @NotBlank @Size(max = 40) @Schema(description = "阶段代码 stage", examples = "stage-1") String stage,
        @NotNull @Schema(examples = "2009-12-15") LocalDate takenOn) {}
