package org.jointprosperity.pairing.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Versioned;
import org.jointprosperity.pairing.agreement.Side;

/** An offer with its uses, as both sides see it. */
public record OfferView(
        UUID id,
        UUID pairing,
        String unit,
        String branch,
        String division,
        @Schema(description = "提供方；使用方为另一方 the side that offers; the other one uses") Side side,
        String kind,
        String title,
        LocalDate offeredFrom,
        LocalDate offeredUntil,
        List<OfferUse> uses,
        long version)
        implements Versioned {

    /** As it was on a day after it was made, without the uses that came later. */
    static OfferView asOf(Offer offer, LocalDate day) {
        return new OfferView(
                offer.id,
                offer.pairingId,
                offer.unitCode,
                offer.branchCode,
                offer.divisionCode,
                offer.side,
                offer.kind,
                offer.title,
                offer.offeredFrom,
                offer.offeredUntil(day),
                offer.uses.stream().filter(use -> !use.usedOn().isAfter(day)).toList(),
                offer.version);
    }

    static OfferView of(Offer offer) {
        return new OfferView(
                offer.id,
                offer.pairingId,
                offer.unitCode,
                offer.branchCode,
                offer.divisionCode,
                offer.side,
                offer.kind,
                offer.title,
                offer.offeredFrom,
                offer.offeredUntil,
                List.copyOf(offer.uses),
                offer.version);
    }
}
