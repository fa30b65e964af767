package org.jointprosperity.chassis.problem;

import java.util.List;
import java.util.Map;

/**
 * 依据: one rule of law, party regulation or local policy, and the refusals that rest on it.
 *
 * @param rule id of the rule, that of a rule pack, course or policy where one of these holds it
 * @param article where it stands in its source, as people write it
 * @param source key of the source
 * @param verified whether it was checked against the text of the source
 * @param refusals codes of the problems
 */
record Ground(String rule, Words article, String source, boolean verified, List<String> refusals) {

    /** Two languages. */
    record Words(String zh, String en) {

        boolean areSaid() {
            return zh != null && !zh.isBlank() && en != null && !en.isBlank();
        }
    }

    /** Whether a refusal that names a rule or an article of its own names this one; one that names none is of this one. */
    boolean fits(Map<String, Object> facts) {
        var ownRule = facts.get(Grounds.RULE);
        var ownArticle = facts.get(Grounds.ARTICLE);
        return (ownRule == null || ownRule.equals(rule))
                && (ownArticle == null || String.valueOf(ownArticle).endsWith(article.zh()));
    }
}
