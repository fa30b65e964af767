package org.jointprosperity.pairing.undertaking;

import java.time.LocalDate;

/**
 * By how much one fact moves an undertaking, forward or back.
 *
 * @param version which of the known states of its source it is, from 1
 * @param thousandths of the undertaking's measure
 */
record Increase(int version, long thousandths, LocalDate on) {}
