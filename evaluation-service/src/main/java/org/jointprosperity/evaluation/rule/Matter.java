package org.jointprosperity.evaluation.rule;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * 议题: what a meeting is about; it selects the law.
 *
 * @param general whether a rule for any matter judges it; elections and the like want a rule of their own
 */
@Schema(description = "议题。A matter.")
public record Matter(String code, String zh, String en, boolean general) {}
