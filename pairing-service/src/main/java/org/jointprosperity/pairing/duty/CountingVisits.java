package org.jointprosperity.pairing.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.engine.spi.TransactionCompletionCallbacks.BeforeCompletionCallback;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.contracts.PairingEvent;

/**
 * Counts duties by the visits that were recorded: what was visited counts, and nobody types a number. Visits are noted one
 * by one; the duties they touch are counted once at the end of the transaction, locked in the order of their ids, so that
 * two batches never wait for each other in a circle.
 */
@ApplicationScoped
class CountingVisits {

    /** Whose visits count together. */
    private record Pair(String unitCode, String branchCode) {}

    private final DutyFacts facts;
    private final Duties duties;
    private final BusinessDay businessDay;
    private final Outbox outbox;
    private final TransactionSynchronizationRegistry transaction;

    CountingVisits(
            DutyFacts facts,
            Duties duties,
            BusinessDay businessDay,
            Outbox outbox,
            TransactionSynchronizationRegistry transaction) {
        this.facts = facts;
        this.duties = duties;
        this.businessDay = businessDay;
        this.outbox = outbox;
        this.transaction = transaction;
    }

    void afterVisit(@Observes PairingEvent.VisitRecorded visit) {
        var fact = new DutyFact(
                visit.visitId(),
                visit.unitCode(),
                visit.branchNumber(),
                visit.divisionCode(),
                visit.visitedOn(),
                businessDay.today());
        facts.persist(fact);
        countLater(fact);
    }

    /**
     * A corrected visit counts where it is now, and no longer where it was. It was told on the day of the correction, but for
     * another day of the same periods of the same pair: that such a visit was made was known before.
     */
    void afterCorrection(@Observes PairingEvent.VisitCorrected visit) {
        facts.lock(visit.visitId()).filter(fact -> !isWhereItWas(fact, visit)).ifPresent(fact -> {
            countLater(fact);
            fact.recordedOn =
                    staysInItsPeriods(fact, visit) ? later(fact.recordedOn, visit.visitedOn()) : businessDay.today();
            fact.unitCode = visit.unitCode();
            fact.branchCode = visit.branchNumber();
            fact.divisionCode = visit.divisionCode();
            fact.visitedOn = visit.visitedOn();
            countLater(fact);
        });
    }

    private void countLater(DutyFact fact) {
        touched()
                .computeIfAbsent(new Pair(fact.unitCode, fact.branchCode), first -> new TreeSet<>())
                .add(fact.visitedOn);
    }

    @SuppressWarnings("unchecked")
    private Map<Pair, NavigableSet<LocalDate>> touched() {
        var known = (Map<Pair, NavigableSet<LocalDate>>) transaction.getResource(CountingVisits.class);
        if (known != null) {
            return known;
        }
        var touched = new LinkedHashMap<Pair, NavigableSet<LocalDate>>();
        transaction.putResource(CountingVisits.class, touched);
        facts.getEntityManager()
                .unwrap(SessionImplementor.class)
                .getActionQueue()
                .registerCallback((BeforeCompletionCallback) session -> count(touched));
        return touched;
    }

    /** Before the session gives its connection back; it has written all else by now, and writes what was counted here. */
    private void count(Map<Pair, NavigableSet<LocalDate>> touched) {
        facts.flush();
        var today = businessDay.today();
        var ids = new TreeSet<UUID>();
        touched.forEach((pair, days) -> ids.addAll(duties.countedBy(pair.unitCode(), pair.branchCode(), days)));
        for (UUID id : ids) {
            duties.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                    .map(duty -> duty.count(facts.countedFor(duty), today))
                    .ifPresent(events -> events.forEach(outbox::add));
        }
        duties.flush();
    }

    /** Where nothing is laid yet, days of one month are of one period, as none is shorter. */
    private boolean staysInItsPeriods(DutyFact fact, PairingEvent.VisitCorrected visit) {
        if (!isOfThePairOf(fact, visit)) {
            return false;
        }
        var before = countedBy(fact, fact.visitedOn);
        return before.equals(countedBy(fact, visit.visitedOn()))
                && (!before.isEmpty() || YearMonth.from(fact.visitedOn).equals(YearMonth.from(visit.visitedOn())));
    }

    private Set<UUID> countedBy(DutyFact fact, LocalDate day) {
        return Set.copyOf(duties.countedBy(fact.unitCode, fact.branchCode, new TreeSet<>(Set.of(day))));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static boolean isWhereItWas(DutyFact fact, PairingEvent.VisitCorrected visit) {
        return fact.visitedOn.equals(visit.visitedOn()) && isOfThePairOf(fact, visit);
    }

    private static boolean isOfThePairOf(DutyFact fact, PairingEvent.VisitCorrected visit) {
        return fact.unitCode.equals(visit.unitCode()) && fact.branchCode.equals(visit.branchNumber());
    }
}
