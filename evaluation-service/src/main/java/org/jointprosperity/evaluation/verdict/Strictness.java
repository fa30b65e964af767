package org.jointprosperity.evaluation.verdict;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.jointprosperity.evaluation.rule.Check;
import org.jointprosperity.evaluation.rule.Text;

/**
 * 从严: what makes one of two rules the stricter, in this order: the one that says less, then the one that lacks more, then
 * the one that wants more of a meeting that satisfies both.
 */
enum Strictness {
    OUTCOME(Judgement::outcome, Comparator.naturalOrder(), "结论从严", "its conclusion is the milder one"),
    ATTENDANCE(judgement -> judgement.missing().attendance(), more(), "所缺的到会人数较少", "fewer would have to come"),
    VOTES(judgement -> judgement.missing().votes(), more(), "所缺的票数较少", "fewer votes are missing"),
    NOTICE(judgement -> judgement.missing().noticeDays(), more(), "所缺的通知天数较少", "fewer days of notice are missing"),
    LIMIT(judgement -> judgement.missing().limit(), more(), "与限额的差数较小", "less is missing to its limit"),
    VOTES_WANTED(judgement -> bound(judgement.pass()), more(), "要求的票数较少", "it wants fewer votes"),
    ATTENDANCE_WANTED(
            judgement -> bound(judgement.nearest().orElse(null)), more(), "要求的到会人数较少", "it wants fewer to come"),
    NOTICE_WANTED(
            judgement -> judgement.notice() == null ? 0 : judgement.notice().wanted(),
            more(),
            "要求的通知天数较少",
            "it wants less notice");

    private static final Text AS_STRICT =
            new Text("同样严格，适用范围更近或列在前面的规则作出裁定。", "As strict; of equally strict rules the most specific one decides.");

    private final Comparator<Judgement> order;
    private final Text milder;

    <T> Strictness(Function<Judgement, T> asked, Comparator<? super T> order, String zh, String en) {
        this.order = Comparator.comparing(asked, order);
        this.milder = new Text(zh, en);
    }

    /** By all of it: the stricter is the greater. */
    static Comparator<Judgement> order() {
        return (one, other) -> first(one, other)
                .map(difference -> difference.order.compare(one, other))
                .orElse(0);
    }

    /** Why a rule did not decide beside the one that did. */
    static Text whyNot(Judgement other, Judgement decisive) {
        return first(other, decisive)
                .map(difference -> new Text(
                        "%s，以从严的%s为准。"
                                .formatted(
                                        difference.milder.zh(), decisive.rule().id()),
                        "The stricter %s decides: %s.".formatted(decisive.rule().id(), difference.milder.en())))
                .orElse(AS_STRICT);
    }

    private static Optional<Strictness> first(Judgement one, Judgement other) {
        return Arrays.stream(values())
                .filter(difference -> difference.order.compare(one, other) != 0)
                .findFirst();
    }

    private static Comparator<Integer> more() {
        return Comparator.nullsLast(Comparator.naturalOrder());
    }

    private static Integer bound(Check check) {
        return check == null ? Integer.valueOf(0) : check.bound();
    }
}
