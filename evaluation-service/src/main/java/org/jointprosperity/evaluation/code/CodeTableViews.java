package org.jointprosperity.evaluation.code;

import java.util.List;

/** Every code table there is. */
public record CodeTableViews(List<CodeTableView> items) {}
