package org.jointprosperity.evaluation.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.roll.Capacity;

/** An opinion that was given before a matter is decided. */
@Schema(description = "收集一条意见；社会意见不填身份与人员。Collect an opinion; one of society has neither capacity nor person.")
record CollectOpinion(
        @Schema(description = "身份，须在名册中。The capacity, as a roll has it.", nullable = true) Capacity capacity,
        @Size(max = 40) @Schema(description = "人员编号。Roster number.", nullable = true, examples = "N04672")
                String person,
        @NotBlank @Size(max = 2000) @Schema(description = "意见内容。What was said.") String content,
        @NotNull @Schema(description = "提出日期。The day.", examples = "2025-06-05") LocalDate givenOn) {}
