package org.jointprosperity.cooperative.household;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Versioned;
import org.jointprosperity.contracts.CreditCode;

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
        WithdrawCertification.Reason withdrawalReason)
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
                household.withdrawalReason);
    }
}
