package org.jointprosperity.cooperative.compliance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.cooperative.law.Post;

/** Who holds which office 任职, by number or by any word that tells persons apart. */
@Schema(description = "任职者与职务。Who holds which office.")
public record HeldOffice(
        @NotBlank @Size(max = 100) @Schema(description = "任职者。The holder.", examples = "N04672") String holder,
        @NotNull Post post) {}
