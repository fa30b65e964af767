package org.jointprosperity.evaluation.meeting.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Opens a meeting; its roll is frozen from now on. */
@Schema(description = "开会：此刻冻结名册。Open a meeting; its roll is frozen.")
public record OpenSitting(
        @NotNull @Schema(description = "开会时刻。The time.", examples = "09:00:00") LocalTime at,
        @NotNull
                @Pattern(regexp = RollMember.NUMBER)
                @Schema(description = "主持人。Who is in the chair.", examples = "N04672")
                String chair,
        @NotNull
                @Pattern(regexp = RollMember.NUMBER)
                @Schema(description = "记录人。Who keeps the minutes.", examples = "N04673")
                String recorder,
        @Size(max = 10_000)
                @Schema(description = "没有村级名册的主体须列明成员。Members, for a body without a village roll.", nullable = true)
                List<@Valid RollMember> members,
        @Size(max = 10_000) @Schema(description = "无表决权的成员。Members without a vote.", nullable = true)
                List<@Valid WithoutVote> withoutVote) {}
