package org.jointprosperity.pairing.duty;

import static jakarta.persistence.EnumType.STRING;
import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.contracts.PairingEvent;
import org.jointprosperity.pairing.agreement.Side;

/** 责任事项: what one side of a pairing owes in one period, and what has become of it. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE_OR_UNIT)
class Duty {

    /** Why it is no longer owed: a superior let it go. */
    static final String LET_GO = "LET_GO";

    /** Why it is no longer owed: its pairing was suspended for most of the period. */
    static final String SUSPENDED = "SUSPENDED";

    /** Why it is no longer owed: its pairing ended. */
    static final String PAIRING_ENDED = "PAIRING_ENDED";

    @Id
    UUID id;

    @Version
    long version;

    UUID pairingId;

    @ManyToOne(optional = false)
    @Fetch(FetchMode.SELECT)
    @JoinColumn(name = "policy_id")
    CadencePolicy policy;

    String policyCode;

    @Enumerated(STRING)
    Side side;

    String unitCode;
    String branchCode;
    String divisionCode;
    LocalDate periodFrom;
    LocalDate periodTo;
    LocalDate dueOn;

    /** The day from which on it is owed: the first of the period before, and no earlier than the term. */
    LocalDate laidOn;

    /** Days of suspension after it was due: the levels above wait for as many more. */
    int heldDays;

    int quota;
    int done;

    /** The latest day among those that count. */
    LocalDate latestOn;

    @Enumerated(STRING)
    DutyState state;

    @Enumerated(STRING)
    EscalationLevel level;

    LocalDate fulfilledOn;

    /** The day on which the register was told of what made the number full; null of what was fulfilled before that was kept. */
    LocalDate enteredOn;

    LocalDate cancelledOn;
    String cancelReason;

    /** The day on which its pairing ended while it was still owed, and it stood nevertheless. */
    LocalDate pairingEndedOn;

    /** The day on which something becomes of it if nothing is done; null where nothing will. */
    LocalDate nextStepOn;

    @ElementCollection
    @CollectionTable(name = "duty_evidence", joinColumns = @JoinColumn(name = "duty_id"))
    @OrderColumn(name = "position")
    List<Evidence> evidence = new ArrayList<>();

    protected Duty() {}

    Duty(DutyTerm term, Owed owed) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.pairingId = term.pairingId;
        this.policy = owed.policy();
        this.policyCode = policy.code;
        this.side = policy.side;
        this.unitCode = term.unitCode;
        this.branchCode = term.branchCode;
        this.divisionCode = term.divisionCode;
        this.periodFrom = owed.span().firstDay();
        this.periodTo = owed.span().lastDay();
        this.laidOn = laidOn(term.startsOn);
        this.quota = policy.times;
        this.state = DutyState.OPEN;
        becomesDue(owed.dueOn());
    }

    private LocalDate laidOn(LocalDate termStartsOn) {
        var first = policy.period.around(periodFrom).firstDay();
        var before = policy.period.around(first.minusDays(1)).firstDay();
        return before.isBefore(termStartsOn) ? termStartsOn : before;
    }

    Span period() {
        return new Span(periodFrom, periodTo);
    }

    boolean isUnfulfilled() {
        return state == DutyState.OPEN || state == DutyState.OVERDUE || state == DutyState.ESCALATED;
    }

    /** Whether it was done after its day, or is not done though that has gone by. */
    boolean isLate() {
        return state == DutyState.FULFILLED
                ? fulfilledOn.isAfter(dueOn)
                : state == DutyState.OVERDUE || state == DutyState.ESCALATED;
    }

    /** Whether the register was told after the due day of what fulfilled it, be it of a day in time. */
    boolean isEnteredLate() {
        return enteredOn != null && enteredOn.isAfter(dueOn);
    }

    /**
     * The visits of its period are these, and no others. It is fulfilled on the day of the one that makes the number full;
     * told later that this was another day, it says so again. One entered late counts on its own day, as phones send late,
     * and what it clears says so. One that lacks a visit is owed again; what was cancelled counts visits too, and stays
     * cancelled.
     */
    List<PairingEvent> count(List<CountedVisit> visits, LocalDate today) {
        var counted = visits.stream()
                .filter(visit -> period().holds(visit.visitedOn()))
                .toList();
        var days = counted.stream().map(CountedVisit::visitedOn).sorted().toList();
        done = days.size();
        latestOn = days.isEmpty() ? null : days.get(days.size() - 1);
        if (state == DutyState.CANCELLED) {
            return List.of();
        }
        if (done < quota) {
            return state == DutyState.FULFILLED ? List.of(reopen(today)) : List.of();
        }
        var full = days.get(quota - 1);
        var told = counted.stream()
                .map(CountedVisit::enteredOn)
                .sorted()
                .skip(quota - 1L)
                .findFirst()
                .orElseThrow();
        if (full.equals(fulfilledOn)) {
            enteredOn = told;
            return List.of();
        }
        return becomesFulfilled(full, told);
    }

    private PairingEvent reopen(LocalDate today) {
        state = DutyState.OPEN;
        level = null;
        fulfilledOn = null;
        enteredOn = null;
        nextStepOn = policy.overdueFrom(dueOn).plusDays(heldDays);
        return DutyEvents.reopened(this, today);
    }

    /**
     * Done once more, with evidence 佐证; late where it was done or recorded after the due day, as what nobody knew of on that
     * day was owed on it.
     */
    List<PairingEvent> fulfil(Evidence proof, LocalDate today) {
        rule(
                policy.counting != Counting.VISITS,
                "duty-counted-by-visits",
                "policy",
                policyCode,
                "nameZh",
                policy.nameZh,
                "nameEn",
                policy.nameEn);
        rule(state != DutyState.CANCELLED, "duty-cancelled", "reason", cancelReason);
        rule(state != DutyState.FULFILLED, "duty-already-fulfilled", "fulfilledOn", fulfilledOn);
        rule(!proof.doneOn.isAfter(today), "day-in-future", "day", proof.doneOn, "today", today);
        rule(
                !proof.doneOn.isBefore(periodFrom),
                "evidence-outside-period",
                "on",
                proof.doneOn,
                "from",
                periodFrom,
                "to",
                periodTo);
        rule(
                policy.counting != Counting.YOUNG_MEMBER || proof.persons.size() == 1,
                "young-member-not-named",
                "named",
                proof.persons.size());
        rule(policy.counting != Counting.DELEGATES || !proof.persons.isEmpty(), "delegates-not-named");
        rule(evidence.stream().noneMatch(other -> other.repeats(proof)), "evidence-repeated", "on", proof.doneOn);
        proof.late = proof.countsOn().isAfter(dueOn);
        evidence.add(proof);
        done++;
        latestOn = latestOn == null || proof.doneOn.isAfter(latestOn) ? proof.doneOn : latestOn;
        return done >= quota ? becomesFulfilled(proof.countsOn(), proof.recordedOn) : List.of();
    }

    /** Whether what counts is a meeting, of which a pair has one a day. */
    boolean isOfMeetings() {
        return policy.counting == Counting.EVIDENCE;
    }

    boolean hasEvidenceOf(LocalDate day) {
        return evidence.stream().anyMatch(proof -> proof.doneOn.equals(day));
    }

    /**
     * Whether what is told for another duty of the same side has been counted for this one: of one pair a meeting is known by
     * its day, of two by its words too, as is other evidence of one pair. It is a meeting where the policies of both days ask
     * for one.
     */
    boolean counts(Evidence told, Duty forOther) {
        boolean samePair = unitCode.equals(forOther.unitCode) && branchCode.equals(forOther.branchCode);
        boolean meetings = isOfMeetings() && forOther.isOfMeetings();
        return (samePair || meetings)
                && evidence.stream()
                        .filter(proof -> proof.doneOn.equals(told.doneOn))
                        .anyMatch(proof -> samePair && meetings || proof.saysTheSameAs(told));
    }

    /** The unit answers the oldest report that has no answer 答复. */
    void reply(String text, LocalDate on) {
        var report = report(proof -> proof.repliedOn == null);
        rule(report.isPresent(), "no-report-to-answer");
        report.get().reply = text;
        report.get().repliedOn = on;
    }

    /** The branch closes the oldest report that has an answer 办结. */
    void close(String text, LocalDate on) {
        var report = report(proof -> proof.repliedOn != null && proof.closedOn == null);
        rule(report.isPresent(), "no-answer-to-close");
        report.get().closing = text;
        report.get().closedOn = on;
    }

    /** No longer owed, by decision of a superior, who says why. */
    PairingEvent.DutyCancelled cancel(String reason, LocalDate today) {
        return cancel(LET_GO, reason, today);
    }

    private PairingEvent.DutyCancelled cancel(String cause, String reason, LocalDate today) {
        rule(state != DutyState.CANCELLED, "duty-cancelled", "reason", cancelReason);
        rule(state != DutyState.FULFILLED, "duty-already-fulfilled", "fulfilledOn", fulfilledOn);
        state = DutyState.CANCELLED;
        cancelReason = reason;
        cancelledOn = today;
        nextStepOn = null;
        return DutyEvents.cancelled(this, cause, today);
    }

    /** What becomes of it when it is not done by this day: overdue, and straight to the highest level that is due. */
    List<PairingEvent> remind(LocalDate today) {
        if (!isUnfulfilled() || nextStepOn == null || nextStepOn.isAfter(today)) {
            return List.of();
        }
        var events = new ArrayList<PairingEvent>();
        if (state == DutyState.OPEN) {
            state = DutyState.OVERDUE;
            events.add(DutyEvents.overdue(this, today));
        }
        var highest = Arrays.stream(EscalationLevel.values())
                .filter(step -> level == null || step.compareTo(level) > 0)
                .filter(step ->
                        comesBefore(step).filter(day -> !day.isAfter(today)).isPresent())
                .max(Comparator.naturalOrder());
        if (highest.isPresent()) {
            state = DutyState.ESCALATED;
            level = highest.get();
            events.add(DutyEvents.escalated(this, today));
        }
        nextStepOn = Arrays.stream(EscalationLevel.values())
                .filter(step -> level == null || step.compareTo(level) > 0)
                .flatMap(step -> comesBefore(step).stream())
                .min(Comparator.naturalOrder())
                .orElse(null);
        return events;
    }

    /**
     * Suspended time is not counted: a period of which too little is left is no longer owed, a due day within or behind the
     * last pause is put off by it, and what was due before waits for as long at the level where it stands.
     */
    Optional<PairingEvent.DutyCancelled> resume(List<Span> pauses, LocalDate today) {
        if (!isUnfulfilled() || pauses.isEmpty()) {
            return Optional.empty();
        }
        if (state == DutyState.OPEN && !stillOwed(pauses)) {
            return Optional.of(cancel(SUSPENDED, SUSPENDED, today));
        }
        var due = Schedule.due(period(), policy.dueAfterDays, pauses);
        if (due.isAfter(dueOn)) {
            becomesDue(due);
            return Optional.empty();
        }
        var last = pauses.get(pauses.size() - 1);
        if (last.firstDay().isAfter(dueOn)) {
            heldDays += last.days();
            nextStepOn = nextStepOn == null ? null : nextStepOn.plusDays(last.days());
        }
        return Optional.empty();
    }

    /**
     * The pairing ended: what was to be done after that is no longer owed, a period cut short as far as its policy says; what
     * was owed for the days until then stands, and says so.
     */
    Optional<PairingEvent> end(LocalDate endedOn, List<Span> pauses, LocalDate today) {
        if (!isUnfulfilled()) {
            return Optional.empty();
        }
        if (periodFrom.isAfter(endedOn)) {
            return Optional.of(cancel(PAIRING_ENDED, PAIRING_ENDED, today));
        }
        if (periodTo.isAfter(endedOn)) {
            periodTo = endedOn;
            if (!stillOwed(pauses)) {
                return Optional.of(cancel(PAIRING_ENDED, PAIRING_ENDED, today));
            }
            becomesDue(Schedule.due(period(), policy.dueAfterDays, pauses));
        }
        pairingEndedOn = endedOn;
        return Optional.of(DutyEvents.stands(this));
    }

    private boolean stillOwed(List<Span> pauses) {
        return policy.owes(
                period().daysOutside(pauses), policy.period.around(periodFrom).days());
    }

    private void becomesDue(LocalDate day) {
        dueOn = day;
        nextStepOn = policy.overdueFrom(day);
    }

    private Optional<LocalDate> comesBefore(EscalationLevel step) {
        return policy.escalatedFrom(step, dueOn).map(day -> day.plusDays(heldDays));
    }

    private List<PairingEvent> becomesFulfilled(LocalDate day, LocalDate told) {
        boolean wasLate = state == DutyState.OVERDUE || state == DutyState.ESCALATED;
        state = DutyState.FULFILLED;
        fulfilledOn = day;
        enteredOn = told;
        nextStepOn = null;
        return wasLate && isEnteredLate()
                ? List.of(DutyEvents.fulfilled(this), DutyEvents.fulfilledLate(this))
                : List.of(DutyEvents.fulfilled(this));
    }

    private Optional<Evidence> report(Predicate<Evidence> wanted) {
        rule(
                policy.counting == Counting.REPORTS,
                "duty-takes-no-answer",
                "policy",
                policyCode,
                "nameZh",
                policy.nameZh,
                "nameEn",
                policy.nameEn);
        return evidence.stream().filter(wanted).findFirst();
    }
}
