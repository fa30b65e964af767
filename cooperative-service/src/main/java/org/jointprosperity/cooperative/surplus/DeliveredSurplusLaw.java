package org.jointprosperity.cooperative.surplus;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jointprosperity.cooperative.law.LocalMinimum;
import org.jointprosperity.cooperative.law.LocalMinimums;

/** Hands out the rules on surplus the service was delivered with, and what places ask for beyond them 地方规定的最低返还比例. */
class DeliveredSurplusLaw {

    @Produces
    @Singleton
    SurplusLaw surplusLaw(LocalMinimums places) {
        var packs = new ArrayList<>(SurplusLaw.deliveredPacks());
        places.ofPatronage().stream().map(DeliveredSurplusLaw::localMinimum).forEach(packs::add);
        return new SurplusLaw(packs);
    }

    static SurplusPack localMinimum(LocalMinimum local) {
        var share = new SurplusPack.Fraction(Math.toIntExact(local.least()), Terms.WHOLE);
        return new SurplusPack(
                local.id(),
                local.jurisdiction(),
                new SurplusPack.Title(LocalMinimum.TITLE.zh()),
                local.source(),
                local.verified(),
                local.effectiveFrom(),
                local.effectiveTo(),
                List.of(new SurplusPack.Rule(
                        local.id(),
                        List.of(SurplusLaw.PATRONAGE),
                        new SurplusPack.Limit(share),
                        local.source(),
                        local.verified())));
    }
}
