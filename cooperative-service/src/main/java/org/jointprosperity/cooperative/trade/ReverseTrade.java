package org.jointprosperity.cooperative.trade;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes one trade back 冲销, for a reason. */
@Schema(description = "冲销一笔交易。Take one trade back.")
public record ReverseTrade(@NotBlank @Size(max = 500) @Schema(examples = "金额录错") String reason) {}
