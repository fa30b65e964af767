package org.jointprosperity.cooperative.distribution;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.cooperative.assembly.AssemblyDecided;
import org.jointprosperity.cooperative.association.Associations;
import org.jointprosperity.cooperative.income.BookingIncome;
import org.jointprosperity.cooperative.income.Earned;
import org.jointprosperity.cooperative.income.IncomeSource;
import org.jointprosperity.cooperative.income.Origin;
import org.jointprosperity.cooperative.membership.BookingCapital;
import org.jointprosperity.cooperative.membership.MemberOn;
import org.jointprosperity.cooperative.membership.Members;
import org.jointprosperity.cooperative.neighbour.Kind;
import org.jointprosperity.cooperative.neighbour.Neighbours;
import org.jointprosperity.cooperative.surplus.Share;
import org.jointprosperity.cooperative.trade.TradeYears;

/**
 * Makes a distribution final or takes it back, as the assembly decided: a final one turns surplus into capital and is
 * income of the members' households; a returned one opens the year's trade again.
 */
@ApplicationScoped
class SettlingDistributions {

    private static final String ORIGIN = "DISTRIBUTION";

    private final Distributions distributions;
    private final DistributionShares shares;
    private final Associations associations;
    private final TradeYears years;
    private final Members members;
    private final BookingCapital capital;
    private final BookingIncome income;
    private final Neighbours neighbours;
    private final BusinessDay businessDay;
    private final Outbox outbox;

    SettlingDistributions(
            Distributions distributions,
            DistributionShares shares,
            Associations associations,
            TradeYears years,
            Members members,
            BookingCapital capital,
            BookingIncome income,
            Neighbours neighbours,
            BusinessDay businessDay,
            Outbox outbox) {
        this.distributions = distributions;
        this.shares = shares;
        this.associations = associations;
        this.years = years;
        this.members = members;
        this.capital = capital;
        this.income = income;
        this.neighbours = neighbours;
        this.businessDay = businessDay;
        this.outbox = outbox;
    }

    /** A decision on a version that no longer waits changes nothing. */
    void on(@Observes AssemblyDecided decided) {
        if (decided.kind().equals(Distribution.KIND)) {
            distributions
                    .held(decided.id())
                    .filter(distribution -> distribution.awaits(decided))
                    .ifPresent(distribution -> settle(distribution, decided));
        }
    }

    private void settle(Distribution distribution, AssemblyDecided decided) {
        if (decided.outcome() == AssemblyDecided.Outcome.CARRIED) {
            var settled = distribution.carried(decided.on());
            var list = shares.of(distribution.id);
            convert(distribution, list);
            book(distribution, list);
            outbox.add(settled);
        } else {
            years.reopen(distribution.associationId, distribution.year);
            outbox.add(distribution.returned(decided.outcome(), decided.on()));
        }
    }

    /** Whoever left since has no capital to add to and is paid out. */
    private void convert(Distribution distribution, List<Share> list) {
        if (distribution.capitalisedFen == 0) {
            return;
        }
        var organisation = associations.hold(distribution.associationId);
        var today = businessDay.today();
        var current = members.on(distribution.associationId, today).stream()
                .map(MemberOn::number)
                .collect(toSet());
        for (var share : list) {
            if (share.capitalisedFen() > 0 && current.contains(share.stake().member())) {
                capital.convert(organisation, share.stake().member(), share.capitalisedFen(), today);
            }
        }
    }

    /** A member that is no rural person, or whose household is not known here, has no household to book for. */
    private void book(Distribution distribution, List<Share> list) {
        var households = new HashMap<String, String>();
        neighbours
                .known(
                        Kind.PERSON,
                        list.stream().map(share -> share.stake().member()).toList())
                .stream()
                .filter(person -> person.householdNumber() != null)
                .forEach(person -> households.put(person.number(), person.householdNumber()));
        var known = new HashSet<String>();
        neighbours.known(Kind.HOUSEHOLD, households.values()).stream()
                .filter(household -> household.isLive())
                .forEach(household -> known.add(household.number()));
        var today = businessDay.today();
        for (var share : list) {
            var household = households.get(share.stake().member());
            if (household != null && known.contains(household)) {
                book(distribution, share, household, IncomeSource.PATRONAGE, share.patronageFen(), today);
                book(distribution, share, household, IncomeSource.CAPITAL, share.capitalFen(), today);
            }
        }
    }

    private void book(
            Distribution distribution, Share share, String household, String source, long fen, LocalDate today) {
        if (fen > 0) {
            var origin =
                    new Origin(ORIGIN, distribution.id + ":" + share.stake().member() + ":" + source);
            income.ofHousehold(household, new Earned(distribution.year, source, fen, today, false, origin));
        }
    }
}
