package org.jointprosperity.evaluation.figures;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jointprosperity.chassis.figure.Figure;

/** Elections, promotions and open selections, beside the villages that the published figure counts. */
class ElectedFigures {

    @Produces
    @Singleton
    Figure elections() {
        return new Figure(
                "elections-held",
                "已完成的选举",
                "elections held",
                "elections",
                "到统计日已选出的选举，含名额有空缺的",
                "elections that had somebody elected and ended by the day, with vacant seats or none",
                "Election x where x.state = HELD and x.endedOn <= :asOf",
                "cast(x.id as string)",
                "/api/v1/elections/");
    }

    @Produces
    @Singleton
    Figure promotions() {
        return new Figure(
                "cadres-promoted",
                "选拔到乡镇任副职的村干部",
                "village cadres promoted to deputy posts of towns",
                "promotions",
                "任职日不晚于统计日的选拔",
                "promotions whose appointment was on the day or before",
                "Promotion x where x.state = PROMOTED and x.endedOn <= :asOf",
                "cast(x.id as string)",
                "/api/v1/promotions/");
    }

    @Produces
    @Singleton
    Figure underWay() {
        return new Figure(
                "open-selections-under-way",
                "进行中的公开竞聘",
                "open selections under way",
                "selections",
                "统计日已公告、尚未聘任也未终止的公开竞聘，不含名册导入的",
                "announced by the day and neither ended nor brought to an appointment by it, those of rosters left out",
                "OpenSelection x where x.origin = CONDUCTED and x.noticedOn <= :asOf and (x.appointedOn is null or"
                        + " x.appointedOn > :asOf) and (x.endedOn is null or x.endedOn > :asOf)",
                "cast(x.id as string)",
                "/api/v1/open-selections/");
    }
}
