package org.jointprosperity.pairing.figures;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jointprosperity.chassis.figure.Figure;

/**
 * 个个参与、人人有责、户户受益: the three coverage goals, each as covered of all, with the uncovered among the rows. What covers
 * is asked for once and not for each row, so that a register just loaded answers at once.
 */
class CoverageFigures {

    private static final String REGISTERED =
            "%s x where x.registeredOn <= :asOf and (x.standing.mergedOn is null or x.standing.mergedOn > :asOf)";
    private static final String IN_PLACE = "x.divisionCode >= :division and x.divisionCode < :divisionEnd";
    private static final String LINKED = "l.startsOn <= :asOf and (l.endedOn is null or l.endedOn > :asOf)";

    @Produces
    @Singleton
    Figure unitCoverage() {
        return new Figure(
                        "unit-coverage",
                        "机关单位个个参与",
                        "coverage of units",
                        "percent",
                        "当日有已签责任书且未终止的对子的单位，占登记单位的百分比",
                        "units with a signed pairing that was not over on that day, of all units",
                        REGISTERED.formatted("Unit"),
                        "x.code",
                        "/api/v1/units/")
                .adding(
                        """
                        case when x.code in (select p.unitCode from Pairing p join p.standings s
                          where s.state in (SIGNED, ACTIVE, SUSPENDED) and s.heldFrom <= :asOf
                          and (s.heldUntil is null or s.heldUntil > :asOf)) then 1 else 0 end""",
                        Figure.Kind.PERCENT)
                .acrossPlaces(IN_PLACE + " or x.code = :unit")
                .knownSince("Unit");
    }

    @Produces
    @Singleton
    Figure memberCoverage() {
        return new Figure(
                        "member-coverage",
                        "党员干部人人有责",
                        "coverage of urban members",
                        "percent",
                        "当日有结对联户的城镇党员，占登记城镇党员的百分比",
                        "urban members with a liaison on that day, of all urban members",
                        REGISTERED.formatted("Member"),
                        "x.number",
                        "/api/v1/members/")
                .adding(
                        "case when x.number in (select l.memberNumber from Liaison l where " + LINKED
                                + ") then 1 else 0 end",
                        Figure.Kind.PERCENT)
                .acrossPlaces(IN_PLACE + " or x.unitCode = :unit")
                .knownSince("Member");
    }

    @Produces
    @Singleton
    Figure householdCoverage() {
        return new Figure(
                        "household-coverage",
                        "基层群众户户受益",
                        "coverage of households",
                        "percent",
                        "当日本户或户内有人被联系的农户，占登记农户的百分比",
                        "households that are linked themselves or through one of their people on that day, of all households",
                        REGISTERED.formatted("Household"),
                        "x.number",
                        "/api/v1/households/")
                .adding(
                        "case when x.number in (select l.counterpartNumber from Liaison l where " + LINKED
                                + ") or x.number in (select v.householdNumber from Villager v"
                                + " join Liaison l on l.counterpartNumber = v.number where " + LINKED
                                + ") then 1 else 0 end",
                        Figure.Kind.PERCENT)
                .acrossPlaces(IN_PLACE)
                .knownSince("Household");
    }
}
