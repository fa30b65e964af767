package org.jointprosperity.evaluation.appraisal.course;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.appraisal.kind.Stage;

/** Takes the stage that follows 进入下一阶段. */
@Schema(description = "进入下一阶段；不能跳过。Takes the stage that follows; none is skipped.")
record AdvanceAppraisal(
        @NotNull Stage to, @NotNull @Schema(description = "哪一天 the day", examples = "2009-12-28") LocalDate on) {}
