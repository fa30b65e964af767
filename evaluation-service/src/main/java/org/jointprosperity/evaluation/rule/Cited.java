package org.jointprosperity.evaluation.rule;

import java.util.stream.Stream;
import org.jointprosperity.chassis.problem.Refusal;

/**
 * 援引: the rule that was in force on a day, as a refusal names it; of nulls where none was.
 *
 * @param source the law or regulation it stands in
 * @param verified whether its text was read at its source
 * @param noticeDays the days of notice it wants, or null
 */
public record Cited(String rule, String article, String source, boolean verified, Integer noticeDays) {

    /** Where no rule was in force. */
    public static final Cited NONE = new Cited(null, null, null, false, null);

    /** A rule of a pack. */
    public static Cited of(RulePack pack, Rule rule) {
        return new Cited(
                rule.id(), rule.article(), pack.title().zh(), pack.verified() && rule.verified(), rule.noticeDays());
    }

    /** The facts of a refusal, by name and value, with the rule they rest on. */
    public Object[] with(Object... namesAndValues) {
        return rule == null
                ? namesAndValues
                : Stream.concat(
                                Stream.of(namesAndValues),
                                Stream.of("rule", rule, "article", article, "source", source, "verified", verified))
                        .toArray();
    }

    /** A refusal that names the rule it rests on. */
    public Refusal told(Refusal refusal) {
        var facts = with();
        for (int i = 0; i < facts.length; i += 2) {
            refusal.with((String) facts[i], facts[i + 1]);
        }
        return refusal;
    }
}
