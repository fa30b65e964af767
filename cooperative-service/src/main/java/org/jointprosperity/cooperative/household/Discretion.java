package org.jointprosperity.cooperative.household;

import jakarta.enterprise.context.ApplicationScoped;
import org.jointprosperity.cooperative.income.ExactAmounts;

/** Shows a demonstration household to each caller with as much of its incomes as he may know. */
@ApplicationScoped
class Discretion {

    private final ExactAmounts amounts;

    Discretion(ExactAmounts amounts) {
        this.amounts = amounts;
    }

    DemonstrationHouseholdView show(DemonstrationHousehold household) {
        return DemonstrationHouseholdView.of(household, amounts.areShown());
    }
}
