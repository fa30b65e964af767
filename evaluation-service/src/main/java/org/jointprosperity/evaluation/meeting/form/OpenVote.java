package org.jointprosperity.evaluation.meeting.form;

import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.meeting.ballot.Manner;

/** Opens the vote on a motion. */
@Schema(name = "OpenSittingVote", description = "开始表决：此刻在场的有表决权。Open the vote; those present now have it.")
public record OpenVote(@NotNull @Schema(examples = "10:00:00") LocalTime at, @NotNull Manner manner) {}
