package org.jointprosperity.evaluation.sensitive;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks for a masked record in full, for a reason that is kept 查阅敏感信息. */
@Schema(description = "查阅敏感信息。Ask for a masked record in full; the reason is kept.")
public record AskInFull(
        @NotBlank
                @Size(max = 500)
                @Schema(description = "理由，勿写个人信息 reason, without personal data", examples = "春节慰问前核对")
                String reason) {}
