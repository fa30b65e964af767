package org.jointprosperity.pairing.undertaking;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** 规模: how large a base is, in thousandths of a unit, from a day on. */
@Embeddable
record Extent(long thousandths, String unit, LocalDate since) {}
