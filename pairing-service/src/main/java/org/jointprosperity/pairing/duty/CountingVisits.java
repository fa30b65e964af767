package org.jointprosperity.pairing.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableSet;
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

    /** A corrected visit counts where it is now, and no longer where it was. */
    void afterCorrection(@Observes PairingEvent.VisitCorrected visit) {
        facts.lock(visit.visitId()).filter(fact -> !isWhereItWas(fact, visit)).ifPresent(fact -> {
            countLater(fact);
            fact.unitCode = visit.unitCode();
            fact.branchCode = visit.branchNumber();
            fact.divisionCode = visit.divisionCode();
            fact.visitedOn = visit.visitedOn();
            fact.recordedOn = businessDay.today();
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

    private static boolean isWhereItWas(DutyFact fact, PairingEvent.VisitCorrected visit) {
        return fact.visitedOn.equals(visit.visitedOn())
                && fact.unitCode.equals(visit.unitCode())
                && fact.branchCode.equals(visit.branchNumber());
    }
}
