package org.jointprosperity.evaluation.selection.open;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.selection.count.Certificate;

/** Records the paper count of a group's assessment 测评票数. */
@Schema(description = "测评票数：收回 = 赞成 + 反对 + 弃权 + 无效。Returned is the sum of the other four.")
record AssessApplicant(
        @NotBlank @Size(max = 30) @Schema(examples = "N04672") String person,
        @NotNull Group group,
        @NotNull @Schema(examples = "2009-11-24") LocalDate heldOn,
        @NotNull @Min(1) @Max(1_000_000) @Schema(description = "发出 issued", examples = "40") Integer issued,
        @NotNull @Min(0) @Max(1_000_000) @Schema(description = "收回 returned", examples = "38") Integer returned,
        @NotNull @Min(0) @Max(1_000_000) @Schema(description = "赞成 approve", examples = "30") Integer approve,
        @NotNull @Min(0) @Max(1_000_000) @Schema(description = "反对 oppose", examples = "5") Integer oppose,
        @NotNull @Min(0) @Max(1_000_000) @Schema(description = "弃权 abstain", examples = "2") Integer abstain,
        @NotNull @Min(0) @Max(1_000_000) @Schema(description = "无效 invalid", examples = "1") Integer invalid,
        @NotNull @Valid Certificate certificate) {

    /** Whether no more came back than went out, and every one that came back is counted once. */
    boolean addsUp() {
        return returned <= issued && (long) approve + oppose + abstain + invalid == returned;
    }
}
