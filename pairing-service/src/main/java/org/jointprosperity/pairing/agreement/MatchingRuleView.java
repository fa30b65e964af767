package org.jointprosperity.pairing.agreement;

import java.time.LocalDate;
import org.jointprosperity.pairing.registry.Sector;
import org.jointprosperity.pairing.registry.VillageClass;

/** A matching rule as callers see it 结对原则. */
public record MatchingRuleView(
        int id,
        Sector sector,
        VillageClass villageClass,
        String jurisdiction,
        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        String source) {

    static MatchingRuleView of(MatchingRule rule) {
        return new MatchingRuleView(
                rule.id,
                rule.sector,
                rule.villageClass,
                rule.jurisdiction,
                rule.effectiveFrom,
                rule.effectiveTo,
                rule.source);
    }
}
