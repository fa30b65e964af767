package org.jointprosperity.pairing.undertaking;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Versioned;

/** An allotment as both sides see it 分配. */
@Schema(description = "分配；没有经办人的是唯一适合时自动计入的。An allotment; made by nobody where only one undertaking fitted.")
record AllotmentView(
        UUID id,
        UUID undertaking,
        Allotment.Kind kind,
        @Schema(description = "基地编号或户编号。Number of the base or household.", examples = "JD001") String subject,
        @Schema(description = "此日起的增加计入。Increases from this day on count.") LocalDate countsFrom,
        LocalDate madeOn,
        String madeBy,
        String reason,
        LocalDate withdrawnOn,
        String withdrawnBy,
        String withdrawalReason,
        long version)
        implements Versioned {

    static AllotmentView of(Allotment allotment) {
        return of(allotment, allotment.withdrawnOn != null);
    }

    /** As it was on a day: it still stood where it was withdrawn later. */
    static AllotmentView asOf(Allotment allotment, LocalDate day) {
        return of(allotment, allotment.withdrawnOn != null && !allotment.withdrawnOn.isAfter(day));
    }

    private static AllotmentView of(Allotment allotment, boolean withdrawn) {
        return new AllotmentView(
                allotment.id,
                allotment.undertakingId,
                allotment.kind,
                allotment.subject,
                allotment.countsFrom,
                allotment.madeOn,
                allotment.madeBy,
                allotment.reason,
                withdrawn ? allotment.withdrawnOn : null,
                withdrawn ? allotment.withdrawnBy : null,
                withdrawn ? allotment.withdrawalReason : null,
                allotment.version);
    }
}
