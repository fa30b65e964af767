package org.jointprosperity.evaluation.post;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Gives a member the post he asked for, or not, with reasons 定岗. */
@Schema(description = "定岗：是否人岗相适，写明理由。Whether the member fits the post, with reasons.")
record MatchMember(
        @NotNull @Schema(description = "是否定岗 whether he gets it") Boolean matched,
        @NotBlank @Size(max = 500) @Schema(examples = "有茶叶种植特长") String reasons) {}
