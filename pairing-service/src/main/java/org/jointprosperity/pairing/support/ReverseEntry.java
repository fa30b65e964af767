package org.jointprosperity.pairing.support;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes one entry back 冲销, for a reason. */
@Schema(description = "冲销一笔分录。Take one entry back.")
public record ReverseEntry(@NotBlank @Size(max = 500) @Schema(examples = "金额录错") String reason) {}
