package org.jointprosperity.evaluation.commitment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that is promised, and until when. */
@Schema(name = "CommitmentTaskPlan", description = "承诺事项。One thing that is promised.")
record PlannedTask(
        @NotBlank @Size(max = 500) @Schema(description = "内容，勿写个人信息 what, without personal data", examples = "修通组公路2公里")
                String content,
        @NotNull @Schema(description = "期限 last day in time", examples = "2009-12-20") LocalDate dueOn) {}
