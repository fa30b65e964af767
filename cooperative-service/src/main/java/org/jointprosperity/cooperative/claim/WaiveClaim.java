package org.jointprosperity.cooperative.claim;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A level above lets the difference be. */
@Schema(description = "免除追索。Waive a claim.")
public record WaiveClaim(
        @NotBlank @Size(max = 500) @Schema(description = "理由。Reason.", examples = "双方书面商定按次品计价") String reason) {}
