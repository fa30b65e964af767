package org.jointprosperity.pairing.sharing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One side lets the other use something 提供资源. */
@Schema(description = "提供资源：本方可供对方使用的资源。Offer a resource to the other side.")
public record MakeOffer(
        @NotNull UUID pairing,
        @NotBlank @Size(max = 40) @Schema(description = "代码表 SHARED_RESOURCE", examples = "TEACHER") String kind,
        @NotBlank @Size(max = 200) @Schema(examples = "法律讲师一名") String title,
        @NotNull LocalDate offeredFrom,
        LocalDate offeredUntil) {}
