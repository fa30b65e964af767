package org.jointprosperity.cooperative.base;

import java.time.LocalDate;
import java.util.List;
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
        LocalDate openedOn,
        @Schema(
                        description =
                                "共建对子生效中的帮扶单位，统一社会信用代码。Units whose pairing with the branch is in force, by credit code.",
                        examples = "[\"11611023MBY416905X\"]")
                List<String> pairedUnits)
        implements Versioned {

    static BaseView of(Base base, List<String> pairedUnits) {
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
                base.openedOn,
                pairedUnits);
    }
}
