package org.jointprosperity.evaluation.selection.count;

/**
 * 另选他人: somebody the voters wrote in who is no candidate.
 *
 * @param person roster number
 */
public record WriteIn(String person, int yes) {}
