package org.jointprosperity.cooperative.dues;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes an entry of dues back, with the reason. */
@Schema(description = "冲销会费分录。Take an entry of dues back.")
public record ReverseDues(@NotBlank @Size(max = 200) @Schema(description = "原因。Reason.") String reason) {}
