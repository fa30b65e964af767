package org.jointprosperity.pairing.duty;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.pairing.agreement.Pairing;
import org.jointprosperity.pairing.agreement.Pairings;
import org.jointprosperity.pairing.agreement.State;
import org.jointprosperity.pairing.registry.Branches;
import org.jointprosperity.pairing.registry.Units;

/** 责任日历: what will fall due, for a pairing, a unit or a branch, as the policies in force say today. */
@ApplicationScoped
class DutyCalendar {

    /** Longest stretch of a preview, in years. */
    static final int YEARS = 2;

    /** Most pairings of one preview. */
    static final int MOST_PAIRINGS = 50;

    private static final List<State> STANDING = List.of(State.SIGNED, State.ACTIVE, State.SUSPENDED);

    private final Pairings pairings;
    private final Units units;
    private final Branches branches;
    private final DutyTerms terms;
    private final CadencePolicies policies;

    DutyCalendar(Pairings pairings, Units units, Branches branches, DutyTerms terms, CadencePolicies policies) {
        this.pairings = pairings;
        this.units = units;
        this.branches = branches;
        this.terms = terms;
        this.policies = policies;
    }

    /** What falls due from the first day to the last, the first due first. */
    CalendarEntryView.CalendarView between(UUID pairing, String unit, String branch, LocalDate from, LocalDate to) {
        if (Stream.of(pairing, unit, branch).filter(Objects::nonNull).count() != 1) {
            throw Refusal.field("pairing", "one-of-pairing-unit-branch");
        }
        rule(!to.isBefore(from), "period-ends-before-it-starts");
        rule(!to.isAfter(from.plusYears(YEARS)), "calendar-too-long", "years", YEARS);
        requireKnown(pairing, unit, branch);
        var items = standing(pairing, unit, branch).stream()
                .flatMap(found -> schedule(found, from).until(to).stream()
                        .filter(owed -> new Span(from, to).holds(owed.dueOn()))
                        .map(owed -> entry(found, owed)))
                .sorted(Comparator.comparing(CalendarEntryView::dueOn)
                        .thenComparing(CalendarEntryView::policy)
                        .thenComparing(CalendarEntryView::pairing))
                .toList();
        return new CalendarEntryView.CalendarView(from, to, items);
    }

    /** A side that the caller may not look up is known by its pairings; one that has neither is named wrongly. */
    private void requireKnown(UUID pairing, String unit, String branch) {
        if (pairing != null) {
            pairings.require(pairing);
        } else if (unit != null
                && pairings.count("unitCode", unit) == 0
                && units.byCode(unit).isEmpty()) {
            throw units.missing(unit);
        } else if (branch != null
                && pairings.count("branchCode", branch) == 0
                && branches.byCode(branch).isEmpty()) {
            throw branches.missing(branch);
        }
    }

    private List<Pairing> standing(UUID pairing, String unit, String branch) {
        Object key = pairing != null ? pairing : unit != null ? unit : branch;
        String field = pairing != null ? "id" : unit != null ? "unitCode" : "branchCode";
        var found = pairings.find(field + " = ?1 and state in ?2 and startsOn is not null order by id", key, STANDING)
                .range(0, MOST_PAIRINGS)
                .list();
        rule(found.size() <= MOST_PAIRINGS, "calendar-too-wide", "pairings", MOST_PAIRINGS);
        return found;
    }

    private Schedule schedule(Pairing pairing, LocalDate from) {
        var term = terms.findByIdOptional(pairing.id()).orElseGet(() -> new DutyTerm(pairing, from));
        return new Schedule(policies.of(pairing), term.span(), term.pauses);
    }

    private static CalendarEntryView entry(Pairing pairing, Owed owed) {
        return new CalendarEntryView(
                pairing.id(),
                pairing.unitCode(),
                pairing.branchCode(),
                owed.policy().code,
                owed.policy().nameZh,
                owed.policy().nameEn,
                owed.policy().side,
                owed.policy().times,
                owed.span().firstDay(),
                owed.span().lastDay(),
                owed.dueOn());
    }
}
