package org.jointprosperity.evaluation.rule;

import java.util.List;

/** The table of matters. */
public record MatterViews(List<Matter> items) {}
