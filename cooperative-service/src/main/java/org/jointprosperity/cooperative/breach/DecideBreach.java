package org.jointprosperity.cooperative.breach;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A level above decides on a default. */
@Schema(description = "裁定违约。Decide on a default.")
public record DecideBreach(
        @NotNull @Schema(description = "是否成立。Whether it stands.") Boolean upheld,
        @NotBlank @Size(max = 500) @Schema(description = "理由。Reason.") String reason) {}
