package org.jointprosperity.evaluation.selection.open;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Appoints the person the public was shown 聘任或试用. */
@Schema(description = "聘任或试用公示的人选。Appoint the person the public was shown, or on probation.")
record AppointSecretary(
        @NotNull @Schema(examples = "2009-12-12") LocalDate on,
        @Schema(description = "试用截止日，不试用则不填 last day of probation", nullable = true, examples = "2010-06-30")
                LocalDate probationUntil) {}
