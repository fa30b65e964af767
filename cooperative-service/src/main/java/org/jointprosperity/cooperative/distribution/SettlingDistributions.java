package org.jointprosperity.cooperative.distribution;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.contracts.CooperativeEvent.AssociationConverted;
import org.jointprosperity.cooperative.assembly.AssemblyDecided;
import org.jointprosperity.cooperative.association.Associations;
import org.jointprosperity.cooperative.trade.TradeYears;

/** Makes a distribution final or takes it back, as the assembly decided; a returned one opens the year's trade again. */
@ApplicationScoped
class SettlingDistributions {

    private final Distributions distributions;
    private final Associations associations;
    private final TradeYears years;
    private final Outbox outbox;

    SettlingDistributions(Distributions distributions, Associations associations, TradeYears years, Outbox outbox) {
        this.distributions = distributions;
        this.associations = associations;
        this.years = years;
        this.outbox = outbox;
    }

    /** What an assembly has still to decide on, and shares that were not gone through, stand in the way of a conversion. */
    void on(@Observes AssociationConverted converted) {
        rule(
                distributions.count("associationId = ?1 and state = ?2", converted.associationId(), State.PROPOSED)
                        == 0,
                "conversion-before-assembly",
                "number",
                converted.number());
        rule(
                distributions.count(
                                "associationId = ?1 and state = ?2 and booked = false",
                                converted.associationId(),
                                State.FINAL)
                        == 0,
                "conversion-before-shares",
                "number",
                converted.number());
    }

    /** A decision on a version that no longer waits changes nothing. */
    void on(@Observes AssemblyDecided decided) {
        if (decided.kind().equals(Distribution.KIND)) {
            distributions
                    .associationOf(decided.id())
                    .map(association -> {
                        associations.held(association);
                        return distributions.lock(decided.id());
                    })
                    .filter(distribution -> distribution.awaits(decided))
                    .ifPresent(distribution -> settle(distribution, decided));
        }
    }

    private void settle(Distribution distribution, AssemblyDecided decided) {
        if (decided.outcome() == AssemblyDecided.Outcome.CARRIED) {
            outbox.add(distribution.carried(decided.on()));
        } else {
            years.reopen(distribution.associationId, distribution.year);
            outbox.add(distribution.returned(decided.outcome(), decided.on()));
        }
    }
}
