package org.jointprosperity.evaluation.selection.open;

import org.jointprosperity.evaluation.neighbour.Kind;

/** A neighbour that a selection of a roster names. */
public record Awaited(Kind kind, String number) {}
