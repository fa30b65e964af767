package org.jointprosperity.cooperative.series;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import org.jointprosperity.contracts.DivisionCode;
import org.jointprosperity.contracts.DivisionCode.Level;

/** 范围: how much of the land incomes are put together for in one answer. */
public final class Reach {

    private Reach() {}

    /** The division, which is a town or a village: the households of a county are not gathered for one page. */
    public static String ofTownOrVillage(String division) {
        var level = new DivisionCode(division).level();
        rule(level == Level.TOWN || level == Level.VILLAGE, "division-too-wide", "division", division);
        return division;
    }
}
