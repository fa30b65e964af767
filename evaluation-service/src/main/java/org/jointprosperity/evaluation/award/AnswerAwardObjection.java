package org.jointprosperity.evaluation.award;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Answers an objection to an award 答复异议. */
@Schema(
        description =
                "答复异议：异议成立的，已授予的即撤销，未授予的即授予。An objection that is upheld withdraws what was given, and gives what was declined.")
record AnswerAwardObjection(
        @Schema(description = "哪一件异议；只有一件待答复时可不填 which objection, where several are open", nullable = true)
                UUID objection,
        @NotNull @Schema(description = "异议是否成立 whether the objection is upheld") Boolean upheld,
        @NotBlank @Size(max = 1000) @Schema(description = "答复 answer") String answer) {}
