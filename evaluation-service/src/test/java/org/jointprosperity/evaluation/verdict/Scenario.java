package org.jointprosperity.evaluation.verdict;

import java.time.LocalDate;
import java.util.List;
import org.jointprosperity.evaluation.rule.Body;
import org.jointprosperity.evaluation.rule.Count;
import org.jointprosperity.evaluation.rule.Counts;
import org.jointprosperity.evaluation.rule.Jurisdiction;

/** A case of the rule tables as a programme officer reads it. */
record Scenario(String title, String article, String source, Given given, When when, Then then) {

    record Given(
            String words, Body body, String matter, LocalDate date, Jurisdiction jurisdiction, Integer noticeDays) {}

    record When(String words, Counts counts) {}

    /**
     * @param oneFewer the count of which one fewer fails, with exactly one missing
     * @param oneMore the count of which one more fails, with exactly one too many
     */
    record Then(
            String words,
            Outcome outcome,
            String rule,
            Boolean verified,
            Missing missing,
            List<String> competed,
            Count oneFewer,
            Count oneMore) {}

    AskVerdict asked() {
        return asked(when.counts());
    }

    AskVerdict withOneFewer() {
        return asked(changed(then.oneFewer(), -1));
    }

    AskVerdict withOneMore() {
        return asked(changed(then.oneMore(), 1));
    }

    private Counts changed(Count count, int by) {
        return when.counts().with(count, when.counts().require(count) + by);
    }

    private AskVerdict asked(Counts counts) {
        return new AskVerdict(
                given.body(), given.matter(), given.date(), given.jurisdiction(), counts, given.noticeDays());
    }
}
