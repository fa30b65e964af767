package org.jointprosperity.pairing.undertaking;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes a handover back 撤回移交. */
@Schema(description = "撤回移交，须写明理由。Take a handover back, with the reason.")
record WithdrawHandover(@NotBlank @Size(max = 500) String reason) {}
