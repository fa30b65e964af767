package org.jointprosperity.pairing.merging;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.pairing.history.Kind;

/** A merge as auditors see it: both entries, the day, who said so and why. */
public record MergeView(
        UUID id,
        Kind kind,
        @Schema(description = "重复登记的编号 number that gave way") String duplicate,
        UUID duplicateId,
        @Schema(description = "保留的编号 number that stands") String survivor,
        UUID survivorId,
        LocalDate mergedOn,
        String reason,
        @Schema(description = "经办账号 subject of the login") String subject,
        @Schema(description = "经办人编号 roster number behind the login") String person) {

    static MergeView of(Merge merge) {
        return new MergeView(
                merge.id,
                merge.kind,
                merge.duplicateNumber,
                merge.duplicateId,
                merge.survivorNumber,
                merge.survivorId,
                merge.mergedOn,
                merge.reason,
                merge.subject,
                merge.personNumber);
    }
}
