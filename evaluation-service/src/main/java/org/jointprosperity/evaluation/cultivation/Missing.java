package org.jointprosperity.evaluation.cultivation;

import org.jointprosperity.evaluation.neighbour.Kind;

/** A neighbour that a trainee names and that has not been heard of. */
public record Missing(Kind kind, String number) {}
