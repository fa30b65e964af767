package org.jointprosperity.cooperative.distribution;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.chassis.upkeep.Rounds;
import org.jointprosperity.contracts.DivisionCode;
import org.jointprosperity.cooperative.association.Associations;
import org.jointprosperity.cooperative.association.Organisation;
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
 * members' households and village collectives. Each slice is one transaction, so that neither is booked twice nor left out. A share whose household or
 * collective is not known here yet waits, and is tried again later; a distribution that fails keeps no other waiting.
 */
@ApplicationScoped
class BookingShares {

    private static final Logger LOGGER = Logger.getLogger(BookingShares.class);
    private static final String ORIGIN = "DISTRIBUTION";
    private static final String ROUND = "shares";
    private static final int CREDIT_CODE_LENGTH = 18;

    private final Distributions distributions;
    private final DistributionShares shares;
    private final Associations associations;
    private final Members members;
    private final BookingCapital capital;
    private final BookingIncome income;
    private final Neighbours neighbours;
    private final BusinessDay businessDay;
    private final Rounds rounds;
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
            Rounds rounds,
            @ConfigProperty(name = "joint.shares.slice") int slice) {
        this.distributions = distributions;
        this.shares = shares;
        this.associations = associations;
        this.members = members;
        this.capital = capital;
        this.income = income;
        this.neighbours = neighbours;
        this.businessDay = businessDay;
        this.rounds = rounds;
        this.slice = slice;
    }

    @Scheduled(
            every = "${joint.shares.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void book() {
        each("book", distributions::toBookBehind, this::bookSlice);
    }

    /** Tries again what waits for a household or a collective. */
    @Scheduled(
            every = "${joint.shares.retry-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void bookWaiting() {
        each("retry", shares::waitingBehind, this::bookWaitingSlice);
    }

    /** Goes through distributions, each slice by slice; a slice takes the member to go on behind and tells the next one, or null. */
    private void each(
            String step,
            BiFunction<UUID, Integer, List<UUID>> behind,
            BiFunction<Distribution, String, String> sliced) {
        rounds.eachInParts(ROUND, step, slice, behind, "", (id, member) -> sliced.apply(locked(id), member));
    }

    /** The cooperative is locked first, as by whoever moves it to another village. */
    private Distribution locked(UUID id) {
        distributions.associationOf(id).ifPresent(associations::held);
        return distributions.lock(id);
    }

    private String bookSlice(Distribution distribution, String ignored) {
        if (distribution.booked) {
            return null;
        }
        var next = shares.after(distribution.id, distribution.bookedThrough, slice);
        bookIncome(distribution, convert(distribution, next));
        if (next.size() < slice) {
            distribution.booked = true;
            return null;
        }
        distribution.bookedThrough = next.get(next.size() - 1).member();
        return distribution.bookedThrough;
    }

    private String bookWaitingSlice(Distribution distribution, String member) {
        var next = shares.waiting(distribution.id, member, slice);
        bookIncome(distribution, next);
        return next.size() < slice ? null : next.get(next.size() - 1).member();
    }

    /** Whoever left since has no capital to add to and is paid out, and so is what a rule of the register refuses. */
    private List<KeptShare> convert(Distribution distribution, List<KeptShare> next) {
        if (distribution.capitalisedFen == 0) {
            return next;
        }
        var organisation = associations.held(distribution.associationId);
        return next.stream()
                .map(kept -> convert(distribution, organisation, kept))
                .toList();
    }

    private KeptShare convert(Distribution distribution, Organisation organisation, KeptShare kept) {
        long fen = kept.share().capitalisedFen();
        if (fen == 0) {
            return kept;
        }
        var today = businessDay.today();
        var refusal = members.isMemberOn(organisation.id(), kept.member(), today)
                ? refusal(distribution, () -> capital.convert(organisation, kept.member(), fen, today))
                : "membership-ended";
        return refusal == null ? kept.converted(fen, null) : kept.converted(0, refusal);
    }

    private void bookIncome(Distribution distribution, List<KeptShare> next) {
        var homes = homes(next);
        var today = businessDay.today();
        for (var kept : next) {
            var home = homes.get(kept.member());
            var share = kept.share();
            var waits = home.waitsFor != null
                    ? home.waitsFor
                    : refusal(distribution, () -> earns(distribution, share, home, today));
            shares.note(distribution.id, kept.waitingFor(waits));
        }
    }

    /** Where a member's income is booked: its household, the village whose collective it is, nowhere, or not known yet. */
    private record Home(String household, DivisionCode village, String waitsFor) {

        static final Home NONE = new Home(null, null, null);
        static final Home UNKNOWN = new Home(null, null, "neighbour-unknown");

        static Home of(String household) {
            return new Home(household, null, null);
        }

        static Home of(DivisionCode village) {
            return new Home(null, village, null);
        }
    }

    private Map<String, Home> homes(List<KeptShare> next) {
        var numbers = next.stream().map(KeptShare::member).toList();
        var persons = new HashMap<String, Neighbour>();
        neighbours.known(Kind.PERSON, numbers).forEach(person -> persons.put(person.number(), person));
        var named = persons.values().stream()
                .map(Neighbour::householdNumber)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var live = neighbours.known(Kind.HOUSEHOLD, named).stream()
                .filter(Neighbour::isLive)
                .map(Neighbour::number)
                .collect(Collectors.toSet());
        var villages = associations.villagesOfCollectives(numbers);
        var homes = new HashMap<String, Home>();
        numbers.forEach(number -> homes.put(
                number,
                number.length() == CREDIT_CODE_LENGTH
                        ? home(number, villages.get(number))
                        : home(persons.get(number), live)));
        return homes;
    }

    /** Of organisations only a village's collective earns for somebody who is told of here, once it is registered. */
    private static Home home(String collective, String village) {
        if (village != null) {
            return Home.of(new DivisionCode(village));
        }
        return Associations.isVillageCollective(collective) ? Home.UNKNOWN : Home.NONE;
    }

    /** A person in town has no household to book for. */
    private static Home home(Neighbour person, Set<String> live) {
        if (person == null) {
            return Home.UNKNOWN;
        }
        var household = person.householdNumber();
        if (household == null) {
            return Home.NONE;
        }
        return live.contains(household) ? Home.of(household) : Home.UNKNOWN;
    }

    private void earns(Distribution distribution, Share share, Home home, LocalDate today) {
        if (home.household != null) {
            earned(distribution, share, IncomeSource.PATRONAGE, share.patronageFen(), today)
                    .ifPresent(earned -> income.ofHousehold(home.household, earned));
            earned(distribution, share, IncomeSource.CAPITAL, share.capitalFen(), today)
                    .ifPresent(earned -> income.ofHousehold(home.household, earned));
        }
        if (home.village != null) {
            earned(distribution, share, IncomeSource.COLLECTIVE_PATRONAGE, share.patronageFen(), today)
                    .ifPresent(earned -> income.ofCollective(home.village, earned));
            earned(distribution, share, IncomeSource.COLLECTIVE_CAPITAL, share.capitalFen(), today)
                    .ifPresent(earned -> income.ofCollective(home.village, earned));
        }
    }

    private static Optional<Earned> earned(
            Distribution distribution, Share share, String source, long fen, LocalDate today) {
        if (fen == 0) {
            return Optional.empty();
        }
        var origin = new Origin(ORIGIN, distribution.id + ":" + share.stake().member() + ":" + source);
        return Optional.of(new Earned(distribution.year, source, fen, today, false, origin));
    }

    /** The code by which another book refused, or null; it keeps no other member waiting, and the share itself stands. */
    private static String refusal(Distribution distribution, Runnable booking) {
        try {
            booking.run();
            return null;
        } catch (RuleViolation refused) {
            LOGGER.debugf("A share of distribution %s is not booked on: %s", distribution.id, refused.code());
            return refused.code();
        }
    }
}
