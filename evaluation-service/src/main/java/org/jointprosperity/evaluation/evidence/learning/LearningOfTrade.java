package org.jointprosperity.evaluation.evidence.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jointprosperity.contracts.CooperativeEvent.BaseExtended;
import org.jointprosperity.contracts.CooperativeEvent.BaseOpened;
import org.jointprosperity.contracts.CooperativeEvent.ClaimRaised;
import org.jointprosperity.contracts.CooperativeEvent.ClaimSettled;
import org.jointprosperity.contracts.CooperativeEvent.OrderDefaulted;
import org.jointprosperity.contracts.CooperativeEvent.OrderSettled;
import org.jointprosperity.contracts.CooperativeEvent.OrderSigned;
import org.jointprosperity.evaluation.evidence.EvidenceKind;

/** 基地、订单、差价追索: what was produced and sold, and where a side failed. */
@ApplicationScoped
class LearningOfTrade {

    private static final String HOUSEHOLD = "HOUSEHOLD";

    private final Facts facts;

    LearningOfTrade(Facts facts) {
        this.facts = facts;
    }

    void on(@Observes BaseOpened e) {
        facts.turn(Fact.of(EvidenceKind.BASE, e.baseId(), e.divisionCode(), e.openedOn())
                .number(e.number())
                .on(e.openedOn())
                .is("OPEN")
                .quantity(e.areaThousandths())
                .detail(e.areaUnit()));
    }

    void on(@Observes BaseExtended e) {
        facts.turn(Fact.of(EvidenceKind.BASE, e.baseId(), e.divisionCode(), e.extendedOn())
                .number(e.number())
                .is("OPEN")
                .quantity(e.areaThousandths())
                .detail(e.areaUnit()));
    }

    void on(@Observes OrderSigned e) {
        facts.turn(Fact.of(EvidenceKind.ORDER, e.orderId(), e.divisionCode(), e.signedOn())
                .number(e.number())
                .on(e.signedOn())
                .is("SIGNED")
                .promised(e.quantityThousandths())
                .detail(e.unit())
                .unit(e.unitCode())
                .household(household(e.supplierKind(), e.supplierNumber())));
    }

    void on(@Observes OrderSettled e) {
        facts.turn(Fact.of(EvidenceKind.ORDER, e.orderId(), e.divisionCode(), e.settledOn())
                .number(e.number())
                .on(e.settledOn())
                .is("SETTLED")
                .amount(e.dueFen())
                .quantity(e.deliveredThousandths())
                .detail(e.unit())
                .unit(e.unitCode())
                .household(household(e.supplierKind(), e.supplierNumber())));
    }

    /** The order goes its own way beside it, and a side may fail in more than one. */
    void on(@Observes OrderDefaulted e) {
        facts.turn(Fact.of(EvidenceKind.ORDER_DEFAULT, e.orderId(), e.divisionCode(), e.foundOn())
                .part(e.party() + "/" + e.ground())
                .number(e.number())
                .on(e.foundOn())
                .is("DEFAULTED")
                .amount(Math.addExact(e.owedFen(), e.penaltyFen()))
                .detail(e.party())
                .unit(e.unitCode())
                .household(household(e.supplierKind(), e.supplierNumber())));
    }

    void on(@Observes ClaimRaised e) {
        facts.turn(Fact.of(EvidenceKind.PRICE_CLAIM, e.claimId(), e.divisionCode(), e.raisedOn())
                .number(e.deliveryNumber())
                .on(e.raisedOn())
                .is("RAISED")
                .amount(e.differenceFen())
                .unit(e.unitCode())
                .household(household(e.supplierKind(), e.supplierNumber())));
    }

    void on(@Observes ClaimSettled e) {
        facts.turn(Fact.of(EvidenceKind.PRICE_CLAIM, e.claimId(), e.divisionCode(), e.closedOn())
                .number(e.deliveryNumber())
                .on(e.closedOn())
                .is(e.outcome())
                .amount(e.differenceFen())
                .unit(e.unitCode())
                .household(household(e.supplierKind(), e.supplierNumber())));
    }

    private static String household(String supplierKind, String supplierNumber) {
        return supplierKind.equals(HOUSEHOLD) ? supplierNumber : null;
    }
}
