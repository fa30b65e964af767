package org.jointprosperity.chassis.problem;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A rule of the programme or of the law refuses what was asked: the caller reads why and does something else.
 *
 * <p>The code is kebab-case and says what is wrong; its texts stand in {@code problems.properties} (Chinese) and {@code
 * problems_en.properties}. Facts fill the texts and are published as members of the problem, {@code article} among them.
 */
public class RuleViolation extends RuntimeException {

    private final String code;
    private final Map<String, Object> facts = new LinkedHashMap<>();

    public RuleViolation(String code) {
        super(code, null, false, true);
        this.code = code;
    }

    /** Refuses with this code unless the rule holds. */
    public static void rule(boolean holds, String code, Object... namesAndValues) {
        if (!holds) {
            var violation = new RuleViolation(code);
            for (int i = 0; i < namesAndValues.length; i += 2) {
                violation.with((String) namesAndValues[i], namesAndValues[i + 1]);
            }
            throw violation;
        }
    }

    /** Adds a fact: a number, an article, a missing amount. */
    public RuleViolation with(String name, Object value) {
        facts.put(name, value);
        return this;
    }

    public String code() {
        return code;
    }

    public Map<String, Object> facts() {
        return facts;
    }

    @Override
    public String getMessage() {
        return code + (facts.isEmpty() ? "" : " " + facts);
    }
}
