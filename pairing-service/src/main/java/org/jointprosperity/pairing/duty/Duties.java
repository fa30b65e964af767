package org.jointprosperity.pairing.duty;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.LockOptions;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.pairing.agreement.Side;

/** What is owed by both sides of every pairing 责任事项台账. */
@ApplicationScoped
class Duties implements PanacheRepositoryBase<Duty, UUID> {

    /** Those still owed. */
    static final Set<DutyState> UNFULFILLED = EnumSet.of(DutyState.OPEN, DutyState.OVERDUE, DutyState.ESCALATED);

    private static final String TO_REMIND =
            """
            from Duty d where d.nextStepOn <= ?1
            and not exists (select 1 from DutyTerm t where t.pairingId = d.pairingId and t.pausedOn is not null)""";

    /** The other duties of one policy that one side has evidence for of one of these days. */
    private static final String OF_THE_SAME_DAYS =
            """
            select distinct d from Duty d join d.evidence e
            where d.id <> :id and d.policyCode = :policy and e.doneOn in :days
              and (:rural = true and d.branchCode = :branch or :rural = false and d.unitCode = :unit)
            order by d.id""";

    /** What has been laid on a pair of one kind, and when. */
    record Laid(String policyCode, LocalDate from, LocalDate to) {
        boolean covers(Owed owed) {
            return policyCode.equals(owed.policy().code) && new Span(from, to).overlaps(owed.span());
        }
    }

    /** A duty that visits are counted for, and when. */
    record Counted(UUID id, LocalDate from, LocalDate to) {
        boolean hasOneOf(NavigableSet<LocalDate> days) {
            var next = days.ceiling(from);
            return next != null && !next.isAfter(to);
        }
    }

    Duty require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    /** The pairing of a duty, or 404. */
    UUID pairingOf(UUID id) {
        return getEntityManager()
                .createQuery("select d.pairingId from Duty d where d.id = ?1", UUID.class)
                .setParameter(1, id)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /**
     * Refuses evidence that has been counted for another duty of the same line: one meeting is one quarter's, and what a side
     * owes to two partners it does for each, so that of two partners the same words are one meeting told twice. In other words
     * it may be two meetings of one day, which a reader is shown by {@link #alsoMetOn}. To be called under the lock of the
     * term.
     */
    void requireUncounted(Duty duty, Evidence proof) {
        ofTheSameDays(duty, Set.of(proof.doneOn)).stream()
                .filter(other -> other.counts(proof, duty))
                .findFirst()
                .ifPresent(other -> {
                    throw new RuleViolation("evidence-counted-elsewhere")
                            .with("on", proof.doneOn)
                            .with("duty", other.id)
                            .with("from", other.periodFrom)
                            .with("to", other.periodTo);
                });
    }

    /**
     * The other duties for which the same side has told of a meeting of the same day, by the day: to be looked at, as one
     * meeting counts once. As far as the caller sees them.
     */
    Map<LocalDate, List<UUID>> alsoMetOn(Duty duty) {
        var days = duty.evidence.stream().map(proof -> proof.doneOn).collect(Collectors.toSet());
        if (!duty.isOfMeetings() || days.isEmpty()) {
            return Map.of();
        }
        var others = ofTheSameDays(duty, days);
        return days.stream().collect(Collectors.toMap(day -> day, day -> others.stream()
                .filter(other -> other.hasEvidenceOf(day))
                .map(other -> other.id)
                .toList()));
    }

    private List<Duty> ofTheSameDays(Duty duty, Set<LocalDate> days) {
        return getEntityManager()
                .createQuery(OF_THE_SAME_DAYS, Duty.class)
                .setParameter("id", duty.id)
                .setParameter("policy", duty.policyCode)
                .setParameter("days", days)
                .setParameter("unit", duty.unitCode)
                .setParameter("branch", duty.branchCode)
                .setParameter("rural", duty.side == Side.RURAL)
                .getResultList();
    }

    Duty lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }

    /** Whose next step has come, not of a suspended pairing, behind an id and in the order of ids. */
    List<UUID> toRemind(LocalDate today, UUID after, int most) {
        return getEntityManager()
                .createQuery("select d.id " + TO_REMIND + " and d.id > ?2 order by d.id", UUID.class)
                .setParameter(1, today)
                .setParameter(2, after)
                .setMaxResults(most)
                .getResultList();
    }

    /** One whose next step has come still, under a row lock; one that someone else holds is left to him. */
    Optional<Duty> lockToRemind(UUID id, LocalDate today) {
        return find(TO_REMIND + " and d.id = ?2", today, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED)
                .firstResultOptional();
    }

    /** What is still owed within a pairing, under row locks. */
    List<Duty> unfulfilled(UUID pairingId) {
        return find("pairingId = ?1 and state in ?2 order by id", pairingId, UNFULFILLED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The duties that visits of the unit to someone of the branch on any of these days count for. */
    List<UUID> countedBy(String unitCode, String branchCode, NavigableSet<LocalDate> days) {
        return getEntityManager()
                .createQuery(
                        """
                        select d.id, d.periodFrom, d.periodTo from Duty d
                        where d.unitCode = :unit and d.branchCode = :branch and d.periodFrom <= :last and d.periodTo >= :first
                        and d.policy.id in (select p.id from CadencePolicy p where p.counting = :visits)""",
                        Counted.class)
                .setParameter("unit", unitCode)
                .setParameter("branch", branchCode)
                .setParameter("first", days.first())
                .setParameter("last", days.last())
                .setParameter("visits", Counting.VISITS)
                .getResultStream()
                .filter(duty -> duty.hasOneOf(days))
                .map(Counted::id)
                .toList();
    }

    /** What is laid on a pair already: everything of this pairing, and of others what was not cancelled. */
    List<Laid> laid(DutyTerm term) {
        return getEntityManager()
                .createQuery(
                        """
                        select d.policyCode, d.periodFrom, d.periodTo from Duty d
                        where d.unitCode = :unit and d.branchCode = :branch
                        and (d.pairingId = :pairing or d.state <> :cancelled)""",
                        Laid.class)
                .setParameter("unit", term.unitCode)
                .setParameter("branch", term.branchCode)
                .setParameter("pairing", term.pairingId)
                .setParameter("cancelled", DutyState.CANCELLED)
                .getResultList();
    }

    /** Takes back what was laid by an earlier policy for days after a later one begins, and nobody has begun with. */
    void takeBack(CadencePolicy later, LocalDate today) {
        delete(
                """
                policyCode = ?1 and divisionCode >= ?2 and divisionCode < ?3 and periodFrom >= ?4 and periodFrom > ?5
                and state = ?6 and done = 0""",
                later.code,
                later.jurisdiction,
                later.jurisdiction + ":",
                later.effectiveFrom,
                today,
                DutyState.OPEN);
    }

    /** What had become of these by a day, by their ids. */
    Map<UUID, DutyThen> then(List<Duty> duties, LocalDate day) {
        if (duties.isEmpty()) {
            return Map.of();
        }
        var byVisits = duties.stream()
                .filter(duty -> duty.policy.counting == Counting.VISITS)
                .map(duty -> duty.id)
                .collect(Collectors.toSet());
        return getEntityManager()
                .createQuery(DutyThen.FACTS, Object[].class)
                .setParameter("asOf", day)
                .setParameter("ids", duties.stream().map(duty -> duty.id).toList())
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (UUID) row[0],
                        row -> new DutyThen(day, (Integer) row[1], Math.toIntExact((Long)
                                (byVisits.contains((UUID) row[0]) ? row[2] : row[3])))));
    }

    /** Writes what is pending, so that the version is the one the caller will see. */
    Duty saved(Duty duty) {
        persistAndFlush(duty);
        return duty;
    }
}
