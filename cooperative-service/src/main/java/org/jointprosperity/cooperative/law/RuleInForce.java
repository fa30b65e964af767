package org.jointprosperity.cooperative.law;

/** A rule together with the pack it stands in 有效规则. */
public record RuleInForce(RulePack pack, Rule rule) {

    /** Law and article in Chinese, as a refusal cites them. */
    public String citation() {
        return pack.title().zh() + " " + rule.article();
    }

    /** Whether both the pack and the rule were read at their source. */
    public Verification verification() {
        return pack.verified() && rule.verified() ? Verification.VERIFIED : Verification.NOT_VERIFIED;
    }
}
