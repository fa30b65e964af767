package org.jointprosperity.pairing.duty;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockOptions;

/** The terms of the pairings that are or were in force. */
@ApplicationScoped
class DutyTerms implements PanacheRepositoryBase<DutyTerm, UUID> {

    private static final String TO_LAY = "layOn <= ?1 and endedOn is null and pausedOn is null";

    Optional<DutyTerm> lock(UUID pairingId) {
        return findByIdOptional(pairingId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those not over whose next period is to be laid, behind an id and in the order of ids. */
    List<UUID> toLay(LocalDate today, UUID after, int most) {
        return getEntityManager()
                .createQuery(
                        "select pairingId from DutyTerm where " + TO_LAY + " and pairingId > ?2 order by pairingId",
                        UUID.class)
                .setParameter(1, today)
                .setParameter(2, after)
                .setMaxResults(most)
                .getResultList();
    }

    /** One whose next period is to be laid still, under a row lock; one that someone else holds is left to him. */
    Optional<DutyTerm> lockToLay(UUID pairingId, LocalDate today) {
        return find(TO_LAY + " and pairingId = ?2", today, pairingId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED)
                .firstResultOptional();
    }

    /** The other pairings not over of the same unit and branch, under row locks: the next term of one that was renewed. */
    List<DutyTerm> besides(DutyTerm term) {
        return find(
                        """
                        unitCode = ?1 and branchCode = ?2 and pairingId <> ?3 and endedOn is null and pausedOn is null
                        order by pairingId""",
                        term.unitCode,
                        term.branchCode,
                        term.pairingId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Duties below this division are to be laid anew. */
    void layAnewBelow(String division, LocalDate today) {
        update(
                "set layOn = ?1, version = version + 1 where divisionCode >= ?2 and divisionCode < ?3 and endedOn is null",
                today,
                division,
                division + ":");
    }
}
