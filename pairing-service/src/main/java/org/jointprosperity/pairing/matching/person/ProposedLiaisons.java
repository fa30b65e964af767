package org.jointprosperity.pairing.matching.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The liaisons of proposals. */
@ApplicationScoped
class ProposedLiaisons implements PanacheRepositoryBase<ProposedLiaison, UUID> {

    /** All of a proposal, in the order in which they were proposed. */
    List<ProposedLiaison> of(LiaisonProposal proposal) {
        return list("proposalId = ?1 order by id", proposal.id);
    }
}
