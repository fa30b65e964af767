package org.jointprosperity.cooperative.law;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Hands out the rule packs the service was delivered with, and what places ask for beyond the law. */
class DeliveredRulePacks {

    @Produces
    @Singleton
    RulePacks rulePacks(LocalMinimums places) {
        var packs = new ArrayList<>(RulePacks.deliveredPacks());
        places.ofFoundingMembers().stream()
                .map(DeliveredRulePacks::localMinimum)
                .forEach(packs::add);
        return new RulePacks(packs);
    }

    static RulePack localMinimum(LocalMinimum local) {
        long members = local.least();
        return new RulePack(
                local.id(),
                local.jurisdiction(),
                LocalMinimum.TITLE,
                local.source(),
                local.verified(),
                local.effectiveFrom(),
                local.effectiveTo(),
                List.of(new Rule(
                        local.id(),
                        "COOPERATIVE",
                        List.of(Matter.FOUNDING_MEMBERS),
                        new Limit(Limit.Kind.AT_LEAST, Count.MEMBERS, null, members, false, null, null, null),
                        null,
                        null,
                        null,
                        null,
                        null,
                        local.source(),
                        new Text("设立合作社至少" + members + "名成员。", "A cooperative has at least " + members + " members."),
                        local.verified())));
    }
}
