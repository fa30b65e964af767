package org.jointprosperity.evaluation.selection.promotion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Ends a promotion before its appointment 终止选拔. */
@Schema(description = "终止选拔，须写明理由。End a promotion before its appointment.")
record EndPromotion(
        @NotBlank @Size(max = 500) @Schema(examples = "本人申请退出") String reasons,
        @NotNull @Schema(examples = "2009-12-20") LocalDate on) {}
