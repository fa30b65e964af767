package org.jointprosperity.evaluation.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jointprosperity.evaluation.rule.Counts;
import org.jointprosperity.evaluation.rule.Jurisdiction;

/** Many cases of one rule as a programme officer reads them: what is given once, then a case after the other. */
record CaseTable(String title, String article, String source, Scenario.Given given, String rule, List<Case> cases) {

    /**
     * @param when what happened, in words
     * @param date the day, where it is not that of the table
     * @param then what follows, in words
     * @param rule the rule that decides, where it is not that of the table
     * @param lacks the smallest numbers missing; what it does not name is not missing
     * @param hopeless whether no number would be enough
     */
    record Case(
            String when,
            LocalDate date,
            Integer noticeDays,
            Jurisdiction jurisdiction,
            Counts counts,
            String then,
            Outcome outcome,
            String rule,
            Map<String, Integer> lacks,
            boolean hopeless) {}

    AskVerdict asked(Case one) {
        return new AskVerdict(
                given.body(),
                given.matter(),
                one.date() == null ? given.date() : one.date(),
                one.jurisdiction() == null ? given.jurisdiction() : one.jurisdiction(),
                one.counts(),
                one.noticeDays() == null ? given.noticeDays() : one.noticeDays());
    }

    String decidedBy(Case one) {
        return one.rule() == null ? rule : one.rule();
    }
}
