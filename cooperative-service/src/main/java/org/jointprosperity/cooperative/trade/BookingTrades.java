package org.jointprosperity.cooperative.trade;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jointprosperity.chassis.place.Caller;
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.contracts.CooperativeEvent.AssociationConverted;
import org.jointprosperity.contracts.CooperativeEvent.MemberEntryWithdrawn;
import org.jointprosperity.cooperative.association.Associations;
import org.jointprosperity.cooperative.association.Cooperative;
import org.jointprosperity.cooperative.membership.Members;
import org.jointprosperity.cooperative.surplus.SurplusLaw;

/** Books trades of one cooperative, one or many, all of them or none. */
@ApplicationScoped
class BookingTrades {

    /** The most that a cooperative may trade in a year, in 分: what {@link org.jointprosperity.chassis.http.Money} can tell. */
    static final BigDecimal MOST_FEN = BigDecimal.valueOf(999_999_999_999_999L);

    private final Associations associations;
    private final Trades trades;
    private final TradeYears years;
    private final Members members;
    private final SurplusLaw law;
    private final CurrentPlace place;
    private final Caller caller;
    private final BusinessDay businessDay;

    BookingTrades(
            Associations associations,
            Trades trades,
            TradeYears years,
            Members members,
            SurplusLaw law,
            CurrentPlace place,
            Caller caller,
            BusinessDay businessDay) {
        this.associations = associations;
        this.trades = trades;
        this.years = years;
        this.members = members;
        this.law = law;
        this.place = place;
        this.caller = caller;
        this.businessDay = businessDay;
    }

    List<TradeEntry> book(UUID association, List<Trade> sent) {
        var cooperative = associations.openCooperative(association);
        place.require(cooperative.divisionCode(), null);
        var today = businessDay.today();
        var entries = new ArrayList<TradeEntry>(sent.size());
        for (int at = 0; at < sent.size(); at++) {
            try {
                entries.add(new TradeEntry(cooperative, sent.get(at), caller.subject(), today));
            } catch (RuleViolation refused) {
                throw refused.with("at", at);
            }
        }
        var of = new TreeSet<Integer>();
        entries.forEach(entry -> of.add(entry.year));
        of.forEach(year -> years.requireOpen(cooperative, year));
        requireMembers(cooperative, entries);
        of.forEach(year -> requireCountable(cooperative, year, entries));
        trades.persist(entries);
        trades.flush();
        return entries;
    }

    /** The sum of a year stays one that can be told; to be called under the cooperative's lock. */
    private void requireCountable(Cooperative cooperative, int year, List<TradeEntry> entries) {
        var sum = trades.sumOf(cooperative.id(), year);
        for (var entry : entries) {
            if (entry.year == year) {
                sum = sum.add(BigDecimal.valueOf(entry.amountFen));
            }
        }
        rule(sum.compareTo(MOST_FEN) <= 0, "sum-too-large", "year", year, "most", MOST_FEN.movePointLeft(2));
    }

    /** What was traded on the day of a conversion or later and not taken back stands in its way. */
    void on(@Observes AssociationConverted converted) {
        rule(
                trades.count(
                                "associationId = ?1 and tradedOn >= ?2 and reversedEntryId is null and reversedBy is null",
                                converted.associationId(),
                                converted.convertedOn())
                        == 0,
                "conversion-before-last-entry",
                "number",
                converted.number(),
                "convertedOn",
                converted.convertedOn());
    }

    /** Who traded as a member was one: trades of days for which no entry of his is left are taken back before. */
    void on(@Observes MemberEntryWithdrawn withdrawn) {
        trades.daysOfMember(withdrawn.associationId(), withdrawn.memberNumber())
                .forEach(day -> requireMember(
                        "withdrawal-with-trades",
                        withdrawn.associationId(),
                        withdrawn.divisionCode(),
                        withdrawn.memberNumber(),
                        day));
    }

    /** Who trades as a member is one on the day of the trade. */
    private void requireMembers(Cooperative cooperative, List<TradeEntry> entries) {
        entries.stream()
                .filter(entry -> entry.memberNumber != null)
                .collect(groupingBy(
                        entry -> entry.tradedOn,
                        TreeMap::new,
                        mapping(entry -> entry.memberNumber, toCollection(TreeSet::new))))
                .forEach((day, numbers) -> numbers.forEach(number -> requireMember(
                        "not-a-member-on-that-day", cooperative.id(), cooperative.divisionCode(), number, day)));
    }

    /** The law of the day of the trade says that it is booked apart from trade with others. */
    private void requireMember(String code, UUID association, String division, String number, LocalDate day) {
        var citation = law.tradeApart(day, division);
        rule(members.isMemberOn(association, number, day), code, citation.with("number", number, "day", day));
    }
}
