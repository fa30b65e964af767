package org.jointprosperity.cooperative.income;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes an entry of income back 冲销, for a reason. */
@Schema(description = "冲销一笔收入。Take an income back.")
record ReverseIncome(@NotBlank @Size(max = 500) @Schema(examples = "金额录错") String reason) {}
