package org.jointprosperity.pairing.duty;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.pairing.agreement.Side;

/** A cadence policy as everyone sees it. */
@Schema(description = "频次规定：责任方、次数、周期、到期、宽限与上报。What is owed how often, until when, and before whom it comes.")
record CadencePolicyView(
        UUID id,
        String code,
        String nameZh,
        String nameEn,
        Side side,
        PairType pairType,
        Counting counting,
        int times,
        Period period,
        int dueAfterDays,
        int graceDays,
        Integer branchAfterDays,
        Integer townAfterDays,
        Integer countyAfterDays,
        Integer brokenLeastDays,
        String jurisdiction,
        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        String source,
        boolean verified,
        @Schema(description = "起效前撤回之日 day it was taken back before it began") LocalDate withdrawnOn,
        String withdrawalReason,
        @Schema(description = "年轻党员的最小周岁 least age of a young member") Integer leastAge,
        @Schema(description = "年轻党员的最大周岁 greatest age of a young member") Integer mostAge,
        String ageSource,
        Boolean ageVerified) {

    static CadencePolicyView of(CadencePolicy policy) {
        return new CadencePolicyView(
                policy.id,
                policy.code,
                policy.nameZh,
                policy.nameEn,
                policy.side,
                policy.pairType,
                policy.counting,
                policy.times,
                policy.period,
                policy.dueAfterDays,
                policy.graceDays,
                policy.branchAfterDays,
                policy.townAfterDays,
                policy.countyAfterDays,
                policy.brokenLeastDays,
                policy.jurisdiction,
                policy.effectiveFrom,
                policy.effectiveTo,
                policy.source,
                policy.verified,
                policy.withdrawnOn,
                policy.withdrawalReason,
                policy.leastAge,
                policy.mostAge,
                policy.ageSource,
                policy.ageVerified);
    }
}
