package org.jointprosperity.evaluation.followup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that somebody has to do after a meeting. */
@Schema(description = "会后事项：责任方、内容、期限。Something to be done after a meeting: by whom, what, until when.")
public record AssignFollowUp(
        @NotNull FollowUpOwner ownerKind,
        @NotBlank
                @Size(max = 40)
                @Schema(
                        description = "信用代码、支部编码或人员编号。Credit code, branch code or roster number.",
                        examples = "61102310400101")
                String owner,
        @NotBlank @Size(max = 500) @Schema(description = "事项。What is to be done.") String task,
        @NotNull @Schema(description = "期限。The last day.", examples = "2025-09-30") LocalDate dueOn) {}
