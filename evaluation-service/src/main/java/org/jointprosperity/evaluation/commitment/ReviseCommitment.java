package org.jointprosperity.evaluation.commitment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Answers a return with a new version 修改后再提. */
@Schema(description = "退回后的新版本；旧版本保留。A new version after a return; the old one stays.")
record ReviseCommitment(
        @NotBlank @Size(max = 2000) String content,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid PlannedTask> tasks) {}
