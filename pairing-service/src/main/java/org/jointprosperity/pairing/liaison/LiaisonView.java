package org.jointprosperity.pairing.liaison;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Versioned;

/** A liaison as both sides see it. */
public record LiaisonView(
        UUID id,
        String member,
        @Schema(description = "党员姓名，隐去名字 name of the member, masked") String memberName,
        Liaison.Counterpart counterpartKind,
        String counterpart,
        @Schema(description = "群众姓名，隐去名字；户没有 name of the person, masked; a household has none") String counterpartName,
        String unit,
        String unitName,
        String branch,
        String branchName,
        String division,
        LocalDate startsOn,
        LocalDate endedOn,
        @Schema(description = "解除原因 ENDED_BY_OFFICE, PAIRING_ENDED, LEFT, MERGED") EndCause endCause,
        String endReason,
        long version)
        implements Versioned {

    static LiaisonView of(Liaison liaison, Map<String, String> names) {
        return of(liaison, liaison.endedOn != null, names);
    }

    /** As it was on a day on which it held: what came of it later is not there. */
    static LiaisonView asOf(Liaison liaison, LocalDate day, Map<String, String> names) {
        return of(liaison, liaison.endedOn != null && !liaison.endedOn.isAfter(day), names);
    }

    private static LiaisonView of(Liaison liaison, boolean over, Map<String, String> names) {
        return new LiaisonView(
                liaison.id,
                liaison.memberNumber,
                names.get(liaison.memberNumber),
                liaison.counterpartKind,
                liaison.counterpartNumber,
                names.get(liaison.counterpartNumber),
                liaison.unitCode,
                names.get(liaison.unitCode),
                liaison.branchCode,
                names.get(liaison.branchCode),
                liaison.divisionCode,
                liaison.startsOn,
                over ? liaison.endedOn : null,
                over ? liaison.endCause : null,
                over ? liaison.endReason : null,
                liaison.version);
    }
}
