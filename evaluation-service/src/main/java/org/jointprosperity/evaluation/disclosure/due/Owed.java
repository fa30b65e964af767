package org.jointprosperity.evaluation.disclosure.due;

import java.time.LocalDate;
import org.jointprosperity.evaluation.disclosure.catalogue.DisclosureItem;

/**
 * Something a place owes by the catalogue.
 *
 * @param from the first day it is about
 * @param to the last day it is about
 * @param dueOn the last day on which it is published in time
 */
record Owed(DisclosureItem item, Cause cause, LocalDate from, LocalDate to, LocalDate dueOn) {}
