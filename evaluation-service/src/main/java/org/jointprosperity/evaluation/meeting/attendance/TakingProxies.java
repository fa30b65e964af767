package org.jointprosperity.evaluation.meeting.attendance;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import org.jointprosperity.evaluation.meeting.form.GiveProxy;
import org.jointprosperity.evaluation.meeting.proxy.ProxyLimit;
import org.jointprosperity.evaluation.meeting.proxy.ProxyRule;

/**
 * 委托登记: a written proxy is taken by the dated rule of the body, before the first vote.
 *
 * @param votes how many votes were opened
 */
record TakingProxies(Attendance attendance, int votes) {

    /** The proxy, or a refusal. */
    Proxy given(GiveProxy form, ProxyRule by) {
        var cited = by.cited();
        var giver = attendance.requireOnRoll(form.giver());
        var holder = attendance.requireOnRoll(form.holder());
        rule(
                giver.voting && holder.voting,
                "proxy-without-vote",
                cited.with("giver", form.giver(), "holder", form.holder()));
        rule(giver != holder, "proxy-to-oneself", cited.with("giver", form.giver()));
        rule(votes == 0, "proxy-after-a-vote", "votes", votes);
        requireWithin(by, form, giver, holder);
        rule(
                attendance.proxies().stream().noneMatch(proxy -> proxy.giverNumber.equals(form.giver())),
                "proxy-given-already",
                cited.with("giver", form.giver()));
        rule(
                attendance.proxies().stream()
                        .noneMatch(proxy ->
                                proxy.giverNumber.equals(form.holder()) && proxy.holderNumber.equals(form.giver())),
                "proxy-crosswise",
                cited.with("giver", form.giver(), "holder", form.holder(), "ruleId", by.id()));
        long held = attendance.proxies().stream()
                .filter(proxy -> proxy.holderNumber.equals(form.holder()))
                .count();
        rule(
                by.mostPerHolder() == null || held < by.mostPerHolder(),
                "proxy-too-many",
                cited.with(
                        "holder",
                        form.holder(),
                        "held",
                        held,
                        "most",
                        by.mostPerHolder(),
                        "missing",
                        by.mostPerHolder() == null ? 0 : held + 1 - by.mostPerHolder(),
                        "ruleId",
                        by.id()));
        return new Proxy(attendance, attendance.proxies().size() + 1, form, by);
    }

    /** The paper says what the two are to each other; of a household the roll says it. */
    private static void requireWithin(ProxyRule by, GiveProxy form, SittingMember giver, SittingMember holder) {
        var cited = by.cited();
        boolean within = form.relation() == by.limit()
                && (by.limit() != ProxyLimit.SAME_HOUSEHOLD
                        || giver.householdNumber != null && giver.householdNumber.equals(holder.householdNumber));
        rule(within, "proxy-outside-limit", cited.with("limit", by.limit(), "ruleId", by.id(), "giver", form.giver()));
    }
}
