package org.jointprosperity.pairing.undertaking;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says what the superior finds of an undertaking 评议承诺事项. */
@Schema(description = "评议承诺事项：未兑现或继续有效，及理由。What the superior finds, and why.")
record ReviewUndertaking(
        @NotNull @Schema(description = "BROKEN 未兑现，STANDS 继续有效") Review.Finding finding,
        @NotBlank @Size(max = 500) @Schema(examples = "逾期六十日仍未栽植") String reason) {}
