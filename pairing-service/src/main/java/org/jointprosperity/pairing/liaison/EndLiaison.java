package org.jointprosperity.pairing.liaison;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Ends a liaison 解除结对. */
public record EndLiaison(@NotBlank @Size(max = 500) String reason) {}
