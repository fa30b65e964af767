package org.jointprosperity.evaluation.verdict;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jointprosperity.evaluation.rule.RulePacks;

/** Hands out the rule book of the packs the service was delivered with. */
class DeliveredRuleBook {

    @Produces
    @Singleton
    RuleBook ruleBook(RulePacks packs) {
        return new RuleBook(packs);
    }
}
