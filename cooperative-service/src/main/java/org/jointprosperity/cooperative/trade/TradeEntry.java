package org.jointprosperity.cooperative.trade;

import static jakarta.persistence.EnumType.STRING;
import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.cooperative.association.Cooperative;

/** 交易分录: one trade as it was booked, or its reversal with the opposite sign; nobody changes or deletes it. */
@Entity
@Immutable
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE)
class TradeEntry {

    @Id
    UUID id;

    UUID associationId;
    int year;
    String divisionCode;

    @Enumerated(STRING)
    Side side;

    String memberNumber;
    String product;
    long quantityThousandths;
    String unit;
    long amountFen;
    LocalDate tradedOn;
    LocalDate recordedOn;
    String recordedBy;
    UUID reversedEntryId;
    String reason;

    @Formula("(select r.id from trade_entry r where r.reversed_entry_id = id)")
    UUID reversedBy;

    protected TradeEntry() {}

    TradeEntry(Cooperative cooperative, Trade trade, String recordedBy, LocalDate today) {
        trade.check(today);
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.associationId = cooperative.id();
        this.year = trade.tradedOn().getYear();
        this.divisionCode = cooperative.divisionCode();
        this.side = trade.side();
        this.memberNumber = trade.member();
        this.product = trade.product();
        this.quantityThousandths = trade.thousandths();
        this.unit = trade.unit();
        this.amountFen = trade.amount().fen();
        this.tradedOn = trade.tradedOn();
        this.recordedOn = today;
        this.recordedBy = recordedBy;
    }

    /** 冲销: the entry that takes this one back, in the year of the trade; it can be taken back once. */
    TradeEntry reversed(String reason, String recordedBy, LocalDate today) {
        rule(reversedEntryId == null, "reversal-of-a-reversal");
        rule(reversedBy == null, "trade-already-reversed", "by", reversedBy);
        var back = new TradeEntry();
        back.id = UuidCreator.getTimeOrderedEpoch();
        back.associationId = associationId;
        back.year = year;
        back.divisionCode = divisionCode;
        back.side = side;
        back.memberNumber = memberNumber;
        back.product = product;
        back.quantityThousandths = -quantityThousandths;
        back.unit = unit;
        back.amountFen = -amountFen;
        back.tradedOn = tradedOn;
        back.recordedOn = today;
        back.recordedBy = recordedBy;
        back.reversedEntryId = id;
        back.reason = reason;
        return back;
    }
}
