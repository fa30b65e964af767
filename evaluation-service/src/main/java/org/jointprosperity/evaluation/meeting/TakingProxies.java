package org.jointprosperity.evaluation.meeting;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import java.util.Optional;
import org.jointprosperity.evaluation.meeting.form.GiveProxy;
import org.jointprosperity.evaluation.meeting.proxy.ProxyLimit;
import org.jointprosperity.evaluation.meeting.proxy.ProxyRule;
import org.jointprosperity.evaluation.rule.Cited;

/** 委托登记: a written proxy is taken by the dated rule of the body, before the first vote. */
record TakingProxies(Sitting sitting) {

    /**
     * The proxy, or a refusal.
     *
     * @param allowed the rule by which this body takes proxies, or none
     * @param cited the rule by which the votes of this body are counted: where no rule allows proxies it knows none
     */
    Proxy given(GiveProxy form, Optional<ProxyRule> allowed, Cited cited) {
        rule(allowed.isPresent(), "proxy-not-allowed", cited.with("body", sitting.body, "on", sitting.meetsOn));
        return within(form, allowed.orElseThrow());
    }

    private Proxy within(GiveProxy form, ProxyRule by) {
        var cited = by.cited();
        var giver = sitting.attendance().requireOnRoll(form.giver());
        var holder = sitting.attendance().requireOnRoll(form.holder());
        rule(
                giver.voting && holder.voting,
                "proxy-without-vote",
                cited.with("giver", form.giver(), "holder", form.holder()));
        rule(giver != holder, "proxy-to-oneself", cited.with("giver", form.giver()));
        rule(sitting.votes.isEmpty(), "proxy-after-a-vote", "votes", sitting.votes.size());
        requireWithin(by, form, giver, holder);
        rule(
                sitting.proxies.stream().noneMatch(proxy -> proxy.giverNumber.equals(form.giver())),
                "proxy-given-already",
                cited.with("giver", form.giver()));
        rule(
                sitting.proxies.stream()
                        .noneMatch(proxy ->
                                proxy.giverNumber.equals(form.holder()) && proxy.holderNumber.equals(form.giver())),
                "proxy-crosswise",
                cited.with("giver", form.giver(), "holder", form.holder(), "ruleId", by.id()));
        long held = sitting.proxies.stream()
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
        return new Proxy(sitting, sitting.proxies.size() + 1, form, by);
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
