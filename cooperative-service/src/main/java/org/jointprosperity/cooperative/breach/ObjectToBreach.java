package org.jointprosperity.cooperative.breach;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The other side contests a default. */
@Schema(description = "对违约提出异议。Object to a declared default.")
public record ObjectToBreach(
        @NotBlank @Size(max = 500) @Schema(description = "理由。Reason.", examples = "雹灾绝收，有证明") String reason) {}
