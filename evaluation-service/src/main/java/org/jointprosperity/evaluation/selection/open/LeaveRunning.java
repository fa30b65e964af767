package org.jointprosperity.evaluation.selection.open;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Records that an applicant withdraws, or is excluded for reasons 退出、取消资格. */
@Schema(description = "退出或取消资格，须写明理由。Leave the running, with reasons.")
record LeaveRunning(
        @NotBlank @Size(max = 30) @Schema(examples = "N04672") String person,
        @NotBlank @Size(max = 500) @Schema(description = "理由，勿写个人信息 reasons", examples = "本人申请退出") String reasons,
        @NotNull @Schema(examples = "2009-11-18") LocalDate on) {}
