package org.jointprosperity.evaluation.evidence;

import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.contracts.CooperativeEvent;
import org.jointprosperity.contracts.PairingEvent;

/** What kind of fact a piece of evidence is 佐证种类, and where its owner shows it. */
@Schema(name = "AppraisalEvidenceKind", description = "佐证种类。What kind of fact a piece of evidence is.")
public enum EvidenceKind {
    /** 走访. */
    VISIT(PairingEvent.CONTEXT, "/api/v1/visits/%s", "RECORDED", "CORRECTED", "CONFIRMED"),
    /** 承诺事项. */
    UNDERTAKING(PairingEvent.CONTEXT, "/api/v1/undertakings/%s", "OPEN", "MET", "LATE", "BROKEN", "RELEASED"),
    /** 承诺资金: pledged, and never added to what was received. */
    FUNDS_PLEDGED(PairingEvent.CONTEXT, "/api/v1/fund-entries/%s", "BOOKED", "REVERSED"),
    /** 协调资金. */
    FUNDS_COORDINATED(PairingEvent.CONTEXT, "/api/v1/fund-entries/%s", "BOOKED", "REVERSED"),
    /** 拨付资金. */
    FUNDS_DISBURSED(PairingEvent.CONTEXT, "/api/v1/fund-entries/%s", "BOOKED", "REVERSED"),
    /** 到账资金. */
    FUNDS_RECEIVED(PairingEvent.CONTEXT, "/api/v1/fund-entries/%s", "BOOKED", "REVERSED"),
    /** 使用资金. */
    FUNDS_USED(PairingEvent.CONTEXT, "/api/v1/fund-entries/%s", "BOOKED", "REVERSED"),
    /** 责任事项, of the side that owes it. */
    DUTY(PairingEvent.CONTEXT, "/api/v1/duties/%s", "FULFILLED", "OVERDUE", "ESCALATED", "REOPENED", "CANCELLED"),
    /** 民情诉求. */
    CONCERN(PairingEvent.CONTEXT, "/api/v1/concerns/%s", "HEARD", "SOLVED"),
    /** 共建责任书. */
    LETTER(PairingEvent.CONTEXT, "/api/v1/pairings/%s/letter", "SIGNED", "ACTIVE", "SUSPENDED", "ENDED"),
    /** 党群共富示范户. */
    CERTIFICATION(CooperativeEvent.CONTEXT, "/api/v1/demonstration-households/%s", "CERTIFIED", "WITHDRAWN"),
    /** 示范户年度复核. */
    CERTIFICATION_REVIEW(
            CooperativeEvent.CONTEXT, "/api/v1/demonstration-households/%s/reviews", "KEPT", "WARNED", "WITHDRAWN"),
    /** 户收入, as a band. */
    INCOME(CooperativeEvent.CONTEXT, "/api/v1/incomes/%s", "RECORDED", "REVERSED"),
    /** 村集体收入 of a year. */
    VILLAGE_INCOME(CooperativeEvent.CONTEXT, "/api/v1/incomes/%s", "STATED"),
    /** 党群共富基地. */
    BASE(CooperativeEvent.CONTEXT, "/api/v1/bases/%s", "OPEN"),
    /** 订单. */
    ORDER(CooperativeEvent.CONTEXT, "/api/v1/orders/%s", "SIGNED", "SETTLED"),
    /** 订单违约. */
    ORDER_DEFAULT(CooperativeEvent.CONTEXT, "/api/v1/orders/%s", "DEFAULTED"),
    /** 差价追索. */
    PRICE_CLAIM(CooperativeEvent.CONTEXT, "/api/v1/price-claims/%s", "RAISED", "PAID", "WAIVED"),
    /** 政策扶持. */
    SUPPORT(CooperativeEvent.CONTEXT, "/api/v1/support-measures/%s", "GIVEN", "REVERSED"),
    /** 盈余分配. */
    DISTRIBUTION(CooperativeEvent.CONTEXT, "/api/v1/distributions/%s", "PROPOSED", "FINAL", "RETURNED"),
    /** 合作社合规. */
    COMPLIANCE(
            CooperativeEvent.CONTEXT,
            "/api/v1/associations/%s/compliance",
            "COMPLIANT",
            "VIOLATED",
            "NOT_ASSESSABLE",
            "CLOSED",
            "NO_RULE_IN_FORCE",
            "NOT_APPLICABLE");

    private final String origin;
    private final String path;
    private final Set<String> states;

    EvidenceKind(String origin, String path, String... states) {
        this.origin = origin;
        this.path = path;
        this.states = Set.of(states);
    }

    /** Every state a fact of it may be in; nothing else is ever weighed. */
    public Set<String> states() {
        return states;
    }

    /** The context that announced it. */
    public String origin() {
        return origin;
    }

    /** Whether its detail is the band of a household's income, which is for superiors only (PIPL art. 28). */
    boolean tellsIncome() {
        return this == CERTIFICATION || this == CERTIFICATION_REVIEW || this == INCOME;
    }

    /** Where its owner shows it. */
    String link(UUID source) {
        return path.formatted(source);
    }
}
