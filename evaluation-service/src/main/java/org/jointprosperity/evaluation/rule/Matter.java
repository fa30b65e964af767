package org.jointprosperity.evaluation.rule;

/**
 * 议题: what a meeting is about; it selects the law.
 *
 * @param general whether a rule for any matter judges it; elections and the like want a rule of their own
 */
public record Matter(String code, String zh, String en, boolean general) {}
