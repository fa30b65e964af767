package org.jointprosperity.cooperative.membership;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The register is declared to name every member from a day on. */
@Schema(
        description =
                "声明名册完整；设立中的合作社自此视为成员齐备。Declares the register complete; a cooperative in founding has its members from then on.")
public record DeclareRegister(
        @NotNull @Schema(description = "自该日起完整。The first day it is complete.", examples = "2009-03-01")
                LocalDate completeFrom) {}
