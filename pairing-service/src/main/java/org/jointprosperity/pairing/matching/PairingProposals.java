package org.jointprosperity.pairing.matching;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.jointprosperity.chassis.problem.Refusal;

/** The proposals of whole counties 结对方案. */
@ApplicationScoped
class PairingProposals implements PanacheRepositoryBase<PairingProposal, UUID> {

    PairingProposal require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    PairingProposal lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }

    PairingProposal saved(PairingProposal proposal) {
        persistAndFlush(proposal);
        return proposal;
    }
}
