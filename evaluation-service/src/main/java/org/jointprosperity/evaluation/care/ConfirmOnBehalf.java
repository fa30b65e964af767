package org.jointprosperity.evaluation.care;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Confirms for a receiver who cannot do it himself 代为确认. */
@Schema(description = "代为确认，写明理由。Confirm for a receiver who cannot do so himself; the reason is kept.")
record ConfirmOnBehalf(
        @NotBlank @Size(max = 500) @Schema(description = "理由，勿写个人信息", examples = "本人没有手机") String reason) {}
