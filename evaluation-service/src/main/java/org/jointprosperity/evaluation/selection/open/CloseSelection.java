package org.jointprosperity.evaluation.selection.open;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Closes a selection that brought no secretary 未产生人选. */
@Schema(description = "终止竞聘，未产生人选。Close a selection without a secretary.")
record CloseSelection(
        @NotBlank @Size(max = 500) @Schema(examples = "无人报名") String reasons,
        @NotNull @Schema(examples = "2009-12-31") LocalDate on) {}
