package org.jointprosperity.evaluation.verdict;

import org.jointprosperity.chassis.problem.Citation;

/**
 * 应提前通知: how long before it a meeting has to be announced.
 *
 * @param rule what wants it
 * @param days the days it wants
 */
public record WantedNotice(Citation rule, int days) {}
