package org.jointprosperity.pairing.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.contracts.PairingEvent;
import org.jointprosperity.pairing.agreement.Pairing;
import org.jointprosperity.pairing.agreement.Pairings;

/**
 * Lays duties on a pairing from the day it comes into force: for every period of its term up to the one after today's. A
 * period that is already owed by the same unit and branch is not laid twice, so that a renewed pairing takes over without a
 * gap and without doubling.
 */
@ApplicationScoped
class LayingDuties {

    private final Pairings pairings;
    private final DutyTerms terms;
    private final CadencePolicies policies;
    private final Duties duties;
    private final DutyFacts facts;
    private final DutyRows rows;
    private final BusinessDay businessDay;
    private final Outbox outbox;

    LayingDuties(
            Pairings pairings,
            DutyTerms terms,
            CadencePolicies policies,
            Duties duties,
            DutyFacts facts,
            DutyRows rows,
            BusinessDay businessDay,
            Outbox outbox) {
        this.pairings = pairings;
        this.terms = terms;
        this.policies = policies;
        this.duties = duties;
        this.facts = facts;
        this.rows = rows;
        this.businessDay = businessDay;
        this.outbox = outbox;
    }

    void afterStartOf(@Observes PairingEvent.PairingActivated pairing) {
        pairings.findByIdOptional(pairing.pairingId()).ifPresent(found -> begin(found, businessDay.today()));
    }

    /** While it is suspended nothing is laid and nothing becomes overdue. */
    void afterSuspensionOf(@Observes PairingEvent.PairingSuspended pairing) {
        terms.lock(pairing.pairingId()).ifPresent(term -> term.pause(pairing.suspendedOn()));
    }

    void afterResumptionOf(@Observes PairingEvent.PairingResumed pairing) {
        terms.lock(pairing.pairingId()).ifPresent(term -> {
            if (term.resume(pairing.resumedOn())) {
                var today = businessDay.today();
                duties.unfulfilled(term.pairingId)
                        .forEach(duty -> duty.resume(term.pauses, today).ifPresent(outbox::add));
            }
            lay(term, businessDay.today());
        });
    }

    /** The running period of a renewed pairing stays as it is: its visits are counted by unit and branch. */
    void afterEndOf(@Observes PairingEvent.PairingEnded pairing) {
        terms.lock(pairing.pairingId()).ifPresent(term -> {
            boolean paused = term.end(pairing.endedOn());
            var today = businessDay.today();
            boolean renewed = Pairing.RENEWED.equals(pairing.reason());
            for (var duty : duties.unfulfilled(term.pairingId)) {
                if (paused) {
                    duty.resume(term.pauses, today).ifPresent(outbox::add);
                }
                if (!renewed || duty.periodFrom.isAfter(pairing.endedOn())) {
                    duty.end(pairing.endedOn(), term.pauses, today).ifPresent(outbox::add);
                }
            }
            terms.besides(term).forEach(next -> lay(next, today));
        });
    }

    /** Begins the term of a pairing in force. */
    void begin(Pairing pairing, LocalDate today) {
        if (pairing.startsOn() != null && terms.findByIdOptional(pairing.id()).isEmpty()) {
            var term = new DutyTerm(pairing, today);
            terms.persist(term);
            lay(term, today);
        }
    }

    /** Under the lock of the term: lays what is missing up to the period after today's. */
    void lay(DutyTerm term, LocalDate today) {
        var schedule = new Schedule(policies.of(pairings.require(term.pairingId)), term.span(), term.pauses);
        var laid = duties.laid(term);
        var missing = schedule.upToTheNext(today).stream()
                .filter(owed -> laid.stream().noneMatch(there -> there.covers(owed)))
                .map(owed -> new Duty(term, owed))
                .toList();
        var fulfilled = missing.isEmpty() ? Map.<UUID, List<PairingEvent>>of() : counted(term, missing, today);
        rows.add(missing).stream()
                .flatMap(id -> fulfilled.getOrDefault(id, List.of()).stream())
                .forEach(outbox::add);
        term.laid(today);
    }

    /** A later policy takes the place of an earlier one from its first day on. */
    void layAnew(CadencePolicy later) {
        var today = businessDay.today();
        duties.takeBack(later, today);
        terms.layAnewBelow(later.jurisdiction, today);
    }

    /** The terms of pairings that were in force before there were duties. */
    List<UUID> withoutTerm(UUID after, int most) {
        return pairings.getEntityManager()
                .createQuery(
                        """
                        select p.id from Pairing p where p.state = ACTIVE and p.startsOn is not null and p.id > :after
                        and not exists (select 1 from DutyTerm t where t.pairingId = p.id) order by p.id""",
                        UUID.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** What is to be announced of duties that visits have fulfilled already, by the id of the duty. */
    private Map<UUID, List<PairingEvent>> counted(DutyTerm term, List<Duty> missing, LocalDate today) {
        var visits = facts.counted(term.unitCode, term.branchCode);
        return missing.stream()
                .filter(duty -> duty.policy.counting == Counting.VISITS)
                .collect(Collectors.toMap(duty -> duty.id, duty -> duty.count(visits, today)));
    }
}
