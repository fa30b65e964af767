package org.jointprosperity.evaluation.care;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes back a delivery that was recorded wrongly 冲销. */
@Schema(description = "冲销登记有误的关怀，写明理由；原记录保留。Take back a delivery that was recorded wrongly; the record stays.")
record ReverseCare(
        @NotBlank
                @Size(max = 500)
                @Schema(description = "理由，勿写个人信息 reasons, without personal data", examples = "受助人登记有误")
                String reasons) {}
