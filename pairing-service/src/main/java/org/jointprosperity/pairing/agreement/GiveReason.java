package org.jointprosperity.pairing.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a pairing is suspended or ended 事由. */
public record GiveReason(@NotBlank @Size(max = 500) String reason) {}
