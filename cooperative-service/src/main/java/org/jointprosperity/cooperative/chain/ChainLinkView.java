package org.jointprosperity.cooperative.chain;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Versioned;

/** A link of a chain as callers see it. */
@Schema(description = "产业链联系。A link of a chain.")
public record ChainLinkView(
        UUID id,
        long version,
        Party from,
        Party to,
        String stage,
        LocalDate since,
        @Schema(description = "自何日起不再联系，未终止为空。First day without it; null while it lasts.", nullable = true)
                LocalDate until,
        LocalDate recordedOn,
        String division)
        implements Versioned {

    static ChainLinkView of(ChainLink link) {
        return new ChainLinkView(
                link.id,
                link.version,
                link.from(),
                link.to(),
                link.stage,
                link.since,
                link.until,
                link.recordedOn,
                link.divisionCode);
    }
}
