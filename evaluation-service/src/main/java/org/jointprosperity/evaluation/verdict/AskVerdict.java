package org.jointprosperity.evaluation.verdict;

import java.time.LocalDate;
import org.jointprosperity.evaluation.rule.Body;
import org.jointprosperity.evaluation.rule.Counts;
import org.jointprosperity.evaluation.rule.Jurisdiction;

/**
 * What one wants judged: a meeting of a body about a matter.
 *
 * @param date the day it was held; the rule in force on it judges
 * @param noticeDays days between notice and meeting, or null where nobody asks
 */
public record AskVerdict(
        Body body, String matter, LocalDate date, Jurisdiction jurisdiction, Counts counts, Integer noticeDays) {}
