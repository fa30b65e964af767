package org.jointprosperity.evaluation.figures;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jointprosperity.chassis.figure.Figure;

/** Evidence by its kind, as each fact stood on the day, and the awards that stood on it. */
class EvidenceFigures {

    private static final String EVIDENCE = "Evidence x where x.since <= :asOf and x.until > :asOf and ";

    @Produces
    @Singleton
    Figure visits() {
        return evidence(
                "evidence-visits-confirmed",
                "经确认的走访佐证",
                "confirmed visits on file",
                "facts",
                "统计日已经确认的走访",
                "visits that stood confirmed on the day",
                "x.kind = VISIT and x.state = 'CONFIRMED'");
    }

    @Produces
    @Singleton
    Figure undertakings() {
        return evidence(
                "evidence-undertakings-met",
                "已兑现承诺事项佐证",
                "undertakings met, on file",
                "facts",
                "统计日已兑现的承诺事项",
                "undertakings that stood met on the day",
                "x.kind = UNDERTAKING and x.state = 'MET'");
    }

    @Produces
    @Singleton
    Figure funds() {
        return evidence(
                        "evidence-funds-received",
                        "到账资金佐证",
                        "funds received, on file",
                        "yuan",
                        "统计日已到账、未冲销的资金",
                        "money received and not taken back by the day",
                        "x.kind = FUNDS_RECEIVED and x.state = 'BOOKED'")
                .adding("x.amountFen", Figure.Kind.YUAN);
    }

    @Produces
    @Singleton
    Figure duties() {
        return evidence(
                "evidence-duties-late",
                "逾期责任事项佐证",
                "duties overdue, on file",
                "facts",
                "统计日逾期或已上报、尚未履行的责任事项",
                "duties that stood overdue or escalated on the day",
                "x.kind = DUTY and x.state in ('OVERDUE', 'ESCALATED')");
    }

    @Produces
    @Singleton
    Figure certifications() {
        return evidence(
                "evidence-certifications",
                "示范户认定佐证",
                "certified households on file",
                "facts",
                "统计日有效的示范户认定",
                "certifications that stood on the day",
                "x.kind = CERTIFICATION and x.state = 'CERTIFIED'");
    }

    @Produces
    @Singleton
    Figure orders() {
        return evidence(
                "evidence-orders-settled",
                "已结算订单佐证",
                "orders settled, on file",
                "facts",
                "统计日已结算的订单",
                "orders that stood settled on the day",
                "x.kind = ORDER and x.state = 'SETTLED'");
    }

    @Produces
    @Singleton
    Figure awards() {
        return new Figure(
                "awards-given",
                "年度评优授予数",
                "awards given",
                "awards",
                "授予日不晚于统计日、到该日未撤销的评优",
                "awards given by the day and not withdrawn by it",
                "Award x where x.givenOn <= :asOf and (x.withdrawnOn is null or x.withdrawnOn > :asOf)",
                "cast(x.id as string)",
                "/api/v1/awards/");
    }

    private static Figure evidence(
            String code, String zh, String en, String unit, String queryZh, String queryEn, String condition) {
        return new Figure(code, zh, en, unit, queryZh, queryEn, EVIDENCE + condition, "x.sortKey", "/api/v1/evidence/");
    }
}
