package org.jointprosperity.evaluation.meeting.form;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Puts the motion of the meeting, or an amendment to it. */
@Schema(name = "PutSittingMotion", description = "提出议案或修正案。Put the motion, or an amendment to it.")
public record PutMotion(
        @NotBlank @Size(max = 2000) @Schema(description = "内容。The text.") String content,
        @NotNull @Pattern(regexp = RollMember.NUMBER) @Schema(description = "提出人。Who moves it.") String mover,
        @Min(1) @Schema(description = "所修正议案的序号。Number of the motion it amends.", nullable = true) Integer amends) {}
