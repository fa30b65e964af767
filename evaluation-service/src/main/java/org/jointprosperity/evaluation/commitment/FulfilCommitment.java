package org.jointprosperity.evaluation.commitment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Enters what was done for a task on a day 践诺. */
@Schema(description = "践诺：某日为某事项做了什么。What was done for a task on a day.")
record FulfilCommitment(
        @NotNull @Schema(examples = "2009-12-31") LocalDate on,
        @NotNull @Min(1) @Schema(description = "事项序号 number of the task", examples = "1") Integer task,
        @NotNull @Schema(description = "事项是否完成 whether the task is done with it") Boolean done,
        @NotBlank @Size(max = 1000) @Schema(description = "说明，勿写个人信息 note, without personal data") String note,
        @NotNull @Size(max = 20) List<@NotNull @Valid Evidence> evidence) {}
