package org.jointprosperity.cooperative.compliance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.problem.Citation;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.cooperative.law.Count;
import org.jointprosperity.cooperative.law.Limit;
import org.jointprosperity.cooperative.law.Matter;
import org.jointprosperity.cooperative.law.RuleInForce;
import org.jointprosperity.cooperative.law.Text;
import org.jointprosperity.cooperative.law.Verification;

/**
 * What one rule says of one make-up 检查结果.
 *
 * @param base of what the bound is taken; null where the bound is a number by itself
 * @param bound smallest count that is enough or largest that is allowed; null where nothing would do
 * @param missing how many are missing, or too many; null where nothing would do
 * @param change the smallest change that would satisfy this rule alone; null where it is kept, or where nothing would do
 */
@Schema(description = "一条规则的检查结果，附整改所需的最小改动。What one rule says, with the smallest change that would satisfy it.")
public record ComplianceFinding(
        String ruleId,
        Matter matter,
        boolean met,
        String article,
        String source,
        String jurisdiction,
        Verification verification,
        Text text,
        Limit.Kind kind,
        Count counted,
        long count,
        Long base,
        Long bound,
        Long missing,
        Text words,
        SmallestChange change) {

    static ComplianceFinding of(
            Matter matter, RuleInForce found, long count, long base, Verification verification, SmallestChange change) {
        var limit = found.rule().limit();
        var missing = limit.missing(count, base);
        boolean met = missing.isPresent() && missing.getAsLong() == 0;
        Long basis = limit.basis() == null ? null : base;
        Long bound = boxed(limit.bound(base));
        return new ComplianceFinding(
                found.rule().id(),
                matter,
                met,
                found.article(),
                found.pack().source(),
                found.pack().jurisdiction(),
                verification,
                found.rule().text(),
                limit.kind(),
                limit.counted(),
                count,
                basis,
                bound,
                boxed(missing),
                Sentences.about(limit, count, basis, bound, boxed(missing), verification),
                met ? null : change);
    }

    /** What it says of a notice of leaving: so many days lie between the notice and leaving, and so many have to. */
    public static ComplianceFinding of(NoticeFinding notice) {
        long count = ChronoUnit.DAYS.between(notice.givenOn(), notice.leavesOn());
        long bound = ChronoUnit.DAYS.between(notice.latest(), notice.leavesOn());
        long missing = Math.max(0, bound - count);
        return new ComplianceFinding(
                notice.ruleId(),
                Matter.LEAVING_NOTICE,
                notice.met(),
                notice.article(),
                notice.source(),
                notice.jurisdiction(),
                notice.verification(),
                notice.text(),
                Limit.Kind.AT_LEAST,
                Count.NOTICE_DAYS,
                count,
                null,
                bound,
                missing,
                notice.words(),
                notice.met() ? null : SmallestChange.of(Change.NOTICE_DAYS_EARLIER, missing));
    }

    /** The refusal of what would break this rule by the members and offices of a day. */
    public RuleViolation refusal(LocalDate on) {
        return matter.refusal(citation())
                .with("on", on)
                .with("verification", verification)
                .with("count", count)
                .with("base", base)
                .with("bound", bound)
                .with("missing", missing)
                .with("members", counted == Count.MEMBERS ? Long.valueOf(count) : base)
                .with("least", kind == Limit.Kind.AT_LEAST ? bound : null)
                .with("changeZh", change == null ? null : change.words().zh())
                .with("changeEn", change == null ? null : change.words().en())
                .with("finding", this);
    }

    private Citation citation() {
        return new Citation(ruleId, article, source, verification == Verification.VERIFIED);
    }

    /** Whether it is broken and was not before, or is broken by more. */
    boolean isWorseThan(ComplianceFinding before) {
        return !met && (before.met || missing == null || before.missing != null && missing > before.missing);
    }

    private static Long boxed(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
    }
}
