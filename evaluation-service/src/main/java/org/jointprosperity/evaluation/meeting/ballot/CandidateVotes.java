package org.jointprosperity.evaluation.meeting.ballot;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 得票: how many ballots name a candidate. */
@Schema(description = "候选人得票。How many ballots name a candidate.")
public record CandidateVotes(
        @NotBlank @Size(max = 40) @Schema(description = "人员编号。Roster number.", examples = "N04672") String candidate,
        @Min(0) int votes) {}
