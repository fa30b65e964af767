package org.jointprosperity.cooperative.income;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.place.Caller;
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.contracts.CooperativeEvent.VillageIncomeStated;
import org.jointprosperity.contracts.DivisionCode;
import org.jointprosperity.cooperative.neighbour.Kind;
import org.jointprosperity.cooperative.neighbour.Neighbour;
import org.jointprosperity.cooperative.neighbour.Neighbours;

/**
 * Books what households and village collectives earn, in the transaction of the fact it follows from. The same fact booked
 * again changes nothing; the same fact with another amount is refused. What a collective's year comes to with an entry is told.
 */
@ApplicationScoped
public class BookingIncome {

    private final Incomes incomes;
    private final IncomeSources sources;
    private final Neighbours neighbours;
    private final PersonCounts counts;
    private final CollectiveYears collectives;
    private final Outbox outbox;
    private final Caller caller;
    private final CurrentPlace place;
    private final BusinessDay businessDay;

    BookingIncome(
            Incomes incomes,
            IncomeSources sources,
            Neighbours neighbours,
            PersonCounts counts,
            CollectiveYears collectives,
            Outbox outbox,
            Caller caller,
            CurrentPlace place,
            BusinessDay businessDay) {
        this.incomes = incomes;
        this.sources = sources;
        this.neighbours = neighbours;
        this.counts = counts;
        this.collectives = collectives;
        this.outbox = outbox;
        this.caller = caller;
        this.place = place;
        this.businessDay = businessDay;
    }

    /**
     * Books what a household 户 earned, for the one that stands in its place where it was merged 合并; the id of the entry.
     * What was booked for it before it was merged stays booked. Refuses a household that is not known here.
     */
    public UUID ofHousehold(String household, Earned earned) {
        boolean before = incomes.ofOrigin(earned.origin())
                .filter(entry -> household.equals(entry.householdNumber))
                .isPresent();
        var earner = before
                ? household
                : neighbours.standing(Kind.HOUSEHOLD, household).number();
        return income(earner, earned).id;
    }

    /** Books what the collective 村集体 of a village (12 digits) earned; the id of its entry. */
    public UUID ofCollective(DivisionCode village, Earned earned) {
        return collective(village, earned).id;
    }

    /** Takes back what was booked from an origin 冲销; nothing happens where nothing was booked or it was taken back. */
    public void takeBack(Origin origin, String reason) {
        incomes.ofOrigin(origin)
                .filter(entry -> entry.reversedBy == null)
                .ifPresent(entry -> incomes.saved(entry.reverse(reason, businessDay.today(), null)));
    }

    /**
     * States the net income per head 人均纯收入 of a household by year, in 分; what was stated of a year before is taken back
     * where it differs.
     */
    public void state(Neighbour household, Map<Integer, Long> fenByYear, String originKind) {
        var today = businessDay.today();
        var stated = incomes.statementsOf(household.number());
        fenByYear.forEach((year, fen) -> {
            var ofYear = stated.stream().filter(entry -> entry.year == year).toList();
            var stands =
                    ofYear.stream().filter(entry -> entry.reversedBy == null).findFirst();
            if (stands.isPresent() && stands.get().amountFen == fen) {
                return;
            }
            stands.ifPresent(entry -> incomes.persist(entry.reverse("restated", today, null)));
            var origin = new Origin(originKind, household.number() + ":" + year + ":" + (ofYear.size() + 1));
            incomes.persist(IncomeEntry.ofHousehold(
                    household.number(), household.divisionCode(), perHead(year, fen, origin, today), today));
        });
    }

    /** A statement of a whole year is of its last day, or of today while the year lasts. */
    private static Earned perHead(int year, long fen, Origin origin, LocalDate today) {
        var lastDay = LocalDate.of(year, 12, 31);
        return new Earned(
                year, IncomeSource.NET_PER_HEAD, fen, lastDay.isAfter(today) ? today : lastDay, false, origin);
    }

    /** Counts the persons 家庭人口 who share a household's income of a year; complete where all its sources are entered. */
    public void count(Neighbour household, int year, int persons, boolean complete) {
        var today = businessDay.today();
        rule(year <= today.getYear(), "income-year-in-the-future", "year", year, "today", today);
        counts.persistAndFlush(new CountedPersons(
                household.number(), household.divisionCode(), year, persons, complete, today, caller.subject()));
    }

    IncomeEntry income(String household, Earned earned) {
        var booked = incomes.ofOrigin(earned.origin());
        if (booked.isPresent()) {
            return same(booked.get(), Earner.HOUSEHOLD, household, earned);
        }
        var division = neighbours.require(Kind.HOUSEHOLD, household).divisionCode();
        return kept(IncomeEntry.ofHousehold(household, division, earned, businessDay.today()));
    }

    IncomeEntry collective(DivisionCode village, Earned earned) {
        var booked = incomes.ofOrigin(earned.origin());
        if (booked.isPresent()) {
            return same(booked.get(), Earner.COLLECTIVE, null, earned);
        }
        rule(village.level() == DivisionCode.Level.VILLAGE, "income-of-no-village", "division", village.value());
        place.require(village.value(), null);
        var entry = kept(IncomeEntry.ofCollective(village.value(), earned, businessDay.today()));
        tell(entry);
        return entry;
    }

    /** Tells what the collective's year comes to after an entry of it. */
    void tell(IncomeEntry entry) {
        var sums = collectives.of(entry.divisionCode, entry.year);
        outbox.add(new VillageIncomeStated(
                entry.id,
                entry.divisionCode,
                entry.year,
                sums.stream().mapToLong(SourceSum::fen).reduce(0, Math::addExact),
                sums.stream().anyMatch(SourceSum::estimated),
                entry.recordedOn));
    }

    private IncomeEntry kept(IncomeEntry entry) {
        sources.require(entry.source, entry.earner, entry.divisionCode, entry.earnedOn);
        incomes.persist(entry);
        return entry;
    }

    private static IncomeEntry same(IncomeEntry booked, Earner earner, String household, Earned earned) {
        rule(
                booked.says(earner, household, earned),
                "income-booked-otherwise",
                "originKind",
                earned.origin().kind(),
                "originId",
                earned.origin().id());
        return booked;
    }
}
