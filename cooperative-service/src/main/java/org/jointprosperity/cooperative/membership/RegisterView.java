package org.jointprosperity.cooperative.membership;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A register of members in numbers. */
@Schema(description = "成员名册概况。A register of members in numbers.")
public record RegisterView(
        UUID association,
        LocalDate asOf,
        @Schema(description = "自该日起名册完整；成员未齐备时为空。Complete from this day on; null while members gather.")
                LocalDate completeFrom,
        MemberCounts counts) {}
