package org.jointprosperity.pairing.concern;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A concern is solved 办结. */
public record SolveConcern(
        @NotBlank @Size(max = 500) @Schema(description = "如何解决 what was done", examples = "已接通自来水") String answer) {}
