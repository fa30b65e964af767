package org.jointprosperity.pairing.duty;

import java.time.LocalDate;

/**
 * A visit 走访 as duties count it.
 *
 * @param visitedOn the day it was made, on which it counts
 * @param enteredOn the day the register was told of it, or that it was of these periods
 */
record CountedVisit(LocalDate visitedOn, LocalDate enteredOn) {}
