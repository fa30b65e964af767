package org.jointprosperity.evaluation.appraisal.guest;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Versioned;

/** A guest's right to an appraisal. */
@Schema(name = "AppraisalGuest", description = "农村代表的参评权。A rural delegate's right to an appraisal.")
public record AppraisalGuestView(
        UUID id,
        UUID appraisal,
        @Schema(examples = "N04672") String person,
        @Schema(examples = "61102310400101") String branch,
        LocalDate validFrom,
        LocalDate validUntil,
        @Schema(nullable = true) LocalDate revokedOn,
        long version)
        implements Versioned {

    static AppraisalGuestView of(AppraisalGuest guest) {
        return new AppraisalGuestView(
                guest.id,
                guest.appraisalId,
                guest.personNumber,
                guest.branchNumber,
                guest.validFrom,
                guest.validUntil,
                guest.revokedOn,
                guest.version);
    }
}
