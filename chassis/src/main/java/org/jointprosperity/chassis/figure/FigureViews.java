package org.jointprosperity.chassis.figure;

import java.util.List;

/** The figures of a service as of one day. */
public record FigureViews(List<FigureView> items) {}
