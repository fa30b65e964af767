package org.jointprosperity.evaluation.star;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Objects to a star 提出异议. */
@Schema(description = "对评星提出异议。Object to a star.")
record ObjectToStar(
        @NotBlank @Size(max = 1000) @Schema(description = "理由，勿写个人信息 reasons, without personal data") String reasons) {}
