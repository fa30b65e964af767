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

    Optional<DutyTerm> lock(UUID pairingId) {
        return findByIdOptional(pairingId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those not over whose next period is to be laid, under row locks; what another one holds is left to him. */
    List<DutyTerm> toLay(LocalDate today, int most) {
        return find("layOn <= ?1 and endedOn is null and pausedOn is null order by layOn, pairingId", today)
                .range(0, most - 1)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED)
                .list();
    }

    /** The other pairings not over of the same unit and branch: the next term of one that was renewed. */
    List<DutyTerm> besides(DutyTerm term) {
        return list(
                "unitCode = ?1 and branchCode = ?2 and pairingId <> ?3 and endedOn is null and pausedOn is null",
                term.unitCode,
                term.branchCode,
                term.pairingId);
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
