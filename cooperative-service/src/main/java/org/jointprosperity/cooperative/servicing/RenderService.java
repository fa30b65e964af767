package org.jointprosperity.cooperative.servicing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Enters a service to members. */
@Schema(description = "服务记录。Enter a service to members.")
public record RenderService(
        @NotBlank
                @Size(max = 30)
                @Schema(description = "服务种类代码，见 service-codes。Code of the service.", examples = "TECHNIQUE")
                String service,
        @Min(1) @Max(1_000_000) @Schema(description = "受益会员数。Members served.", examples = "42") int served,
        @Size(max = 500) @Schema(description = "说明。Note.", nullable = true) String note,
        @NotNull @Schema(description = "服务日期。Day of the service.", examples = "2009-04-02") LocalDate renderedOn) {}
