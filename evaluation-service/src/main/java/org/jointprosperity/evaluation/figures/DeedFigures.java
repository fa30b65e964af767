package org.jointprosperity.evaluation.figures;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jointprosperity.chassis.figure.Figure;

/** What was promised, what was delivered, and who was given a star for it. */
class DeedFigures {

    /** What is public may be read from anywhere, but counts where it was promised. */
    private static final String HERE = " and x.divisionCode >= :division and x.divisionCode < :divisionEnd";

    @Produces
    @Singleton
    Figure published() {
        return new Figure(
                "commitments-published",
                "已公示的承诺",
                "commitments published",
                "commitments",
                "公示日不晚于统计日的承诺",
                "commitments public by the day",
                "Commitment x where x.publicFrom <= :asOf" + HERE,
                "cast(x.id as string)",
                "/api/v1/commitments/");
    }

    @Produces
    @Singleton
    Figure evaluated() {
        return new Figure(
                "commitments-evaluated",
                "已评议的承诺",
                "commitments evaluated",
                "commitments",
                "评诺日不晚于统计日的承诺",
                "commitments evaluated by the day",
                "Commitment x where x.evaluatedOn <= :asOf" + HERE,
                "cast(x.id as string)",
                "/api/v1/commitments/");
    }

    @Produces
    @Singleton
    Figure stars() {
        return new Figure(
                "stars-awarded",
                "红星",
                "red stars",
                "stars",
                "授予日不晚于统计日、到该日未撤销的红星",
                "stars awarded by the day and not withdrawn by it",
                "Star x where x.awardedOn <= :asOf and not (x.state = WITHDRAWN and x.answeredOn <= :asOf)",
                "cast(x.id as string)",
                "/api/v1/stars/");
    }

    @Produces
    @Singleton
    Figure deliveries() {
        return new Figure(
                "deliveries-made",
                "关怀送达",
                "deliveries made",
                "deliveries",
                "送达日不晚于统计日的关怀",
                "deliveries of the day or before",
                "Delivery x where x.deliveredOn <= :asOf",
                "cast(x.id as string)",
                "/api/v1/care-deliveries/");
    }

    @Produces
    @Singleton
    Figure confirmed() {
        return new Figure(
                "deliveries-confirmed",
                "经确认的关怀送达",
                "deliveries confirmed",
                "deliveries",
                "到统计日收到人已确认的关怀",
                "deliveries confirmed by the day",
                "Delivery x where x.confirmedOn <= :asOf",
                "cast(x.id as string)",
                "/api/v1/care-deliveries/");
    }
}
