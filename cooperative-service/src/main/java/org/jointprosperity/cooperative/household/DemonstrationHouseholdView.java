package org.jointprosperity.cooperative.household;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Versioned;
import org.jointprosperity.contracts.CreditCode;
import org.jointprosperity.cooperative.law.Text;

/** A demonstration household as callers see it; who lives there, only the registry of the pairing service knows. */
@Schema(description = "党群共富示范户。A demonstration household.")
public record DemonstrationHouseholdView(
        UUID id,
        long version,
        String number,
        String household,
        String head,
        String division,
        String branch,
        String industry,
        CreditCode association,
        IncomeView baseIncome,
        IncomeView currentIncome,
        State state,
        String product,
        Integer herdSize,
        LocalDate certifiedOn,
        LocalDate withdrawnOn,
        WithdrawCertification.Reason withdrawalReason,
        @Schema(description = "申报日期。Day it was put forward.", nullable = true) LocalDate appliedOn,
        @Schema(description = "村级评议日期。Day of the village's opinion.", nullable = true) LocalDate opinionOn,
        @Schema(description = "评议是否通过。Whether the opinion was carried.", nullable = true) Boolean opinionCarried,
        @Schema(description = "公示首日。First day of the notice.", nullable = true) LocalDate noticeFrom,
        @Schema(description = "公示末日。Last day of the notice.", nullable = true) LocalDate noticeUntil,
        @Schema(description = "面积，千分之一亩。Land in thousandths of 亩.", nullable = true) Long extentThousandths,
        @Schema(description = "带动户数。Households it teaches.", nullable = true) Integer householdsTaught,
        @Schema(description = "例外认定的理由。Why it was certified without meeting a criterion.", nullable = true)
                String overrideReason,
        @Schema(
                        description =
                                "申报时的提示：所属协会在他村或属他产业；无则为空。"
                                        + "What to look at, told with the nomination: its association lies in another village or is of another industry; else null.",
                        nullable = true)
                Text caution)
        implements Versioned {

    static DemonstrationHouseholdView of(DemonstrationHousehold household, boolean exact) {
        var details = household.details();
        return new DemonstrationHouseholdView(
                household.id,
                household.version,
                household.number,
                household.householdNumber,
                household.headNumber,
                household.divisionCode,
                household.branchNumber,
                household.industry,
                details.association(),
                IncomeView.of(details.baseIncome(), exact),
                IncomeView.of(details.currentIncome(), exact),
                household.state,
                household.product,
                household.herdSize,
                household.certifiedOn,
                household.withdrawnOn,
                household.withdrawalReason,
                household.appliedOn,
                household.opinionOn,
                household.opinionCarried,
                household.noticeFrom,
                household.noticeUntil,
                household.extentThousandths,
                household.householdsTaught,
                household.overrideReason,
                null);
    }

    /** The same with what to look at. */
    DemonstrationHouseholdView with(Text caution) {
        return new DemonstrationHouseholdView(
                id,
                version,
                number,
                household,
                head,
                division,
                branch,
                industry,
                association,
                baseIncome,
                currentIncome,
                state,
                product,
                herdSize,
                certifiedOn,
                withdrawnOn,
                withdrawalReason,
                appliedOn,
                opinionOn,
                opinionCarried,
                noticeFrom,
                noticeUntil,
                extentThousandths,
                householdsTaught,
                overrideReason,
                caution);
    }
}
