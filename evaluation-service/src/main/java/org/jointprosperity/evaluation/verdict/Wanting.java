package org.jointprosperity.evaluation.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jointprosperity.evaluation.rule.Check;
import org.jointprosperity.evaluation.rule.Count;
import org.jointprosperity.evaluation.rule.Rule;
import org.jointprosperity.evaluation.rule.Text;

/** Says by which articles a meeting fails and the least that would have made up for it 最少还差; of several rules each number names its own. */
final class Wanting {

    private final Lacking lacking;
    private final List<Judgement> rules;

    private Wanting(Judgement decisive, Lacking lacking) {
        this.lacking = lacking;
        this.rules = lacking.rules(decisive);
    }

    static Text of(Judgement decisive, Lacking lacking) {
        return new Wanting(decisive, lacking).text();
    }

    private Text text() {
        return new Text(
                        "依据%s，".formatted(named("、", rule -> "%s（%s）".formatted(rule.article(), rule.id()))),
                        "By %s:".formatted(named(", ", rule -> "%s (%s)".formatted(rule.article(), rule.id()))))
                .and(least());
    }

    private String named(String between, Function<Rule, String> name) {
        return String.join(
                between, rules.stream().map(Judgement::rule).map(name).toList());
    }

    private Text least() {
        var missing = lacking.missing();
        if (missing.attendance() == null || missing.votes() == null || missing.limit() == null) {
            return new Text("补多少也不成立。", "no number would be enough.");
        }
        var parts = new ArrayList<Text>();
        add(parts, missing.attendance(), count(missing.attendanceOf()), lacking.attendance());
        add(parts, missing.votes(), Count.YES.words(), lacking.votes());
        add(parts, missing.noticeDays(), new Text("通知天数", "days of notice"), lacking.notice());
        var limit = lacking.limit() == null ? null : lacking.limit().limit();
        if (limit != null && limit.kind() == Check.Kind.AT_LEAST) {
            add(parts, missing.limit(), words(limit), lacking.limit());
        }
        var wanting = parts.isEmpty()
                ? new Text("", "")
                : new Text(
                        "合计最少还差%s。"
                                .formatted(String.join(
                                        "、", parts.stream().map(Text::zh).toList())),
                        "at least missing in all: %s."
                                .formatted(String.join(
                                        ", ", parts.stream().map(Text::en).toList())));
        return limit != null && limit.kind() == Check.Kind.AT_MOST
                ? wanting.and(tooMany(words(limit), limit.missing(), lacking.limit()))
                : wanting;
    }

    private Text tooMany(Text what, int number, Judgement by) {
        return new Text(
                "%s最少须减少%d%s。".formatted(what.zh(), number, tag("（%s）", by)),
                "%s, at the least %d too many%s.".formatted(what.en(), number, tag(" (%s)", by)));
    }

    private void add(List<Text> parts, int number, Text what, Judgement by) {
        if (number > 0 && what != null) {
            parts.add(new Text(what.zh() + number + tag("（%s）", by), number + " " + what.en() + tag(" (%s)", by)));
        }
    }

    /** The rule a number comes from; where there is one rule only it has been named. */
    private String tag(String form, Judgement by) {
        return rules.size() == 1 ? "" : form.formatted(by.rule().id());
    }

    private static Text words(Check limit) {
        return limit.fraction().counted().words();
    }

    private static Text count(Count count) {
        return count == null ? null : count.words();
    }
}
