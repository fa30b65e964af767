package org.jointprosperity.pairing.duty;

import java.time.LocalDate;

/**
 * Something owed in a period.
 *
 * @param span the days of the period within the term of the pairing
 * @param dueOn the last day on which it is done in time
 */
record Owed(CadencePolicy policy, Span span, LocalDate dueOn) {}
