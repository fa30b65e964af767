package org.jointprosperity.evaluation.evidence;

/**
 * How many facts of one kind stand in one state, and what their amounts come to.
 *
 * @param count number of facts
 * @param amountFen sum of their amounts in 分; 0 where they have none
 */
public record Tally(EvidenceKind kind, String state, long count, long amountFen) {}
