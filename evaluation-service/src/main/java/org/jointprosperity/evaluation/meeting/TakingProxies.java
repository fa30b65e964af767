package org.jointprosperity.evaluation.meeting;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import java.util.Optional;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.evaluation.meeting.form.GiveProxy;
import org.jointprosperity.evaluation.meeting.proxy.ProxyLimit;
import org.jointprosperity.evaluation.meeting.proxy.ProxyRule;

/** 委托登记: a written proxy is taken by the dated rule of the body, before the first vote. */
record TakingProxies(Sitting sitting) {

    /**
     * The proxy, or a refusal.
     *
     * @param allowed the rule by which this body takes proxies, or none
     */
    Proxy given(GiveProxy form, Optional<ProxyRule> allowed) {
        var by = allowed.orElseThrow(() -> new RuleViolation("proxy-not-allowed")
                .with("body", sitting.body)
                .with("on", sitting.meetsOn));
        var giver = sitting.attendance().requireOnRoll(form.giver());
        var holder = sitting.attendance().requireOnRoll(form.holder());
        rule(giver.voting && holder.voting, "proxy-without-vote", "giver", form.giver(), "holder", form.holder());
        rule(giver != holder, "proxy-to-oneself", "giver", form.giver());
        rule(sitting.votes.isEmpty(), "proxy-after-a-vote", "votes", sitting.votes.size());
        requireWithin(by, form, giver, holder);
        rule(
                sitting.proxies.stream().noneMatch(proxy -> proxy.giverNumber.equals(form.giver())),
                "proxy-given-already",
                "giver",
                form.giver());
        rule(
                sitting.proxies.stream()
                        .noneMatch(proxy ->
                                proxy.giverNumber.equals(form.holder()) && proxy.holderNumber.equals(form.giver())),
                "proxy-crosswise",
                "giver",
                form.giver(),
                "holder",
                form.holder(),
                "ruleId",
                by.id(),
                "article",
                by.article());
        long held = sitting.proxies.stream()
                .filter(proxy -> proxy.holderNumber.equals(form.holder()))
                .count();
        rule(
                by.mostPerHolder() == null || held < by.mostPerHolder(),
                "proxy-too-many",
                "holder",
                form.holder(),
                "held",
                held,
                "most",
                by.mostPerHolder(),
                "missing",
                by.mostPerHolder() == null ? 0 : held + 1 - by.mostPerHolder(),
                "ruleId",
                by.id(),
                "article",
                by.article());
        return new Proxy(sitting, sitting.proxies.size() + 1, form, by);
    }

    /** The paper says what the two are to each other; of a household the roll says it. */
    private static void requireWithin(ProxyRule by, GiveProxy form, SittingMember giver, SittingMember holder) {
        boolean within = form.relation() == by.limit()
                && (by.limit() != ProxyLimit.SAME_HOUSEHOLD
                        || giver.householdNumber != null && giver.householdNumber.equals(holder.householdNumber));
        rule(
                within,
                "proxy-outside-limit",
                "limit",
                by.limit(),
                "ruleId",
                by.id(),
                "article",
                by.article(),
                "giver",
                form.giver());
    }
}
