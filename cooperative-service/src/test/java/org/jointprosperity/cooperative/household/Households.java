package org.jointprosperity.cooperative.household;

import java.time.LocalDate;
import org.jointprosperity.contracts.DivisionCode;

/** Households as tests speak of them. */
final class Households {

    static final LocalDate TODAY = LocalDate.of(2009, 12, 31);
    static final LocalDate JUNE = LocalDate.of(2009, 6, 28);

    private Households() {}

    static DemonstrationHousehold nominated(String industry) {
        return new DemonstrationHousehold(
                details(industry, 3_300_00), new DivisionCode("611023104001"), "61102310400101", 0);
    }

    static DemonstrationHouseholdDetails details(String industry, long incomeFen) {
        return new DemonstrationHouseholdDetails(
                "H10400101-001", "N04672", industry, null, Income.of(2007, 1_511_00), Income.of(2009, incomeFen));
    }
}
