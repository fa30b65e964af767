package org.jointprosperity.pairing.sharing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.jointprosperity.chassis.problem.Refusal;

/** What the sides of pairings offer each other 资源台账. */
@ApplicationScoped
class Offers implements PanacheRepositoryBase<Offer, UUID> {

    Offer require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    Offer lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }

    Offer saved(Offer offer) {
        persistAndFlush(offer);
        return offer;
    }
}
