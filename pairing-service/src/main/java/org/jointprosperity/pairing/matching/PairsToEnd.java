package org.jointprosperity.pairing.matching;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jointprosperity.chassis.http.Criteria;
import org.jointprosperity.pairing.agreement.Pairing;
import org.jointprosperity.pairing.agreement.Pairings;

/** 应先终止的对子: the open pairs of a county that a proposal which does not keep them leaves out. */
@ApplicationScoped
class PairsToEnd {

    private static final String LEFT_OUT =
            """
            id in (select q.id from Pairing q where q.state <> ENDED
              and not exists (select 1 from ProposedPair p where p.proposalId = :proposal
                and p.unitCode = q.unitCode and p.branchCode = q.branchCode))""";

    private static final String FIRST = "";

    private final Pairings pairings;

    PairsToEnd(Pairings pairings) {
        this.pairings = pairings;
    }

    long count(PairingProposal proposal) {
        return proposal.keepsOpen ? 0 : behind(proposal, FIRST).count();
    }

    /** In the order of their ids behind one of them, at most so many. */
    List<Pairing> list(PairingProposal proposal, String after, int most) {
        return proposal.keepsOpen
                ? List.of()
                : behind(proposal, after).range(0, most - 1).list();
    }

    private PanacheQuery<Pairing> behind(PairingProposal proposal, String after) {
        var wanted = Criteria.afterId(after)
                .below("divisionCode", proposal.divisionCode)
                .where(LEFT_OUT, "proposal", proposal.id);
        return pairings.find(wanted.query(), wanted.parameters());
    }
}
