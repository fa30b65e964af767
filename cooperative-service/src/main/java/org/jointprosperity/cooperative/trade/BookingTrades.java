package org.jointprosperity.cooperative.trade;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.jointprosperity.chassis.place.Caller;
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.cooperative.association.Associations;

/** Books trades of one cooperative, one or many, all of them or none. */
@ApplicationScoped
class BookingTrades {

    private final Associations associations;
    private final Trades trades;
    private final TradeYears years;
    private final CurrentPlace place;
    private final Caller caller;
    private final BusinessDay businessDay;

    BookingTrades(
            Associations associations,
            Trades trades,
            TradeYears years,
            CurrentPlace place,
            Caller caller,
            BusinessDay businessDay) {
        this.associations = associations;
        this.trades = trades;
        this.years = years;
        this.place = place;
        this.caller = caller;
        this.businessDay = businessDay;
    }

    List<TradeEntry> book(UUID association, List<Trade> sent) {
        var cooperative = associations.requireCooperative(association);
        place.require(cooperative.divisionCode(), null);
        var today = businessDay.today();
        var entries = new java.util.ArrayList<TradeEntry>(sent.size());
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
        trades.persist(entries);
        trades.flush();
        return entries;
    }
}
