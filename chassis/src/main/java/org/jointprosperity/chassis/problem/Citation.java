package org.jointprosperity.chassis.problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * 援引: the rule of a day that a refusal rests on, as the refusal names it; of nulls where none was in force.
 *
 * @param rule its id in the pack, course or policy that holds it
 * @param article law and article, or where the policy is laid down
 * @param source the text it was taken from, or null where the article says it
 * @param verified whether it was checked against that text
 */
public record Citation(String rule, String article, String source, boolean verified) {

    /** Where no rule was in force. */
    public static final Citation NONE = new Citation(null, null, null, false);

    /** The facts of a refusal, by name and value, with the rule they rest on. */
    public Object[] with(Object... namesAndValues) {
        if (rule == null) {
            return namesAndValues;
        }
        var facts = new ArrayList<Object>(Arrays.asList(namesAndValues));
        facts.addAll(List.of(Grounds.RULE, rule, Grounds.ARTICLE, article));
        if (source != null) {
            facts.addAll(List.of(Grounds.SOURCE, source));
        }
        facts.addAll(List.of(Grounds.VERIFIED, verified));
        return facts.toArray();
    }

    /** The same refusal, which names the rule it rests on. */
    public <R extends RuleViolation> R told(R refusal) {
        var facts = with();
        for (int i = 0; i < facts.length; i += 2) {
            refusal.with((String) facts[i], facts[i + 1]);
        }
        return refusal;
    }
}
