package org.jointprosperity.cooperative.link;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Versioned;

/** A link of a household as callers see it. */
@Schema(name = "HouseholdLinkView", description = "帮带关系。A link of a household.")
record LinkView(
        UUID id,
        long version,
        LinkKind kind,
        String household,
        String target,
        String division,
        LocalDate startsOn,
        LocalDate endsOn,
        UUID liaison)
        implements Versioned {

    static LinkView of(HouseholdLink link) {
        return new LinkView(
                link.id,
                link.version,
                link.kind,
                link.householdNumber,
                link.targetNumber,
                link.divisionCode,
                link.startsOn,
                link.endsOn,
                link.liaisonId);
    }
}
