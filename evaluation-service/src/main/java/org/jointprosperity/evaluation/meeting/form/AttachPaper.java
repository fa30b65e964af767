package org.jointprosperity.evaluation.meeting.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Attaches a paper by its hash. */
@Schema(name = "AttachSittingPaper", description = "附件：名称与内容哈希。A paper: what it is, and its hash.")
public record AttachPaper(
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256, @NotBlank @Size(max = 200) String title) {}
