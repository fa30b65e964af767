package org.jointprosperity.cooperative.law;

import org.jointprosperity.chassis.problem.Citation;

/** A rule together with the pack it stands in 有效规则. */
public record RuleInForce(RulePack pack, Rule rule) {

    /** Law and article in Chinese, as a refusal cites them. */
    public String article() {
        return pack.title().zh() + " " + rule.article();
    }

    /** What rests on it names it by. */
    public Citation citation() {
        return new Citation(rule.id(), article(), pack.source(), verification() == Verification.VERIFIED);
    }

    /** Whether both the pack and the rule were read at their source. */
    public Verification verification() {
        return pack.verified() && rule.verified() ? Verification.VERIFIED : Verification.NOT_VERIFIED;
    }
}
