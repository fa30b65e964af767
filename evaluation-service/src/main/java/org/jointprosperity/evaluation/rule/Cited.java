package org.jointprosperity.evaluation.rule;

import org.jointprosperity.chassis.problem.Citation;
import org.jointprosperity.chassis.problem.Refusal;

/**
 * 援引: the rule that was in force on a day, as a refusal names it, with what it asks before a meeting.
 *
 * @param noticeDays the days of notice it wants, or null
 */
public record Cited(Citation citation, Integer noticeDays) {

    /** Where no rule was in force. */
    public static final Cited NONE = new Cited(Citation.NONE, null);

    /** A rule of a pack. */
    public static Cited of(RulePack pack, Rule rule) {
        return new Cited(
                new Citation(rule.id(), rule.article(), pack.title().zh(), pack.verified() && rule.verified()),
                rule.noticeDays());
    }

    /** The facts of a refusal, by name and value, with the rule they rest on. */
    public Object[] with(Object... namesAndValues) {
        return citation.with(namesAndValues);
    }

    /** A refusal that names the rule it rests on. */
    public Refusal told(Refusal refusal) {
        return citation.told(refusal);
    }
}
