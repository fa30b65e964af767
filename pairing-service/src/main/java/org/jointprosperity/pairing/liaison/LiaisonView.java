package org.jointprosperity.pairing.liaison;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Versioned;

/** A liaison as both sides see it. */
public record LiaisonView(
        UUID id,
        String member,
        Liaison.Counterpart counterpartKind,
        String counterpart,
        String unit,
        String branch,
        String division,
        LocalDate startsOn,
        LocalDate endedOn,
        @Schema(description = "解除原因 ENDED_BY_OFFICE, PAIRING_ENDED, LEFT, MERGED") EndCause endCause,
        String endReason,
        long version)
        implements Versioned {

    static LiaisonView of(Liaison liaison) {
        return of(liaison, liaison.endedOn != null);
    }

    /** As it was on a day on which it held: what came of it later is not there. */
    static LiaisonView asOf(Liaison liaison, LocalDate day) {
        return of(liaison, liaison.endedOn != null && !liaison.endedOn.isAfter(day));
    }

    private static LiaisonView of(Liaison liaison, boolean over) {
        return new LiaisonView(
                liaison.id,
                liaison.memberNumber,
                liaison.counterpartKind,
                liaison.counterpartNumber,
                liaison.unitCode,
                liaison.branchCode,
                liaison.divisionCode,
                liaison.startsOn,
                over ? liaison.endedOn : null,
                over ? liaison.endCause : null,
                over ? liaison.endReason : null,
                liaison.version);
    }
}
