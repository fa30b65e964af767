package org.jointprosperity.evaluation.selection.open;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Ends the office of a secretary 离任. */
@Schema(description = "书记离任。End the office of a secretary.")
record RemoveSecretary(
        @NotNull LeavingReason reason,
        @NotBlank @Size(max = 500) @Schema(description = "说明，勿写个人信息 in words", examples = "本人申请") String reasons,
        @NotNull @Schema(examples = "2009-12-31") LocalDate on) {}
