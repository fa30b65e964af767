package org.jointprosperity.cooperative.income;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.place.Caller;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.contracts.CooperativeEvent.IncomeRecorded;
import org.jointprosperity.contracts.CooperativeEvent.IncomeReversed;
import org.jointprosperity.contracts.DivisionCode;

/** Enters incomes by hand and takes them back, and tells of it: of households a band, of collectives their sum of the year. */
@ApplicationScoped
public class EnteringIncome {

    private final BookingIncome booking;
    private final Incomes incomes;
    private final IncomeSources sources;
    private final HouseholdYears years;
    private final Caller caller;
    private final Outbox outbox;
    private final BusinessDay businessDay;

    EnteringIncome(
            BookingIncome booking,
            Incomes incomes,
            IncomeSources sources,
            HouseholdYears years,
            Caller caller,
            Outbox outbox,
            BusinessDay businessDay) {
        this.booking = booking;
        this.incomes = incomes;
        this.sources = sources;
        this.years = years;
        this.caller = caller;
        this.outbox = outbox;
        this.businessDay = businessDay;
    }

    /** Enters what a household earned; the id of the entry. */
    public UUID ofHousehold(String household, RecordIncome request) {
        rule(
                !IncomeSource.NET_PER_HEAD.equals(request.source()),
                "income-per-head-by-review",
                "source",
                request.source());
        sources.requireEnterable(request.source());
        var entry = incomes.saved(booking.income(household, request.earned(caller.subject())));
        var band = years.of(household, entry.year)
                .map(YearIncome::perHeadFen)
                .map(Band::of)
                .orElse(null);
        outbox.add(new IncomeRecorded(
                entry.id,
                household,
                entry.divisionCode,
                entry.year,
                entry.source,
                entry.estimated,
                band,
                entry.recordedOn));
        return entry.id;
    }

    /** Enters what the collective of a village earned; the id of the entry. */
    public UUID ofCollective(DivisionCode village, RecordIncome request) {
        sources.requireEnterable(request.source());
        return booking.ofCollective(village, request.earned(caller.subject()));
    }

    /** Takes back what was entered by hand; what follows from another fact is taken back with that fact. */
    IncomeEntry reverse(UUID id, String reason) {
        var entry = incomes.require(id);
        rule(
                entry.originKind.equals(Origin.ENTERED) || entry.reversedEntryId != null,
                "income-of-another-fact",
                "originKind",
                entry.originKind,
                "originId",
                entry.originId);
        var back = incomes.saved(entry.reverse(reason, businessDay.today(), caller.subject()));
        if (back.earner == Earner.COLLECTIVE) {
            booking.tell(back);
        } else {
            outbox.add(new IncomeReversed(
                    entry.id, back.householdNumber, back.divisionCode, back.year, back.source, back.recordedOn));
        }
        return back;
    }
}
