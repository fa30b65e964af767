package org.jointprosperity.chassis.upkeep;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an event is given up. */
record DiscardMessage(@NotBlank @Size(max = 500) String reason) {}
