package org.jointprosperity.pairing.undertaking;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes an allotment back 撤回分配. */
@Schema(description = "撤回分配，须写明理由。Take an allotment back, with the reason.")
record WithdrawAllotment(@NotBlank @Size(max = 500) String reason) {}
