package org.jointprosperity.cooperative.breach;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person declares a default that the facts show. */
@Schema(description = "认定违约。Declare a default that the facts show.")
public record DeclareBreach(
        @NotNull Ground ground,
        @NotBlank @Size(max = 500) @Schema(description = "说明。Statement.", examples = "交货期满，仅交七成") String statement) {}
