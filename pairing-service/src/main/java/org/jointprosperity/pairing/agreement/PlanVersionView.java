package org.jointprosperity.pairing.agreement;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of the plan, with who put it and on which day 方案版本. */
@Schema(description = "方案的一个版本。A version of the plan.")
public record PlanVersionView(
        int version,
        Plan plan,
        @Schema(description = "提交人编号或登录主体；纸质补录为补录机关的区划代码 who put it") String putBy,
        LocalDate putOn) {

    static PlanVersionView of(PlanVersion version) {
        return new PlanVersionView(version.version, version.plan(), version.putBy, version.putOn);
    }
}
