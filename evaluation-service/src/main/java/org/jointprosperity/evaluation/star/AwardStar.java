package org.jointprosperity.evaluation.star;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Gives a member the red star of a year 评红星. */
@Schema(description = "评红星：以当年评诺结果为据，写明理由。The star of a year, resting on the commitments evaluated in it.")
record AwardStar(
        @NotBlank @Size(max = 30) @Schema(description = "党员编号 roster number", examples = "N04672") String person,
        @NotNull @Min(2000) @Max(2200) @Schema(examples = "2009") Integer year,
        @NotBlank
                @Size(max = 1000)
                @Schema(description = "理由，勿写个人信息 reasons, without personal data", examples = "承诺全部兑现")
                String reasons) {}
