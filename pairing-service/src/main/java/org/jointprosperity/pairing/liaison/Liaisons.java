package org.jointprosperity.pairing.liaison;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.jointprosperity.chassis.problem.Refusal;

/** The liaisons of members with persons and households 党员结对台账. */
@ApplicationScoped
class Liaisons implements PanacheRepositoryBase<Liaison, UUID> {

    Liaison require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    Liaison lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }

    boolean existsOpen(String memberNumber, String counterpartNumber) {
        return count(
                        "memberNumber = ?1 and counterpartNumber = ?2 and endedOn is null",
                        memberNumber,
                        counterpartNumber)
                > 0;
    }

    Liaison saved(Liaison liaison) {
        persistAndFlush(liaison);
        return liaison;
    }
}
