package org.jointprosperity.pairing.disclosure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks for a person's name and telephone in full, for a reason that is kept 查阅个人信息. */
@Schema(description = "查阅个人信息。Ask for name and telephone in full; the reason is kept.")
public record DisclosePerson(
        @NotBlank
                @Size(max = 500)
                @Schema(description = "理由，勿写个人信息 reason, without personal data", examples = "入户走访前电话约定")
                String reason) {}
