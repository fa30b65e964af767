package org.jointprosperity.cooperative.cultivation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Enters that the next step was taken. */
@Schema(description = "登记培养步骤：按次序，不得跳过或重复。Enter a step; none is skipped or taken twice.")
public record TakeStep(
        @NotBlank @Size(max = 30) @Schema(description = "步骤代码，见 steps。Code of the step.", examples = "TALK")
                String step,
        @NotNull @Schema(description = "日期。Day of the step.", examples = "2009-03-01") LocalDate takenOn) {}
