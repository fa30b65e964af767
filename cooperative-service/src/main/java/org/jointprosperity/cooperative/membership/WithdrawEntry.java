package org.jointprosperity.cooperative.membership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes a wrong entry out of a register 撤回登记, with the reason. */
@Schema(
        name = "WithdrawMemberEntry",
        description = "撤回误登的成员：自始不计入名册，记录保留。Takes a wrong entry out of the register, as if never made; the row stays.")
public record WithdrawEntry(
        @NotBlank @Size(max = 200) @Schema(description = "原因。Reason.", examples = "编号误填") String reason) {}
