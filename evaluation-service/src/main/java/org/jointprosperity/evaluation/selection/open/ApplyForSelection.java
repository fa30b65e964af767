package org.jointprosperity.evaluation.selection.open;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Enters an application or a recommendation 报名、推荐. */
@Schema(description = "报名或推荐。An application, or the recommendation of a branch.")
record ApplyForSelection(
        @NotBlank @Size(max = 30) @Schema(description = "人员编号 roster number", examples = "N04672") String person,
        @NotNull ApplicantRoute route,
        @Size(max = 30)
                @Schema(
                        description = "推荐支部，支部推荐时必填 the recommending branch",
                        nullable = true,
                        examples = "61102310400101")
                String recommendedBy,
        @NotNull @Schema(examples = "2009-11-05") LocalDate appliedOn) {}
