package org.jointprosperity.evaluation.selection.count;

/**
 * 得票: how many valid ballots name somebody.
 *
 * @param person roster number
 */
public record Votes(String person, int yes) {}
