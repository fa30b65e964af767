package org.jointprosperity.evaluation.neighbour;

/** A neighbour that a record of a roster names. */
public record Named(Kind kind, String number) {}
