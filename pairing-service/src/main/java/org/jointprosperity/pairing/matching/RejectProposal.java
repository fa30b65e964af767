package org.jointprosperity.pairing.matching;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Rejects a proposal 否决. */
@Schema(description = "否决方案。Reject a proposal.")
public record RejectProposal(@NotBlank @Size(max = 500) @Schema(description = "理由 reason") String reason) {}
