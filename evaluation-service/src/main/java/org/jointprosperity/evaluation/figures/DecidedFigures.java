package org.jointprosperity.evaluation.figures;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jointprosperity.chassis.figure.Figure;

/** Decisions of villages and the meetings they were taken at. */
class DecidedFigures {

    @Produces
    @Singleton
    Figure opened() {
        return new Figure(
                "decisions-opened",
                "已启动的决策",
                "decisions opened",
                "decisions",
                "启动日不晚于统计日的决策",
                "decisions opened by the day",
                "Decision x where x.openedOn <= :asOf",
                "cast(x.id as string)",
                "/api/v1/decisions/");
    }

    @Produces
    @Singleton
    Figure carried() {
        return new Figure(
                "decisions-carried",
                "已通过的决策",
                "decisions carried",
                "decisions",
                "到统计日各阶段均已通过的决策",
                "decisions of which every stage was carried by the day",
                "Decision x where x.state = CARRIED"
                        + " and not exists (select 1 from Meeting m where m.decisionId = x.id and m.heldOn > :asOf)"
                        + " and not exists (select 1 from DecisionStep s where s.decisionId = x.id and s.takenOn > :asOf)",
                "cast(x.id as string)",
                "/api/v1/decisions/");
    }

    @Produces
    @Singleton
    Figure meetings() {
        return new Figure(
                "meetings-held",
                "已召开并裁定的会议",
                "meetings held and judged",
                "meetings",
                "会议日不晚于统计日、已散会裁定的会议",
                "meetings of the day or before that were closed and judged",
                "Sitting x where x.meetsOn <= :asOf and x.outcome is not null",
                "cast(x.id as string)",
                "/api/v1/sittings/");
    }
}
