package org.jointprosperity.evaluation.verdict;

import java.util.ArrayList;
import java.util.List;
import org.jointprosperity.evaluation.rule.Check;
import org.jointprosperity.evaluation.rule.Count;
import org.jointprosperity.evaluation.rule.Text;

/** Says by which article a meeting fails and the least that would have made up for it 最少还差. */
final class Wanting {

    private Wanting() {}

    static Text of(Judgement judgement, Missing missing) {
        var rule = judgement.rule();
        return new Text(
                        "依据%s（%s），".formatted(rule.article(), rule.id()),
                        "By %s (%s):".formatted(rule.article(), rule.id()))
                .and(least(judgement, missing));
    }

    private static Text least(Judgement judgement, Missing missing) {
        if (missing.attendance() == null || missing.votes() == null || missing.limit() == null) {
            return new Text("补多少也不成立。", "no number would be enough.");
        }
        var parts = new ArrayList<Text>();
        add(parts, missing.attendance(), count(missing.attendanceOf()));
        add(parts, missing.votes(), Count.YES.words());
        add(parts, missing.noticeDays(), new Text("通知天数", "days of notice"));
        var limit = judgement.limit();
        if (limit != null && limit.kind() == Check.Kind.AT_LEAST) {
            add(parts, missing.limit(), words(limit));
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
        return limit != null && limit.kind() == Check.Kind.AT_MOST && !limit.met()
                ? wanting.and(tooMany(words(limit), limit.missing()))
                : wanting;
    }

    private static Text tooMany(Text what, int number) {
        return new Text(
                "%s最少须减少%d。".formatted(what.zh(), number),
                "%s, at the least %d too many.".formatted(what.en(), number));
    }

    private static Text words(Check limit) {
        return limit.fraction().counted().words();
    }

    private static Text count(Count count) {
        return count == null ? null : count.words();
    }

    private static void add(List<Text> parts, int number, Text what) {
        if (number > 0 && what != null) {
            parts.add(new Text(what.zh() + number, number + " " + what.en()));
        }
    }
}
