package org.jointprosperity.cooperative.price;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** 行情: what a market paid for a product on a day, as an office of the place quoted it; never changed. */
@Entity(name = "Quotation")
@jakarta.persistence.Table(name = "market_quotation")
@Immutable
class Quotation {

    @Id
    UUID id;

    String name;
    LocalDate quotedOn;
    String unit;
    long li;
    String jurisdiction;
    String source;

    protected Quotation() {}

    Quotation(QuotePrice request) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.name = request.name();
        this.quotedOn = request.quotedOn();
        this.unit = request.unit();
        this.li = request.price().li();
        this.jurisdiction = request.jurisdiction().value();
        this.source = request.source();
    }
}
