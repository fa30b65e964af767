package org.jointprosperity.cooperative.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jointprosperity.chassis.figure.Figure;

/** The figures this service owns. */
@ApplicationScoped
class CooperativeFigures {

    @Produces
    @Singleton
    Figure associations() {
        return new Figure(
                "associations",
                "产业协会",
                "industry associations",
                "organisations",
                "统计日存在的产业协会与专业合作社的个数",
                "associations and cooperatives that stood on the day",
                "Association x where x.kind <> org.jointprosperity.cooperative.association.Kind.COLLECTIVE"
                        + " and x.foundedOn <= :asOf and (x.closedOn is null or x.closedOn > :asOf)",
                "x.creditCode",
                "/api/v1/associations/");
    }

    @Produces
    @Singleton
    Figure bases() {
        return new Figure(
                "bases",
                "党群共富基地",
                "shared-prosperity bases",
                "bases",
                "建成日期不晚于统计日的共富基地的个数",
                "bases opened by the day",
                "Base x where x.openedOn <= :asOf",
                "x.number",
                "/api/v1/bases/");
    }

    @Produces
    @Singleton
    Figure demonstrationHouseholds() {
        return new Figure(
                "demonstration-households",
                "党群共富示范户",
                "shared-prosperity demonstration households",
                "households",
                "认定日期不晚于统计日且统计日未被取消的示范户的户数",
                "households certified by the day and not withdrawn by it",
                "DemonstrationHousehold x where x.certifiedOn <= :asOf and (x.withdrawnOn is null or x.withdrawnOn > :asOf)",
                "x.number",
                "/api/v1/demonstration-households/");
    }
}
