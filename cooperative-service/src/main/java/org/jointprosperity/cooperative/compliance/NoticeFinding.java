package org.jointprosperity.cooperative.compliance;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.cooperative.law.RuleInForce;
import org.jointprosperity.cooperative.law.Text;
import org.jointprosperity.cooperative.law.Verification;

/**
 * What the law says of a notice of leaving 退社申请 (2017 art. 25).
 *
 * @param met whether the membership may end on the day asked for
 * @param months how long before the end of the accounting year notice is given
 * @param earliest the first day without membership that the notice allows
 * @param latest the last day on which notice is given in time for the day asked for
 */
@Schema(
        description =
                "退社期限的检查结果：规则、期限、最早不再是成员之日。What the law says of a notice of leaving: the rule, its months and the earliest day.")
public record NoticeFinding(
        String ruleId,
        boolean met,
        String article,
        String source,
        String jurisdiction,
        Verification verification,
        int months,
        LocalDate givenOn,
        LocalDate leavesOn,
        LocalDate earliest,
        LocalDate latest,
        Text text,
        Text words) {

    static NoticeFinding of(RuleInForce found, LocalDate givenOn, LocalDate leavesOn, boolean organisation) {
        var notice = found.rule().notice();
        int months = notice.monthsOf(organisation);
        var earliest = notice.earliest(givenOn, organisation);
        boolean met = !leavesOn.isBefore(earliest);
        return new NoticeFinding(
                found.rule().id(),
                met,
                found.article(),
                found.pack().source(),
                found.pack().jurisdiction(),
                found.verification(),
                months,
                givenOn,
                leavesOn,
                earliest,
                notice.latest(leavesOn, organisation),
                found.rule().text(),
                new Text(
                        "应在会计年度终了%d个月前书面提出；%s申请，最早%s起不再是成员，所问为%s，%s。"
                                .formatted(months, givenOn, earliest, leavesOn, met ? "符合" : "期限不足"),
                        "Notice is given %d months before the accounting year ends; given on %s, it allows %s as the first day without membership, and %s was asked: %s."
                                .formatted(months, givenOn, earliest, leavesOn, met ? "kept" : "too short")));
    }
}
