package org.jointprosperity.evaluation.hardship;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry in full, as shown once. */
@Schema(description = "未脱敏的困难登记。An entry of the hardship register in full.")
public record HardshipInFull(
        @Schema(description = "查阅记录 note of this access") UUID access,
        @Schema(examples = "N04672") String person,
        HardshipKind kind,
        LocalDate since,
        @Schema(nullable = true) LocalDate endedOn) {}
