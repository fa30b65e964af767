package org.jointprosperity.evaluation.meeting.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member of a body that has no village roll. */
@Schema(name = "SittingRollMember", description = "没有村级名册的会议主体的成员。A member of a body without a village roll.")
public record RollMember(
        @NotNull
                @Pattern(regexp = NUMBER)
                @Schema(description = "人员编号或单位信用代码。Roster number or credit code.", examples = "N04672")
                String member,
        @Size(max = 60) @Schema(description = "身份。In which capacity.", nullable = true, examples = "支部委员")
                String capacity,
        @Pattern(regexp = "[0-9A-Za-z-]{1,40}") @Schema(description = "户编号。Household.", nullable = true)
                String household) {

    /** 花名册编号 of a person or 统一社会信用代码 of an office: two spellings of one would be two voters. */
    public static final String NUMBER = "C[0-9]{4,9}|N[0-9]{5,9}|[0-9A-HJ-NPQRTUWXY]{18}";
}
