package org.jointprosperity.pairing.sharing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The other side used what was offered 使用资源. */
@Schema(description = "使用资源：日期、受益人数、说明。The other side used it: day, people reached, note.")
public record UseOffer(
        @NotNull LocalDate usedOn,
        @Min(1) @Max(100_000) @Schema(description = "受益人数 people reached") int people,
        @NotBlank @Size(max = 500) String note) {}
