package org.jointprosperity.pairing.visit;

import org.jointprosperity.chassis.problem.RuleViolation;

/**
 * What became of an item.
 *
 * @param stored the visit as it stood right after the item; null where there is none for this caller
 * @param problem why it was rejected; null otherwise
 */
record Taken(Item item, Outcome outcome, VisitView stored, RuleViolation problem) {}
