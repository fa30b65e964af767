package org.jointprosperity.cooperative.settlement;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.cooperative.order.Parties;

/** 付款: what the buyer paid on the balance of a settlement, on a day. */
@Entity
@Immutable
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE_OR_UNIT)
public class SettlementPayment {

    @Id
    UUID id;

    UUID settlementId;

    @Embedded
    Parties parties;

    long fen;
    LocalDate paidOn;

    protected SettlementPayment() {}

    SettlementPayment(Settlement settlement, long fen, LocalDate paidOn) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.settlementId = settlement.id;
        var sides = settlement.parties;
        this.parties = new Parties(sides.buyer(), sides.supplier(), sides.divisionCode());
        this.fen = fen;
        this.paidOn = paidOn;
    }
}
