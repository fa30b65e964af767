package org.jointprosperity.cooperative.enterprise;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Versioned;

/** An enterprise as callers see it on a day. */
@Schema(description = "企业。An enterprise.")
public record EnterpriseView(
        UUID id,
        long version,
        String creditCode,
        String name,
        String division,
        LocalDate registeredOn,
        @Schema(
                        description =
                                "当日是否龙头企业、有无党支部；未报告则为空。"
                                        + "Whether it was a lead enterprise on the day, and with which branch; null where nothing was said.",
                        nullable = true)
                StandingView standing)
        implements Versioned {

    static EnterpriseView of(Enterprise enterprise, Standing standing) {
        return new EnterpriseView(
                enterprise.id,
                enterprise.version,
                enterprise.creditCode,
                enterprise.name,
                enterprise.divisionCode,
                enterprise.registeredOn,
                standing == null ? null : StandingView.of(standing));
    }
}
