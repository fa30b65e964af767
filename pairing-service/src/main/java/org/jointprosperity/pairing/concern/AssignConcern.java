package org.jointprosperity.pairing.concern;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Someone takes a concern on 交办. */
public record AssignConcern(
        @NotBlank @Size(max = 100) @Schema(description = "承办单位或岗位 office or post that takes it on", examples = "县水务局")
                String handler,
        @NotNull @Schema(examples = "2010-03-31") LocalDate dueOn) {}
