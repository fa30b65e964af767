package org.jointprosperity.cooperative.criteria;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jointprosperity.cooperative.income.ExactAmounts;

/** Holds a household against what its county asks on a day. */
@ApplicationScoped
public class Judging {

    private final Criterions criterions;
    private final Procedures procedures;
    private final ExactAmounts amounts;

    Judging(Criterions criterions, Procedures procedures, ExactAmounts amounts) {
        this.criterions = criterions;
        this.procedures = procedures;
        this.amounts = amounts;
    }

    /** How a household of an industry in a village stands on a day. */
    public Judgement judge(Standing standing, String industry, String division, LocalDate on) {
        List<Found> found = criterions.inForce(division, industry, on).stream()
                .map(criterion -> criterion.of(standing))
                .toList();
        return new Judgement(procedure(division, on), found, amounts.areShown());
    }

    /** What goes before a certification in a village on a day. */
    public Procedure procedure(String division, LocalDate on) {
        return procedures.inForce(division, on);
    }
}
