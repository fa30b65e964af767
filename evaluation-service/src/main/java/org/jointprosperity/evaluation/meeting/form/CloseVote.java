package org.jointprosperity.evaluation.meeting.form;

import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Closes the vote on a motion; only now its result is told. */
@Schema(name = "CloseSittingVote", description = "结束表决，此后方公布结果。Close the vote; only now its result is told.")
public record CloseVote(@NotNull @Schema(examples = "10:10:00") LocalTime at) {}
