package org.jointprosperity.pairing.undertaking;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jointprosperity.chassis.problem.Refusal;

/** Which base or household counts for which undertaking 分配台账. */
@ApplicationScoped
class Allotments implements PanacheRepositoryBase<Allotment, UUID> {

    /** The record of this undertaking under a row lock, or 404. */
    Allotment lock(UUID id, UUID undertakingId) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(allotment -> allotment.undertakingId.equals(undertakingId))
                .orElseThrow(Refusal::notFound);
    }

    Allotment require(UUID id, UUID undertakingId) {
        return findByIdOptional(id)
                .filter(allotment -> allotment.undertakingId.equals(undertakingId))
                .orElseThrow(Refusal::notFound);
    }

    /**
     * Holds a base or household until the transaction is over, so that what is announced of it and what is allotted by hand
     * wait for each other. To be called before anything of it is read.
     */
    void hold(Allotment.Kind kind, String subject) {
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(:subject, 0))) held")
                .setParameter("subject", kind + " " + subject)
                .getSingleResult();
    }

    /** The one in force, under a row lock. */
    Optional<Allotment> inForce(Subject subject) {
        return inForce(subject.kind(), subject.number());
    }

    /** The one in force of a base or household, under a row lock. */
    Optional<Allotment> inForce(Allotment.Kind kind, String subject) {
        return find("subject = ?1 and kind = ?2 and withdrawnOn is null", subject, kind)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Everything allotted of a household that gave way to another entry is of that one from now on. */
    void follow(String duplicate, String survivor) {
        update(
                "set subject = ?1, version = version + 1 where subject = ?2 and kind = ?3",
                survivor,
                duplicate,
                Allotment.Kind.HOUSEHOLD);
    }

    /** Whether someone took the last one back: then it waits until someone allots it again. */
    boolean wasTakenBack(Subject subject) {
        return find("subject = ?1 and kind = ?2 order by id desc", subject.number(), subject.kind())
                .firstResultOptional()
                .filter(last -> last.withdrawnBy != null)
                .isPresent();
    }

    /** Until when it has counted for undertakings that are closed now: what came before counts for no other one. */
    LocalDate countedUntil(Subject subject) {
        return getEntityManager()
                .createQuery(
                        """
                        select max(u.closedOn) from Allotment a, Undertaking u where u.id = a.undertakingId
                        and a.subject = :subject and a.kind = :kind and u.closedOn is not null
                        and (a.withdrawnOn is null or a.withdrawalReason = :closed)""",
                        LocalDate.class)
                .setParameter("subject", subject.number())
                .setParameter("kind", subject.kind())
                .setParameter("closed", Allotment.UNDERTAKING_CLOSED)
                .getSingleResult();
    }

    Allotment saved(Allotment allotment) {
        persistAndFlush(allotment);
        return allotment;
    }
}
