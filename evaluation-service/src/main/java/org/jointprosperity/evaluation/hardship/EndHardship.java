package org.jointprosperity.evaluation.hardship;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Ends a hardship 脱困. */
@Schema(description = "脱困。The hardship is over.")
record EndHardship(@NotNull @Schema(examples = "2009-12-01") LocalDate endedOn) {}
