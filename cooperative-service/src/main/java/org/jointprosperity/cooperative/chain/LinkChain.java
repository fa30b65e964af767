package org.jointprosperity.cooperative.chain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Links two parties of a chain at a stage, from a day on. */
@Schema(description = "建立产业链联系。Link two parties of a chain.")
public record LinkChain(
        @NotNull @Valid Party from,
        @NotNull @Valid Party to,
        @NotBlank @Size(max = 20) @Schema(description = "环节代码，见 stages。Code of the stage.", examples = "PROCESSING")
                String stage,
        @NotNull @Schema(description = "自何日起。First day.", examples = "2009-09-05") LocalDate since) {}
