package org.jointprosperity.pairing.sharing;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** One use of an offer: the day, how many people it reached, and what it was. */
@Embeddable
public record OfferUse(LocalDate usedOn, int people, String note) {}
