package org.jointprosperity.evaluation.verdict;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.evaluation.rule.Check;
import org.jointprosperity.evaluation.rule.Count;
import org.jointprosperity.evaluation.rule.Counts;
import org.jointprosperity.evaluation.rule.Fraction;
import org.jointprosperity.evaluation.rule.Rule;
import org.jointprosperity.evaluation.rule.RulePack;
import org.jointprosperity.evaluation.rule.Text;

/** What one rule says of one meeting. */
record Judgement(
        RulePack pack,
        Rule rule,
        Outcome outcome,
        List<Check> attendance,
        Check pass,
        Check limit,
        Notice notice,
        AskVerdict asked) {

    private static final Comparator<Integer> MORE = Comparator.nullsLast(Comparator.naturalOrder());

    static Judgement of(RulePack pack, Rule rule, AskVerdict asked) {
        var counts = asked.counts();
        var attendance = attendance(rule, counts);
        boolean votesAsked = rule.pass() != null && counts.of(Count.YES).isPresent();
        var pass = votesAsked ? rule.pass().check(counts) : null;
        var limit = rule.limit() == null ? null : rule.limit().check(counts);
        if (rule.isNoticeAlone() && asked.noticeDays() == null) {
            throw pack.cite(rule)
                    .told(Refusal.field("noticeDays", "notice-missing")
                            .with("wanted", rule.noticeDays())
                            .with("missing", rule.noticeDays()));
        }
        var notice = rule.noticeDays() == null || asked.noticeDays() == null
                ? null
                : Notice.of(rule.noticeDays(), asked.noticeDays());
        boolean valid = (attendance.isEmpty() || attendance.stream().anyMatch(Check::met))
                && (notice == null || notice.missing() == 0)
                && (limit == null || limit.met());
        return new Judgement(pack, rule, conclusion(valid, pass), attendance, pass, limit, notice, asked);
    }

    /** What the meeting lacks to satisfy this rule. */
    Missing missing() {
        return Shortfall.of(List.of(this), asked).missing();
    }

    /** The alternative for a valid meeting that lacks least; empty where the rule states none. */
    Optional<Check> nearest() {
        return attendance.stream().min(Comparator.comparing(Check::missing, MORE));
    }

    /** 通知期未知: says that the rule wants notice and nobody told of any; empty where it wants none or some was told. */
    Optional<Text> noticeUnknown() {
        return rule.noticeDays() == null || notice != null
                ? Optional.empty()
                : Optional.of(new Text(
                        "%s（%s）要求提前%d天通知；本次未写明通知日期，通知期未经裁定，须另行核对。"
                                .formatted(rule.article(), rule.id(), rule.noticeDays()),
                        "%s (%s) wants %d days of notice; none was told here, so that it is not judged and has to be looked up."
                                .formatted(rule.article(), rule.id(), rule.noticeDays())));
    }

    /** Whether the rule's text was read at its source. */
    boolean verified() {
        return pack.verified() && rule.verified();
    }

    private static Outcome conclusion(boolean valid, Check pass) {
        if (!valid) {
            return Outcome.VOID;
        }
        if (pass == null) {
            return Outcome.VALID;
        }
        return pass.met() ? Outcome.CARRIED : Outcome.NOT_CARRIED;
    }

    /** Alternatives for which nobody counted are left out, unless that leaves none. */
    private static List<Check> attendance(Rule rule, Counts counts) {
        var counted = rule.attendance().stream()
                .filter(fraction -> fraction.isCountedIn(counts))
                .toList();
        if (counted.isEmpty() && !rule.attendance().isEmpty()) {
            throw absent(rule.attendance().get(0), counts);
        }
        return counted.stream().map(fraction -> fraction.check(counts)).toList();
    }

    private static Refusal absent(Fraction fraction, Counts counts) {
        var absent = counts.of(fraction.basis()).isPresent()
                ? fraction.counted()
                : fraction.basis().count();
        return Refusal.field("counts." + absent.code(), "count-missing");
    }
}
