package org.jointprosperity.cooperative.base;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Versioned;

/** A base as callers see it. */
@Schema(description = "党群共富基地。A shared-prosperity base.")
public record BaseView(
        UUID id,
        long version,
        String number,
        String name,
        Model model,
        String industry,
        String division,
        String branch,
        Extent extent,
        int households,
        Body body,
        String leader,
        LocalDate openedOn)
        implements Versioned {

    static BaseView of(Base base) {
        var details = base.details();
        return new BaseView(
                base.id,
                base.version,
                base.number,
                base.name,
                base.model,
                base.industry,
                base.divisionCode,
                base.branchNumber,
                details.extent(),
                base.households,
                details.body(),
                base.leaderNumber,
                base.openedOn);
    }
}
