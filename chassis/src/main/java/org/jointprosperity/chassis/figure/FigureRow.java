package org.jointprosperity.chassis.figure;

/**
 * One row behind a figure; the values of all rows sum to it.
 *
 * @param key roster number or code
 * @param value what the row adds
 * @param link where the row can be read
 */
public record FigureRow(String key, long value, String link) {}
