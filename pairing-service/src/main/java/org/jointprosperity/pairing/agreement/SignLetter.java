package org.jointprosperity.pairing.agreement;

import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Signs the letter for the caller's own side 签订共建责任书. */
@Schema(description = "以本方身份签订责任书。Sign the letter for the caller's own side.")
public record SignLetter(
        @Min(1) @Schema(description = "所签方案版本 version of the plan that was read", examples = "1") int planVersion) {}
