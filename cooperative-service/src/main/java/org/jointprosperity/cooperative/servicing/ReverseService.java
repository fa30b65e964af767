package org.jointprosperity.cooperative.servicing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes a service back, with the reason. */
@Schema(description = "冲销服务记录。Take the entry of a service back.")
public record ReverseService(@NotBlank @Size(max = 200) @Schema(description = "原因。Reason.") String reason) {}
