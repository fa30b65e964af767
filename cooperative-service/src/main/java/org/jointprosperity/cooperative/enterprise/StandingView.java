package org.jointprosperity.cooperative.enterprise;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A statement of what an enterprise is from a day on. */
@Schema(name = "EnterpriseStandingView", description = "企业自某日起的情况。What an enterprise is from a day on.")
public record StandingView(
        UUID id,
        boolean lead,
        @Schema(description = "党支部编码，无则为空。Code of its party branch, null where it has none.", nullable = true)
                String branch,
        LocalDate since,
        LocalDate recordedOn) {

    static StandingView of(Standing standing) {
        return new StandingView(standing.id, standing.lead, standing.branchNumber, standing.since, standing.recordedOn);
    }
}
