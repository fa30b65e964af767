package org.jointprosperity.pairing.concern;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a concern cannot be solved, or is taken up again. */
public record ReasonOfConcern(@NotBlank @Size(max = 500) String reason) {}
