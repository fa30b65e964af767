package org.jointprosperity.cooperative.household;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A certified household is a model no more. */
@Schema(description = "取消示范户。Withdraw a certification.")
public record WithdrawCertification(
        @NotNull @Schema(description = "取消原因。Reason.") Reason reason,
        @NotNull @Schema(description = "取消日期。First day without the certification.", examples = "2010-03-01")
                LocalDate withdrawnOn) {

    /** Why a certification is withdrawn. */
    @Schema(name = "WithdrawalReason", description = "取消原因。Reason of a withdrawal.")
    public enum Reason {
        /** 收入下降. */
        INCOME_FELL,
        /** 转产或停产. */
        INDUSTRY_GIVEN_UP,
        /** 迁出. */
        MOVED_AWAY,
        /** 不再发挥示范作用. */
        NO_LONGER_A_MODEL,
        /** 认定有误. */
        CERTIFIED_IN_ERROR
    }
}
