package org.jointprosperity.cooperative.distribution;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.contracts.CooperativeEvent.AssociationConverted;
import org.jointprosperity.contracts.CooperativeEvent.MemberEntryWithdrawn;
import org.jointprosperity.cooperative.assembly.AssemblyDecided;
import org.jointprosperity.cooperative.association.Associations;
import org.jointprosperity.cooperative.membership.Members;
import org.jointprosperity.cooperative.trade.TradeYears;

/** Makes a distribution final or takes it back, as the assembly decided; a returned one opens the year's trade again. */
@ApplicationScoped
class SettlingDistributions {

    private final Distributions distributions;
    private final DistributionShares shares;
    private final Members members;
    private final Associations associations;
    private final TradeYears years;
    private final Outbox outbox;

    SettlingDistributions(
            Distributions distributions,
            DistributionShares shares,
            Members members,
            Associations associations,
            TradeYears years,
            Outbox outbox) {
        this.distributions = distributions;
        this.shares = shares;
        this.members = members;
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

    /**
     * An entry that a frozen distribution names is not withdrawn while the assembly has still to decide by the roll of that day,
     * or its share is not booked; after that the distribution stays as it was carried.
     */
    void on(@Observes MemberEntryWithdrawn withdrawn) {
        for (var undecided :
                distributions.list("associationId = ?1 and state = ?2", withdrawn.associationId(), State.PROPOSED)) {
            rule(
                    !members.wasNamedOn(
                                    withdrawn.associationId(),
                                    withdrawn.memberNumber(),
                                    withdrawn.joinedOn(),
                                    undecided.proposedOn)
                            && !shares.names(undecided.id, withdrawn.memberNumber()),
                    "withdrawal-before-assembly",
                    "number",
                    withdrawn.memberNumber());
        }
        for (var unbooked : distributions.list(
                "associationId = ?1 and state = ?2 and booked = false", withdrawn.associationId(), State.FINAL)) {
            rule(
                    !shares.names(unbooked.id, withdrawn.memberNumber()),
                    "withdrawal-before-shares",
                    "number",
                    withdrawn.memberNumber(),
                    "year",
                    unbooked.year);
        }
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
