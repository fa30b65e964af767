package org.jointprosperity.evaluation.appraisal.finding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The appraised objects to what was found of him 异议. */
@Schema(name = "ObjectToFinding", description = "对评定的异议。Objects to a finding.")
record ObjectToFinding(
        @NotBlank @Size(max = 2000) @Schema(description = "理由，勿写个人信息 reasons, without personal data") String reasons) {}
