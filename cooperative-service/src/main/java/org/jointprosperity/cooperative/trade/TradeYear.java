package org.jointprosperity.cooperative.trade;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;

/** 交易年度: a year of a cooperative's trade; entries of it wait while a distribution is proposed or final. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE)
class TradeYear {

    @Id
    UUID id;

    UUID associationId;
    int year;
    String divisionCode;
    boolean closed;

    protected TradeYear() {}

    void requireOpen() {
        rule(!closed, "trade-year-closed", "year", year);
    }
}
