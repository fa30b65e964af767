package org.jointprosperity.pairing.matching;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The pairs of proposals. */
@ApplicationScoped
class ProposedPairs implements PanacheRepositoryBase<ProposedPair, UUID> {

    /** All of a proposal, in the order in which they were proposed. */
    List<ProposedPair> of(PairingProposal proposal) {
        return list("proposalId = ?1 order by id", proposal.id);
    }
}
