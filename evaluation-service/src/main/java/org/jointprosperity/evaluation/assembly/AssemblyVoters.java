package org.jointprosperity.evaluation.assembly;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jointprosperity.contracts.CooperativeEvent.Voter;

/** The frozen rolls within the caller's place. */
@ApplicationScoped
public class AssemblyVoters implements PanacheRepositoryBase<AssemblyVoter, AssemblyVoter.Key> {

    /** Keeps a roll as it arrived. */
    public void freeze(UUID decision, String divisionCode, List<Voter> roll) {
        persist(roll.stream()
                .map(voter -> new AssemblyVoter(decision, voter.memberNumber(), divisionCode, voter.votes())));
    }

    List<AssemblyVoter> after(UUID decision, String member, int fetch) {
        return find("decisionId = ?1 and memberNumber > ?2 order by memberNumber", decision, member)
                .range(0, fetch - 1)
                .list();
    }
}
