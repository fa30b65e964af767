package org.jointprosperity.evaluation.meeting.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member of a body that has no village roll. */
@Schema(name = "SittingRollMember", description = "没有村级名册的会议主体的成员。A member of a body without a village roll.")
public record RollMember(
        @NotBlank
                @Size(max = 40)
                @Schema(description = "人员编号或单位信用代码。Roster number or credit code.", examples = "N04672")
                String member,
        @Size(max = 60) @Schema(description = "身份。In which capacity.", nullable = true, examples = "支部委员")
                String capacity,
        @Size(max = 40) @Schema(description = "户编号。Household.", nullable = true) String household) {}
