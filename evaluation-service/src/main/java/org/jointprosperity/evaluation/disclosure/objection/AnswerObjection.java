package org.jointprosperity.evaluation.disclosure.objection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Answers an objection 答复异议. */
@Schema(
        name = "AnswerDisclosureObjection",
        description = "答复异议；成立的须另行更正公布。Answer it; one that is upheld makes a correction due.")
record AnswerObjection(
        @NotNull ObjectionVerdict verdict,
        @NotBlank @Size(max = 2000) @Schema(examples = "经核对，第三项应为1200元，另行更正公布。") String text) {}
