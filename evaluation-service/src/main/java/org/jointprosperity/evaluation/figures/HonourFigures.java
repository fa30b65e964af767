package org.jointprosperity.evaluation.figures;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jointprosperity.chassis.figure.Figure;

/** The honour the report tells of. */
class HonourFigures {

    @Produces
    @Singleton
    Figure provincial() {
        return new Figure(
                        "provincial-honour",
                        "全省农村基层组织建设先进县",
                        "provincial honour",
                        "year",
                        "到统计日已登记的该项荣誉的年度，有几项的取最早",
                        "year of the honour as recorded by the day; of several the earliest",
                        "Honour x where x.code = 'provincial-honour' and x.latestOn <= :asOf",
                        "cast(x.id as string)",
                        "/api/v1/honours/")
                .adding("x.ofYear", Figure.Kind.LEAST);
    }
}
