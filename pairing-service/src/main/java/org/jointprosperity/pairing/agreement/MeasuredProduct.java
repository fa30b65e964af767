package org.jointprosperity.pairing.agreement;

import jakarta.persistence.Embeddable;

/** A product that a measure fits 适用产品; for visits, what is done on them. */
@Embeddable
record MeasuredProduct(String product, String code, boolean takesThreshold) {}
