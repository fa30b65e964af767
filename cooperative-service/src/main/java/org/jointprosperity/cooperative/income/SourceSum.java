package org.jointprosperity.cooperative.income;

/** What one source brought in a year: its sum in 分, whether an estimate is among it, and how many entries stand. */
public record SourceSum(int year, String source, long fen, boolean estimated, long entries) {}
