package org.jointprosperity.evaluation.commitment;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Makes a commitment public from a day on 示诺. */
@Schema(description = "示诺：自某日起公开，此后人人可读。Public from a day on, to be read by everyone.")
record PublishCommitment(
        @NotNull @Schema(description = "公开日，不早于今天 the first public day, today or later", examples = "2009-12-31")
                LocalDate publicFrom) {}
