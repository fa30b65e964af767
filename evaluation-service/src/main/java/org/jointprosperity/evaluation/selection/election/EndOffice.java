package org.jointprosperity.evaluation.selection.election;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Ends the office of an elected secretary 离任. */
@Schema(name = "EndElectedOffice", description = "选举产生的书记离任。End the office of an elected secretary.")
record EndOffice(
        @NotNull Reason reason,
        @NotBlank @Size(max = 500) @Schema(description = "说明，勿写个人信息 in words", examples = "本人申请") String reasons,
        @NotNull @Schema(examples = "2009-12-31") LocalDate on) {

    /** 离任原因. */
    @Schema(name = "ElectedSecretaryLeaving", description = "离任原因。Why an elected secretary is one no more.")
    enum Reason {
        /** 辞职. */
        RESIGNED,
        /** 免职. */
        REMOVED,
        /** 任期届满. */
        TERM_ENDED,
        /** 调离. */
        TRANSFERRED,
        /** 测评连续不称职，职务终止. */
        FOUND_NOT_COMPETENT,
        /** 其他. */
        OTHER
    }
}
