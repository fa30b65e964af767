package org.jointprosperity.evaluation.award;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Objects to an award 提出异议. */
@Schema(description = "对评优提出异议。Object to an award.")
record ObjectToAward(
        @NotBlank @Size(max = 1000) @Schema(description = "理由，勿写个人信息 reasons, without personal data") String reasons) {}
