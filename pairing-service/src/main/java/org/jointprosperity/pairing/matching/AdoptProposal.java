package org.jointprosperity.pairing.matching;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Adopts a proposal 采纳. */
@Schema(description = "采纳方案。Adopt a proposal.")
public record AdoptProposal(
        @Size(max = 500)
                @Schema(description = "方案中不合原则而无自己理由的对子的理由 reason for pairs off the rule that have none of their own")
                String overrideReason) {}
