package org.jointprosperity.cooperative.distribution;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Versioned;

/**
 * A distribution as callers see it.
 *
 * @param revision version of the distribution of the year, from 1
 * @param reckoning what it comes to, as frozen when it was proposed; null while it is a draft
 */
@Schema(description = "盈余分配方案。A distribution of a cooperative's surplus.")
public record DistributionView(
        UUID id,
        long version,
        UUID association,
        String creditCode,
        String division,
        int year,
        int revision,
        State state,
        DistributionTerms terms,
        ReckoningView reckoning,
        LocalDate draftedOn,
        LocalDate proposedOn,
        LocalDate decidedOn,
        @Schema(description = "退回原因：REJECTED 未通过，CLOSED 终止。Why it came back.", nullable = true) String returnReason)
        implements Versioned {

    static DistributionView of(Distribution distribution) {
        return new DistributionView(
                distribution.id,
                distribution.version,
                distribution.associationId,
                distribution.creditCode,
                distribution.divisionCode,
                distribution.year,
                distribution.revision,
                distribution.state,
                DistributionTerms.of(distribution.terms()),
                ReckoningView.frozen(distribution),
                distribution.draftedOn,
                distribution.proposedOn,
                distribution.decidedOn,
                distribution.returnReason);
    }
}
