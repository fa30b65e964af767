package org.jointprosperity.evaluation.verdict;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jointprosperity.evaluation.pack.RuleRegister;

/** Hands out the rule book of the packs that stand in the register. */
class CurrentRuleBook {

    @Produces
    @Singleton
    RuleBook ruleBook(RuleRegister register) {
        return new RuleBook(register::packs);
    }
}
