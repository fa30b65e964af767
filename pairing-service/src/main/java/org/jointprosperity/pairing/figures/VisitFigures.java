package org.jointprosperity.pairing.figures;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jointprosperity.chassis.figure.Figure;

/** 走访: who went to the villages, and for what. */
class VisitFigures {

    private static final String CODES_USED =
            """
            ProgrammeCode x where x.kind = '%s' and x.effectiveFrom <= :asOf
            and (x.effectiveTo is null or x.effectiveTo >= :asOf)
            and exists (select 1 from Visit v where cast(v.card.%s as string) = x.code and v.card.visitedOn <= :asOf)""";

    @Produces
    @Singleton
    Figure cadresInVillages() {
        return new Figure(
                "cadres-in-villages",
                "下乡干部",
                "county cadres in the villages in one drive",
                "persons",
                "在该次下乡活动期间、至当日有走访记录的城镇党员人数",
                "urban members with a visit within the days of the drive, until that day",
                """
                Member x where (x.standing.mergedOn is null or x.standing.mergedOn > :asOf) and exists (select 1 from Visit v, Drive d where d.code = 'cadres-to-villages'
                  and v.memberNumber = x.number and v.card.visitedOn between d.startsOn and d.endsOn
                  and v.card.visitedOn <= :asOf)""",
                "x.number",
                "/api/v1/members/");
    }

    @Produces
    @Singleton
    Figure visitActivities() {
        return new Figure(
                "visit-activities",
                "走访活动类型",
                "kinds of visit activity",
                "kinds",
                "截至当日走访记录中出现的活动类型数",
                "activities that occur in visits until that day",
                CODES_USED.formatted("VISIT_ACTIVITY", "activity"),
                "x.code",
                "/api/v1/programme-codes/");
    }

    @Produces
    @Singleton
    Figure visitPurposes() {
        return new Figure(
                "visit-purposes",
                "走访目的",
                "visit purposes",
                "kinds",
                "截至当日走访记录中出现的目的数",
                "purposes that occur in visits until that day",
                CODES_USED.formatted("VISIT_PURPOSE", "purpose"),
                "x.code",
                "/api/v1/programme-codes/");
    }
}
