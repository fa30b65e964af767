package org.jointprosperity.cooperative.distribution;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jointprosperity.chassis.place.PlatformWork;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.cooperative.association.Associations;
import org.jointprosperity.cooperative.income.BookingIncome;
import org.jointprosperity.cooperative.income.Earned;
import org.jointprosperity.cooperative.income.IncomeSource;
import org.jointprosperity.cooperative.income.Origin;
import org.jointprosperity.cooperative.membership.BookingCapital;
import org.jointprosperity.cooperative.membership.Members;
import org.jointprosperity.cooperative.neighbour.Kind;
import org.jointprosperity.cooperative.neighbour.Neighbour;
import org.jointprosperity.cooperative.neighbour.Neighbours;
import org.jointprosperity.cooperative.surplus.Share;

/**
 * Books the shares of final distributions, a slice at a time: what is turned into capital 转为出资, and what is income of the
 * members' households. Each slice is one transaction, so that neither is booked twice nor left out.
 */
@ApplicationScoped
class BookingShares {

    private static final Logger LOGGER = Logger.getLogger(BookingShares.class);
    private static final String ORIGIN = "DISTRIBUTION";

    private final Distributions distributions;
    private final DistributionShares shares;
    private final Associations associations;
    private final Members members;
    private final BookingCapital capital;
    private final BookingIncome income;
    private final Neighbours neighbours;
    private final BusinessDay businessDay;
    private final PlatformWork work;
    private final int slice;

    BookingShares(
            Distributions distributions,
            DistributionShares shares,
            Associations associations,
            Members members,
            BookingCapital capital,
            BookingIncome income,
            Neighbours neighbours,
            BusinessDay businessDay,
            PlatformWork work,
            @ConfigProperty(name = "joint.shares.slice") int slice) {
        this.distributions = distributions;
        this.shares = shares;
        this.associations = associations;
        this.members = members;
        this.capital = capital;
        this.income = income;
        this.neighbours = neighbours;
        this.businessDay = businessDay;
        this.work = work;
        this.slice = slice;
    }

    @Scheduled(
            every = "${joint.shares.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void book() {
        boolean more = true;
        while (more) {
            more = work.call(
                    () -> distributions.nextToBook().map(this::bookSlice).orElse(false));
        }
    }

    private boolean bookSlice(Distribution distribution) {
        var next = shares.after(distribution.id, distribution.bookedThrough, slice);
        convert(distribution, next);
        bookIncome(distribution, next);
        if (next.size() < slice) {
            distribution.booked = true;
        } else {
            distribution.bookedThrough = next.get(next.size() - 1).stake().member();
        }
        return true;
    }

    /** Whoever left since has no capital to add to and is paid out. */
    private void convert(Distribution distribution, List<Share> next) {
        if (distribution.capitalisedFen == 0) {
            return;
        }
        var organisation = associations.hold(distribution.associationId);
        var today = businessDay.today();
        for (var share : next) {
            var member = share.stake().member();
            if (share.capitalisedFen() > 0 && members.isMemberOn(organisation.id(), member, today)) {
                attempt(distribution, () -> capital.convert(organisation, member, share.capitalisedFen(), today));
            }
        }
    }

    /** A member that is no rural person, or whose household is not known here, has no household to book for. */
    private void bookIncome(Distribution distribution, List<Share> next) {
        var households = households(next);
        var today = businessDay.today();
        for (var share : next) {
            var member = share.stake().member();
            var household = households.get(member);
            if (household != null) {
                attempt(distribution, () -> {
                    earns(distribution, share, household, IncomeSource.PATRONAGE, share.patronageFen(), today);
                    earns(distribution, share, household, IncomeSource.CAPITAL, share.capitalFen(), today);
                });
            }
        }
    }

    /** The household of each member that has one known here. */
    private Map<String, String> households(List<Share> next) {
        var named = new HashMap<String, String>();
        neighbours
                .known(
                        Kind.PERSON,
                        next.stream().map(share -> share.stake().member()).toList())
                .forEach(person -> named.put(person.number(), person.householdNumber()));
        named.values().removeIf(household -> household == null);
        var known = neighbours.known(Kind.HOUSEHOLD, named.values()).stream()
                .filter(Neighbour::isLive)
                .map(Neighbour::number)
                .toList();
        named.values().retainAll(known);
        return named;
    }

    private void earns(
            Distribution distribution, Share share, String household, String source, long fen, LocalDate today) {
        if (fen > 0) {
            var origin =
                    new Origin(ORIGIN, distribution.id + ":" + share.stake().member() + ":" + source);
            income.ofHousehold(household, new Earned(distribution.year, source, fen, today, false, origin));
        }
    }

    /** What a rule of another book refuses keeps no other member waiting; the share itself stands. */
    private static void attempt(Distribution distribution, Runnable booking) {
        try {
            booking.run();
        } catch (RuleViolation refused) {
            LOGGER.warnf("A share of distribution %s is not booked on: %s", distribution.id, refused.code());
        }
    }
}
