package org.jointprosperity.evaluation.award;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Decides on a proposed award 评优决定. */
@Schema(description = "评优决定：可与得分的建议不同，但须写明。A decision may differ from what the score recommends, and says so.")
record DecideAward(
        @NotNull @Schema(description = "是否授予 whether it is given") Boolean given,
        @NotNull @Schema(description = "是否与得分的建议不同 whether it differs from what the score recommends") Boolean differs,
        @NotBlank @Size(max = 1000) @Schema(description = "理由，勿写个人信息 reasons, without personal data") String reasons) {}
