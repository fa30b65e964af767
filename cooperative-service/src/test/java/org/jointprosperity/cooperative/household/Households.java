package org.jointprosperity.cooperative.household;

import java.time.LocalDate;
import java.util.List;
import org.jointprosperity.contracts.DivisionCode;
import org.jointprosperity.cooperative.criteria.Judgement;
import org.jointprosperity.cooperative.criteria.OpinionShare;
import org.jointprosperity.cooperative.criteria.Procedure;

/** Households as tests speak of them. */
final class Households {

    static final LocalDate TODAY = LocalDate.of(2009, 12, 31);
    static final LocalDate JUNE = LocalDate.of(2009, 6, 28);

    static final Procedure NO_STEPS = procedure(false, 0);
    static final Judgement ASKED_NOTHING = new Judgement(NO_STEPS, List.of(), false);

    private Households() {}

    static Procedure procedure(boolean opinionRequired, int noticeDays) {
        return new Procedure(
                opinionRequired,
                OpinionShare.MAJORITY,
                noticeDays,
                12,
                "611023",
                LocalDate.of(2008, 1, 1),
                null,
                "示例规定",
                false);
    }

    static CertifyHousehold certification(String product, Integer herd, LocalDate on) {
        return new CertifyHousehold(product, herd, on, null, null, null);
    }

    static DemonstrationHousehold nominated(String industry) {
        return new DemonstrationHousehold(
                details(industry, 3_300_00), new DivisionCode("611023104001"), "61102310400101", 0, null);
    }

    static DemonstrationHouseholdDetails details(String industry, long incomeFen) {
        return new DemonstrationHouseholdDetails(
                "H10400101-001", "N04672", industry, null, Income.of(2007, 1_511_00), Income.of(2009, incomeFen));
    }
}
