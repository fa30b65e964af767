package org.jointprosperity.cooperative.support;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes a support measure back, with the reason. */
@Schema(description = "冲销扶持措施。Take a support measure back.")
public record ReverseSupport(@NotBlank @Size(max = 200) @Schema(description = "原因。Reason.") String reason) {}
