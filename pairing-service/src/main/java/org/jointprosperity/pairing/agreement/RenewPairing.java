package org.jointprosperity.pairing.agreement;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Proposes the next term of a pairing 续签. */
@Schema(description = "提出续签。Propose the next term.")
public record RenewPairing(
        @Size(max = 500)
                @Schema(description = "不按结对原则时的理由；不填则沿用上期 reason for an exception; that of the term before if absent")
                String reason) {}
