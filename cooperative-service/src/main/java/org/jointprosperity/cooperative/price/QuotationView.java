package org.jointprosperity.cooperative.price;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A market quotation as callers see it. */
@Schema(description = "行情。A market's price of a day.")
public record QuotationView(
        UUID id, String name, LocalDate quotedOn, String unit, UnitPrice price, String jurisdiction, String source) {

    static QuotationView of(Quotation quotation) {
        return new QuotationView(
                quotation.id,
                quotation.name,
                quotation.quotedOn,
                quotation.unit,
                UnitPrice.ofLi(quotation.li),
                quotation.jurisdiction,
                quotation.source);
    }
}
