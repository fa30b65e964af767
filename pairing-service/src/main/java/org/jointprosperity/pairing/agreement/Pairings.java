package org.jointprosperity.pairing.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jointprosperity.chassis.problem.Refusal;

/** The pairings of units with branches 共建对子台账. */
@ApplicationScoped
public class Pairings implements PanacheRepositoryBase<Pairing, UUID> {

    Pairing require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    Pairing lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }

    /** Whether the unit and the branch have a pairing that has not ended. */
    public boolean existsOpen(String unitCode, String branchCode) {
        return count("unitCode = ?1 and branchCode = ?2 and state <> ?3", unitCode, branchCode, State.ENDED) > 0;
    }

    /**
     * The pairing of the unit and the branch whose letter is signed and neither suspended nor over; it stays so until the
     * caller's transaction is over.
     */
    public Optional<Pairing> carryingLiaisons(String unitCode, String branchCode) {
        return find("unitCode = ?1 and branchCode = ?2", unitCode, branchCode)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .stream()
                .filter(Pairing::carriesLiaisons)
                .findFirst();
    }

    /** Those signed whose first day has come. */
    List<Pairing> due(LocalDate today) {
        return find("state = ?1 and startsOn <= ?2", State.SIGNED, today)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Those of the branches of a division that are open, or that are over. */
    public List<Pairing> below(String division, boolean open) {
        return list(
                "divisionCode >= ?1 and divisionCode < ?2 and state " + (open ? "<>" : "=") + " ?3",
                division,
                division + ":",
                State.ENDED);
    }

    /** Those of a branch whose letter is signed and neither suspended nor over; they stay so until the transaction is over. */
    public List<Pairing> carryingLiaisonsOf(String branchCode) {
        return find("branchCode", branchCode).withLock(LockModeType.PESSIMISTIC_READ).stream()
                .filter(Pairing::carriesLiaisons)
                .toList();
    }

    Pairing saved(Pairing pairing) {
        persistAndFlush(pairing);
        return pairing;
    }
}
