package org.jointprosperity.pairing.visit;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Confirms a visit 确认走访; the branch that does so on behalf says why. */
public record ConfirmVisit(
        @Size(max = 500) @Schema(description = "支部代为确认的理由 why the branch confirms on behalf") String reason) {}
