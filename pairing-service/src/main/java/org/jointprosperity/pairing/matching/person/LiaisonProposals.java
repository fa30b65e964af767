package org.jointprosperity.pairing.matching.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.jointprosperity.chassis.problem.Refusal;

/** The proposals of liaisons, each for one branch 党员结对方案. */
@ApplicationScoped
class LiaisonProposals implements PanacheRepositoryBase<LiaisonProposal, UUID> {

    LiaisonProposal require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    LiaisonProposal lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }

    LiaisonProposal saved(LiaisonProposal proposal) {
        persistAndFlush(proposal);
        return proposal;
    }
}
