package org.jointprosperity.evaluation.meeting.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Cancels a meeting that was called or opened; it stays on record. */
@Schema(description = "取消会议，记录保留。Cancel a meeting; it stays on record.")
public record CancelSitting(@NotBlank @Size(max = 500) @Schema(description = "事由。Why.") String reason) {}
