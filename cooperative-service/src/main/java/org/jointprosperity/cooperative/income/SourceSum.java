package org.jointprosperity.cooperative.income;

/**
 * What one source brought in a year: its sum in 分, whether an estimate is among it, and how many entries stand.
 *
 * @param unproven whether an entry is among them that no uploaded paper proves
 */
public record SourceSum(int year, String source, long fen, boolean estimated, boolean unproven, long entries) {}
