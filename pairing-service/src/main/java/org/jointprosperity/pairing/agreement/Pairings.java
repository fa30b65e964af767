package org.jointprosperity.pairing.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
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

    boolean existsOpen(String unitCode, String branchCode) {
        return count("unitCode = ?1 and branchCode = ?2 and state <> ?3", unitCode, branchCode, State.ENDED) > 0;
    }

    /** Whether the unit and the branch have a letter that is signed and neither suspended nor over. */
    public boolean carryLiaisons(String unitCode, String branchCode) {
        return list("unitCode = ?1 and branchCode = ?2", unitCode, branchCode).stream()
                .anyMatch(Pairing::carriesLiaisons);
    }

    List<Pairing> signed() {
        return find("state = ?1", State.SIGNED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    Pairing saved(Pairing pairing) {
        persistAndFlush(pairing);
        return pairing;
    }
}
