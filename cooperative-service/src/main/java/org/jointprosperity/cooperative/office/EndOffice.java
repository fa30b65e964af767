package org.jointprosperity.cooperative.office;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An office ends 离任. */
@Schema(description = "离任。Leaving an office.")
public record EndOffice(
        @NotNull @Schema(description = "不再任职的第一日。The first day out of office.", examples = "2009-12-31")
                LocalDate endsOn) {}
