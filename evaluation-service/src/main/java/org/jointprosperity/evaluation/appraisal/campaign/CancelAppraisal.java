package org.jointprosperity.evaluation.appraisal.campaign;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Cancels an appraisal before anybody has voted; it stays on record 取消测评. */
@Schema(description = "取消测评，记录保留。Cancel an appraisal; it stays on record.")
record CancelAppraisal(@NotBlank @Size(max = 500) @Schema(description = "事由。Why.") String reason) {}
