package org.jointprosperity.pairing.agreement;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A promise in kind that the plan makes and the letter carries as an annex 承诺事项.
 *
 * @param threshold least size that counts, such as 10 head for a large pig household; null where every size counts
 */
@Embeddable
@Schema(description = "承诺事项：名称、产品、数量、单位、门槛、期限。A promise in kind: what, how much, by when.")
public record Promise(
        @NotBlank @Size(max = 200) @Schema(examples = "发展养猪大户") String title,
        @Size(max = 50) @Schema(examples = "生猪") String product,
        @NotNull @Min(1) @Max(Promise.MOST) @Schema(examples = "30") Long quantity,
        @NotBlank @Size(max = 10) @Schema(description = "亩、户、元、次 …", examples = "户") String unit,
        @Min(1) @Schema(examples = "10") Integer threshold,
        @NotNull @Schema(examples = "2009-12-31") LocalDate dueOn) {

    /** The largest whole number that canonical JSON (RFC 8785) writes without loss, 2^53 - 1. */
    static final long MOST = 9_007_199_254_740_991L;
}
